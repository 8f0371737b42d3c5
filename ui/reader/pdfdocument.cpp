// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfdocument.h"

#include "pagestyle.h"

#include <QBitArray>
#include <QHash>
#include <QRawFont>

namespace mitjul {

namespace {

constexpr int basicPlane = 0x10000; // beyond it, Qt writes nothing that could be mended

// All letters of the basic plane, but for halves of pairs.
QString allLetters()
{
    QString letters;
    letters.reserve(basicPlane);
    for (int letter = 0; letter < basicPlane; ++letter) {
        if (!QChar(static_cast<char16_t>(letter)).isSurrogate())
            letters += QChar(static_cast<char16_t>(letter));
    }
    return letters;
}

} // namespace

/// Hands on what Qt's writer of PDF gives it. That writer does not look whether it was taken; this remembers. And where
/// several letters have one glyph, that writer says that the glyph is the lowest of them, as a tab for each space, or ʻ for
/// ‘, so that nothing would be found: here it becomes the one that was printed.
class PdfDocument::Device final : public QIODevice {
public:
    Device(QIODevice &to, const QList<QFont> &fonts)
        : m_to(to)
        , m_fonts(fonts)
        , m_printed(basicPlane)
    {
        for (int letter = 0x20; letter < 0x7F; ++letter)
            m_printed.setBit(letter);
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const QString &failure() const { return m_failure; }
    void addText(QStringView text)
    {
        for (const QChar letter : text) {
            if (letter.unicode() >= 0x20)
                m_printed.setBit(letter.unicode());
        }
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (!m_failure.isEmpty())
            return size;
        const QByteArray piece = QByteArray::fromRawData(bytes, size);
        const QByteArray given = piece.contains("begincmap") ? mended(piece) : piece;
        if (m_to.write(given) != given.size())
            m_failure = m_to.errorString();
        return size;
    }

private:
    void findOthers();
    [[nodiscard]] QByteArray mended(QByteArray map);

    QIODevice &m_to;
    QList<QFont> m_fonts;
    QBitArray m_printed;
    QHash<ushort, ushort> m_others; // what Qt takes a letter for, and the letter
    bool m_foundOthers = false;
    QString m_failure;
};

void PdfDocument::Device::findOthers()
{
    m_foundOthers = true;
    const QString letters = allLetters();
    for (const QFont &font : std::as_const(m_fonts)) {
        const QList<quint32> glyphs = QRawFont::fromFont(font).glyphIndexesForString(letters);
        if (glyphs.size() != letters.size())
            continue;
        QHash<quint32, ushort> lowest;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (glyphs[i] == 0)
                continue;
            const ushort letter = letters[i].unicode();
            const auto known = lowest.constFind(glyphs[i]);
            if (known == lowest.constEnd())
                lowest.insert(glyphs[i], letter);
            else if (m_printed.testBit(letter) && !m_printed.testBit(*known) && !m_others.contains(*known))
                m_others.insert(*known, letter);
        }
    }
}

// The map lists the letters of the glyphs one after the other, as [<AC00> <0009> …]. Its length stays the same.
QByteArray PdfDocument::Device::mended(QByteArray map)
{
    if (!m_foundOthers)
        findOthers();
    for (qsizetype at = map.indexOf('['); at >= 0; at = map.indexOf('[', at)) {
        const qsizetype end = map.indexOf(']', at);
        for (; at >= 0 && at < end; at = map.indexOf('<', at + 1)) {
            const auto letter = map.mid(at + 1, 4).toUShort(nullptr, 16);
            if (map[at] == '<' && m_others.contains(letter))
                map.replace(at + 1, 4, QByteArray::number(m_others.value(letter), 16).rightJustified(4, '0').toUpper());
        }
        if (at < 0)
            break;
    }
    return map;
}

PdfDocument::PdfDocument(QIODevice &out, const QPageLayout &layout, const QString &title, const Typography &typography)
    : m_device([&] {
        const PageStyle style(typography, 1);
        return std::make_unique<Device>(out, QList<QFont>{style.of({BlockKind::Paragraph, {}, 0}).font,
                                                          style.of({BlockKind::Title, {}, 0}).font, style.labelFont()});
    }())
    , m_writer(m_device.get())
{
    m_writer.setPageLayout(layout);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Mitjul " MITJUL_VERSION));
}

PdfDocument::~PdfDocument() = default;

QPagedPaintDevice &PdfDocument::device() { return m_writer; }

void PdfDocument::addText(QStringView text) { m_device->addText(text); }

const QString &PdfDocument::failure() const { return m_device->failure(); }

} // namespace mitjul
