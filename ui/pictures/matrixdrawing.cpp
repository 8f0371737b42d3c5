// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturewords.h"
#include "sheet.h"

#include <QLocale>

namespace mitjul {

namespace {

using Counts = MatrixPicture::Counts;

constexpr Tone tones[] = {{Tone::Favor}, {Tone::Against}, {Tone::Neutral}};

class MatrixLayout {
public:
    MatrixLayout(const MatrixPicture &picture, Sheet &sheet)
        : m_picture(picture)
        , m_sheet(sheet)
        , m_em(sheet.em())
        , m_columnTotals(picture.targets.size())
        , m_rowTotals(picture.holders.size())
    {
        for (qsizetype row = 0; row < picture.holders.size(); ++row) {
            for (qsizetype column = 0; column < picture.targets.size(); ++column) {
                for (size_t i = 0; i < m_all.size(); ++i) {
                    const int count = at(row, column)[i];
                    m_rowTotals[row][i] += count;
                    m_columnTotals[column][i] += count;
                    m_all[i] += count;
                }
            }
        }
        findColumns();
    }

    void draw()
    {
        const Theme &theme = m_sheet.theme();
        drawHeads();
        m_sheet.line({m_sheet.left(), m_sheet.y}, {m_sheet.right(), m_sheet.y}, theme.ink, 1);
        for (qsizetype row = 0; row < m_picture.holders.size(); ++row) {
            const auto name = m_sheet.body().lines(PictureWords::nameOr(cleaned(m_picture.holders[row])), m_nameWidth, 2);
            QList<Counts> cells;
            for (qsizetype column = 0; column < m_picture.targets.size(); ++column)
                cells.append(at(row, column));
            drawRow(name, m_sheet.body(), cells, m_rowTotals[row]);
            const bool isLast = row + 1 == m_picture.holders.size();
            m_sheet.line({m_sheet.left(), m_sheet.y}, {m_sheet.right(), m_sheet.y}, isLast ? theme.muted : theme.rule, 1);
        }
        drawRow({{PictureWords::total(), 0}}, m_sheet.bold(), m_columnTotals, m_all);
    }

private:
    [[nodiscard]] Counts at(qsizetype row, qsizetype column) const
    {
        const qsizetype cell = row * m_picture.targets.size() + column;
        Counts counts = cell < m_picture.cells.size() ? m_picture.cells[cell] : Counts{};
        for (int &count : counts)
            count = std::max(0, count);
        return counts;
    }

    [[nodiscard]] qreal chipWidth(int count) const { return m_em * 2.1 + m_sheet.small().width(QLocale().toString(count)); }
    [[nodiscard]] qreal gap() const { return m_em * 0.3; }
    [[nodiscard]] qreal chipHeight() const { return std::round(m_em * 1.55); }

    void findColumns()
    {
        for (const QString &holder : m_picture.holders)
            m_nameWidth = std::max(m_nameWidth, m_sheet.body().width(PictureWords::nameOr(cleaned(holder))) + 1);
        m_nameWidth = std::max(m_sheet.bold().width(PictureWords::total()) + 1,
                               std::min(m_nameWidth, std::floor((m_sheet.right() - m_sheet.left()) * 0.24)));
        // A place for each polarity, so that the eye compares down the column; one after the other, over several lines
        // if need be, where that is too wide.
        for (size_t i = 0; i < m_all.size(); ++i)
            m_chip = std::max(m_chip, chipWidth(m_all[i]));
        const qreal columns = static_cast<qreal>(m_picture.targets.size());
        const qreal room = m_sheet.right() - m_sheet.left() - m_nameWidth - m_em;
        const qreal pad = m_em * 0.8;
        const qreal beside = m_chip * 3 + gap() * 2 + pad;
        m_havePlaces = beside * (columns + 1) <= room;
        const qreal sum = m_havePlaces ? m_chip + gap() : m_chip - m_em * 0.4; // without ground, less room
        const qreal least = m_havePlaces ? beside : std::max(m_chip + pad, m_em * 5);
        const qreal sumColumn = std::max(sum * 3, room / (columns + 1));
        // A table of few columns keeps them together.
        m_column = std::clamp(std::floor((room - sumColumn) / columns), least, std::max(least, m_em * 15));
        m_rowSumPlace = sum;
        m_columnSumPlace = sum * 3 <= m_column ? sum : 0;
        m_sheet.widenTo(xOf(m_picture.targets.size()) + std::max(sum * 3, m_column) + m_sheet.left());
    }

    [[nodiscard]] qreal xOf(qsizetype column) const
    {
        return m_sheet.left() + m_nameWidth + m_em + m_column * static_cast<qreal>(column);
    }

    void drawHeads()
    {
        QList<QList<WrappedLine>> heads;
        qsizetype most = 1;
        for (const QString &target : m_picture.targets) {
            heads.append(m_sheet.small().lines(PictureWords::nameOr(cleaned(target)), m_column - m_em * 0.8, 4));
            most = std::max(most, heads.last().size());
        }
        heads.append({{PictureWords::total(), 0}});
        const qreal lineHeight = Sheet::lineHeight(m_sheet.small());
        const qreal bottom = m_sheet.y + lineHeight * static_cast<qreal>(most);
        for (qsizetype column = 0; column < heads.size(); ++column) {
            const qreal middle = bottom - lineHeight * static_cast<qreal>(heads[column].size()) / 2;
            m_sheet.lines(m_sheet.small(), {xOf(column), middle}, heads[column], m_sheet.theme().muted);
        }
        m_sheet.y = std::round(bottom + m_em * 0.6) + 0.5;
    }

    struct Chip {
        size_t polarity = 0;
        int count = 0;
        QPointF at; ///< from the cell's top left
    };

    /// Where the chips of a cell stand, from top to bottom: `place` from polarity to polarity, or, if 0, as they come.
    [[nodiscard]] QList<Chip> chipsOf(const Counts &counts, qreal place) const
    {
        QList<Chip> chips;
        QPointF at;
        for (size_t i = 0; i < counts.size(); ++i) {
            const qreal width = chipWidth(counts[i]);
            if (counts[i] > 0 && at.x() > 0 && place == 0 && at.x() + width > m_column - m_em * 0.8)
                at = QPointF(0, at.y() + chipHeight() + gap());
            if (counts[i] > 0)
                chips.append({i, counts[i], at});
            if (place > 0)
                at.rx() += place;
            else if (counts[i] > 0)
                at.rx() += width + gap();
        }
        return chips;
    }

    [[nodiscard]] qreal heightOf(const QList<Chip> &chips) const
    {
        return chips.isEmpty() ? 0 : chips.last().at.y() + chipHeight();
    }

    void drawRow(const QList<WrappedLine> &name, const WordWrap &wrap, const QList<Counts> &cells, const Counts &total)
    {
        QList<QList<Chip>> all;
        qreal height = Sheet::lineHeight(wrap) * static_cast<qreal>(std::max<qsizetype>(1, name.size()));
        const bool isSumRow = wrap.font().bold();
        for (const Counts &counts : cells + QList<Counts>{total}) {
            all.append(chipsOf(counts, all.size() == cells.size() ? m_rowSumPlace
                                   : isSumRow                    ? m_columnSumPlace
                                   : m_havePlaces                ? m_chip + gap()
                                                                 : 0));
            height = std::max(height, heightOf(all.last()));
        }
        height = std::round(height + m_em * 0.9);
        const qreal middle = m_sheet.y + height / 2;
        m_sheet.lines(wrap, {m_sheet.left(), middle}, name, m_sheet.theme().ink);
        for (qsizetype column = 0; column < all.size(); ++column) {
            // Sums stand without a chip's ground: they are no cells that somebody filled.
            drawCell(all[column], {xOf(column), middle - heightOf(all[column]) / 2}, isSumRow || column == cells.size());
        }
        m_sheet.y += height;
    }

    void drawCell(const QList<Chip> &chips, QPointF corner, bool isSum)
    {
        const Theme &theme = m_sheet.theme();
        for (const Chip &chip : chips) {
            const QColor color = colorOf(tones[chip.polarity], theme);
            const QRectF ground(corner + chip.at, QSizeF(chipWidth(chip.count), chipHeight()));
            if (!isSum)
                m_sheet.box(ground, ground.height() / 2, mix(theme.page, color, theme.dark ? 0.2 : 0.13));
            const qreal left = ground.left() + (isSum ? 0 : m_em * 0.55);
            m_sheet.sign(chip.polarity, {left + m_em * 0.36, ground.center().y()}, m_em * 0.72, color);
            m_sheet.text(m_sheet.small(), {left + m_em, ground.center().y()}, QLocale().toString(chip.count), color);
        }
    }

    const MatrixPicture &m_picture;
    Sheet &m_sheet;
    qreal m_em;
    QList<Counts> m_columnTotals, m_rowTotals;
    Counts m_all{};
    qreal m_nameWidth = 0;
    qreal m_chip = 0;
    qreal m_column = 0;
    qreal m_rowSumPlace = 0;
    qreal m_columnSumPlace = 0;
    bool m_havePlaces = false; // each polarity has one of its own in every cell
};

} // namespace

Drawing drawingOf(const MatrixPicture &picture, const QFont &font, qreal width, const Theme &theme)
{
    Sheet sheet(font, width, theme);
    if (picture.holders.isEmpty() || picture.targets.isEmpty()) {
        sheet.head(picture.title, picture.note);
        sheet.sentence(PictureWords::nothing());
        return sheet.finished();
    }
    MatrixLayout layout(picture, sheet);
    sheet.head(picture.title, picture.note);
    QList<LegendEntry> entries;
    for (size_t i = 0; i < std::size(tones); ++i)
        entries.append({PictureWords::polarity(i), colorOf(tones[i], theme), static_cast<int>(i)});
    sheet.legend(entries);
    layout.draw();
    return sheet.finished();
}

} // namespace mitjul
