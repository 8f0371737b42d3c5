// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdecoder.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>

namespace mitjul {

namespace {

constexpr qsizetype pieceSize = 512 * 1024; // bytes

// Length of the well-formed sequence at `at`, or 0 (Unicode Standard, table 3-7).
qsizetype sequenceLength(const uchar *at, const uchar *end)
{
    const uchar lead = *at;
    const auto follows = [=](qsizetype index, uchar low = 0x80, uchar high = 0xBF) {
        return end - at > index && at[index] >= low && at[index] <= high;
    };
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar low = lead == 0xE0 ? 0xA0 : 0x80;
        const uchar high = lead == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar low = lead == 0xF0 ? 0x90 : 0x80;
        const uchar high = lead == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

// All line ends become one line feed and NUL goes, in place.
void normaliseLines(QString &text)
{
    QChar *out = text.data();
    const QChar *const end = text.constData() + text.size();
    for (const QChar *in = text.constData(); in != end; ++in) {
        switch (in->unicode()) {
        case 0:
            break;
        case u'\r':
            if (in + 1 == end || in[1] != u'\n')
                *out++ = u'\n';
            break;
        case 0x0B:
        case 0x0C:
        case 0x85:
        case QChar::LineSeparator:
        case QChar::ParagraphSeparator:
            *out++ = u'\n';
            break;
        default:
            *out++ = *in;
        }
    }
    text.truncate(out - text.constData());
}

// Putting thousands of combining marks into canonical order takes quadratic time. The Stream-Safe Text
// Process (UAX #15) breaks such runs, which no language has, with an invisible joiner.
QString streamSafe(QStringView text)
{
    constexpr int longestRun = 30;
    constexpr char16_t graphemeJoiner = 0x034F;
    QString safe;
    safe.reserve(text.size());
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t point = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            point = QChar::surrogateToUcs4(text[i], text[i + 1]);
        run = point >= 0x300 && u_getCombiningClass(static_cast<UChar32>(point)) != 0 ? run + 1 : 0;
        if (run > longestRun) {
            safe += QChar(graphemeJoiner);
            run = 1;
        }
        safe += text[i];
        if (pair)
            safe += text[++i];
    }
    return safe;
}

void normaliseToNfc(QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    const auto *units = reinterpret_cast<const UChar *>(text.utf16());
    const int32_t good = unorm2_spanQuickCheckYes(nfc, units, static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status) || good == text.size())
        return;
    const QString rest = streamSafe(QStringView(text).mid(good));
    // NFC grows no UTF-16 text beyond three times its length (UAX #15, section 9); mostly it shrinks.
    const auto *restUnits = reinterpret_cast<const UChar *>(rest.utf16());
    const auto restSize = static_cast<int32_t>(rest.size());
    for (qsizetype room = rest.size() + 16;; room *= 3) {
        QString joined = text.left(good);
        joined.resize(good + room);
        status = U_ZERO_ERROR;
        const int32_t length = unorm2_normalizeSecondAndAppend(nfc, reinterpret_cast<UChar *>(joined.data()),
            good, static_cast<int32_t>(joined.size()), restUnits, restSize, &status);
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_SUCCESS(status)) {
            joined.truncate(length);
            text = joined;
        }
        return;
    }
}

} // namespace

std::optional<BadByte> findBadUtf8(QByteArrayView bytes)
{
    const auto *const begin = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = begin + bytes.size();
    for (const uchar *at = begin; at != end;) {
        quint64 eight = 0;
        if (end - at >= 8) {
            std::memcpy(&eight, at, 8);
            if ((eight & 0x8080808080808080U) == 0) {
                at += 8;
                continue;
            }
        }
        const qsizetype length = sequenceLength(at, end);
        if (length == 0)
            return BadByte{at - begin, 1 + std::count(begin, at, uchar('\n'))};
        at += length;
    }
    return std::nullopt;
}

TextPieces::TextPieces(QByteArrayView utf8)
    : m_rest(utf8.startsWith("\xEF\xBB\xBF") ? utf8.sliced(3) : utf8)
{
}

TextPieces TextPieces::beginning(qsizetype bytes) const
{
    const QByteArrayView head = m_rest.first(std::min(bytes, m_rest.size()));
    return TextPieces(head.first(head.lastIndexOf('\n') + 1));
}

std::optional<QString> TextPieces::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    // Nothing that is normalised reaches over a line feed.
    qsizetype end = m_rest.size();
    if (end > pieceSize) {
        const qsizetype feed = m_rest.indexOf('\n', pieceSize);
        end = feed < 0 ? end : feed + 1;
    }
    QString text = QString::fromUtf8(m_rest.first(end));
    m_rest = m_rest.sliced(end);
    normaliseLines(text);
    normaliseToNfc(text);
    return text;
}

qsizetype TextPieces::expectedLength() const
{
    return std::accumulate(m_rest.begin(), m_rest.end(), qsizetype(0), [](qsizetype units, char c) {
        const auto byte = static_cast<uchar>(c);
        return units + ((byte & 0xC0) != 0x80) + (byte >= 0xF0); // a lead byte each, two units beyond U+FFFF
    });
}

} // namespace mitjul
