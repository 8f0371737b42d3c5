// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturewords.h"
#include "sheet.h"

#include <QLocale>
#include <cmath>

namespace mitjul {

namespace {

constexpr int mostTicks = 5;
constexpr int longPicture = 18; // rows, from which on the axis stands at the foot too

int valueAt(const BarRow &row, qsizetype series) { return series < row.values.size() ? std::max(0, row.values[series]) : 0; }

/// The step from tick to tick: 1, 2 or 5 times a power of ten.
qint64 stepFor(qint64 highest)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 step : {power, power * 2, power * 5}) {
            if (step * mostTicks >= highest)
                return step;
        }
    }
}

/// As WCAG 2.2 measures it, near enough.
qreal luminance(const QColor &color)
{
    const auto linear = [](qreal value) { return std::pow(value, 2.2); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // by value
    return (high + 0.05) / (low + 0.05);
}

/// What can be read on a bar of that colour.
QColor inkOn(const QColor &bar, const Theme &theme)
{
    return contrast(theme.page, bar) >= contrast(theme.ink, bar) ? theme.page : theme.ink;
}

QColor colorOf(const BarSeries &series, const Theme &theme)
{
    return mix(theme.page, colorOf(series.tone, theme), std::clamp(series.strength, 0.0, 1.0));
}

class BarLayout {
public:
    BarLayout(const BarPicture &picture, Sheet &sheet)
        : m_picture(picture)
        , m_sheet(sheet)
        , m_em(sheet.em())
    {
        for (const BarSeries &series : picture.series)
            m_colors.append(colorOf(series, sheet.theme()));
        for (const BarRow &row : picture.rows) {
            qint64 total = 0;
            for (qsizetype i = 0; i < picture.series.size(); ++i)
                total += valueAt(row, i);
            m_totals.append(total);
            m_labels.append(PictureWords::nameOr(cleaned(row.label)));
        }
    }

    void draw()
    {
        findColumns();
        drawAxis();
        const qreal top = m_sheet.y;
        QList<qreal> heights;
        qreal height = 0;
        QList<QList<WrappedLine>> labels;
        for (const QString &label : m_labels) {
            labels.append(m_sheet.body().lines(label, m_labelWidth, 2));
            const qreal text = Sheet::lineHeight(m_sheet.body()) * static_cast<qreal>(labels.last().size());
            heights.append(std::max(text + m_em * 0.5, m_em * 2.15));
            height += heights.last();
        }
        drawGrid(top, top + height);
        for (qsizetype row = 0; row < m_picture.rows.size(); ++row) {
            const qreal middle = m_sheet.y + heights[row] / 2;
            m_sheet.lines(m_sheet.body(), {m_sheet.left(), middle}, labels[row], m_sheet.theme().ink);
            drawBar(row, middle);
            m_sheet.y += heights[row];
        }
        m_sheet.line({m_plotLeft, top}, {m_plotLeft, m_sheet.y}, m_sheet.theme().muted, 1);
        if (m_picture.rows.size() >= longPicture) {
            m_sheet.y += m_em * 0.3;
            drawAxis();
        }
    }

private:
    [[nodiscard]] bool isStacked() const { return m_picture.series.size() > 1; }
    [[nodiscard]] qreal xOf(qint64 value) const { return m_plotLeft + static_cast<qreal>(value) * m_scale; }

    void findColumns()
    {
        const qreal room = m_sheet.right() - m_sheet.left();
        for (const QString &label : m_labels)
            m_labelWidth = std::max(m_labelWidth, m_sheet.body().width(label) + 1);
        m_labelWidth = std::min(m_labelWidth, std::floor(room * 0.3));
        m_plotLeft = std::round(m_sheet.left() + m_labelWidth + m_em) + 0.5;

        const qint64 highest = std::max<qint64>(1, *std::max_element(m_totals.cbegin(), m_totals.cend()));
        const qreal number = m_sheet.bold().width(QLocale().toString(highest));
        m_step = stepFor(highest);
        m_highest = highest;
        m_tailEnd = m_sheet.right() - number - m_em * 0.6;
        m_plotRight = m_tailEnd;
        if (isStacked())
            m_plotRight = m_sheet.right() - std::max(number, m_sheet.small().width(PictureWords::total())) - m_em * 1.5;
        m_scale = (m_plotRight - m_plotLeft) / static_cast<qreal>(m_highest);
        if (!isStacked())
            return;
        // Numbers without room in their part of the bar stand behind it, and bars leave them that room.
        qreal widest = 0;
        for (qsizetype row = 0; row < m_picture.rows.size(); ++row)
            widest = std::max(widest, xOf(m_totals[row]) + tailWidth(row) - m_plotRight);
        m_plotRight -= std::min(widest, (m_plotRight - m_plotLeft) / 2);
        m_scale = (m_plotRight - m_plotLeft) / static_cast<qreal>(m_highest);
    }

    [[nodiscard]] bool fits(int value) const
    {
        return m_sheet.small().width(QLocale().toString(value)) + m_em * 0.6 <= value * m_scale;
    }

    [[nodiscard]] qreal tailWidth(qsizetype row) const
    {
        qreal width = 0;
        for (qsizetype i = 0; i < m_picture.series.size(); ++i) {
            const int value = valueAt(m_picture.rows[row], i);
            if (value > 0 && !fits(value))
                width += tailPart(QLocale().toString(value));
        }
        return width;
    }

    [[nodiscard]] qreal tailPart(const QString &number) const { return m_em * 1.25 + m_sheet.small().width(number); }

    void drawAxis()
    {
        const qreal middle = m_sheet.y + m_em * 0.7;
        const qreal end = m_sheet.right() - (isStacked() ? m_sheet.small().width(PictureWords::total()) + m_em * 0.8 : 0);
        qreal free = 0; // no tick's number runs into the one before
        for (qint64 value = 0; value <= m_highest; value += m_step) {
            const QString number = QLocale().toString(value);
            const qreal half = m_sheet.small().width(number) / 2;
            if (xOf(value) - half < free || xOf(value) + half > end)
                continue;
            m_sheet.text(m_sheet.small(), {xOf(value), middle}, number, m_sheet.theme().muted, DrawnText::Middle);
            free = xOf(value) + half + m_em * 0.5;
        }
        if (isStacked())
            m_sheet.text(m_sheet.small(), {m_sheet.right(), middle}, PictureWords::total(), m_sheet.theme().muted,
                         DrawnText::End);
        m_sheet.y += m_em * 1.6;
    }

    void drawGrid(qreal top, qreal bottom)
    {
        for (qint64 value = m_step; value <= m_highest; value += m_step) {
            const qreal x = std::round(xOf(value)) + 0.5;
            m_sheet.line({x, top}, {x, bottom}, m_sheet.theme().rule);
        }
    }

    void drawBar(qsizetype row, qreal middle)
    {
        const qreal height = std::round(m_em * 1.45);
        const qreal top = std::round(middle - height / 2);
        QList<std::pair<QString, QColor>> tail;
        qint64 before = 0;
        for (qsizetype i = 0; i < m_picture.series.size(); ++i) {
            const int value = valueAt(m_picture.rows[row], i);
            if (value == 0)
                continue;
            // A slit of paper parts it from the one before, also for who does not tell the colours apart.
            const qreal slit = before > 0 && value * m_scale > 3 ? 1 : 0;
            const QRectF bar(xOf(before) + slit, top, std::max(1.5, value * m_scale - slit), height); // never unseen
            m_sheet.box(bar, 0, m_colors[i]);
            before += value;
            const QString number = QLocale().toString(value);
            if (isStacked() && fits(value))
                m_sheet.text(m_sheet.small(), {bar.center().x(), middle}, number, inkOn(m_colors[i], m_sheet.theme()),
                             DrawnText::Middle);
            else if (isStacked())
                tail.append({number, m_colors[i]});
        }
        const QColor ink = m_totals[row] > 0 ? m_sheet.theme().ink : m_sheet.theme().muted;
        const QString total = QLocale().toString(m_totals[row]);
        if (isStacked())
            m_sheet.text(m_sheet.bold(), {m_sheet.right(), middle}, total, ink, DrawnText::End);
        else
            drawBehind(m_sheet.bold(), {xOf(before) + m_em * 0.5, middle}, total, ink);
        drawTail(tail, xOf(before), middle);
    }

    void drawTail(const QList<std::pair<QString, QColor>> &tail, qreal x, qreal middle)
    {
        for (const auto &[number, color] : tail) {
            const qreal square = m_em * 0.5;
            const qreal from = x + m_em * 0.45;
            x += tailPart(number);
            if (x > m_tailEnd)
                return;
            m_sheet.box(QRectF(from, middle - square / 2, square, square), 1, color);
            drawBehind(m_sheet.small(), {from + square + m_em * 0.2, middle}, number, m_sheet.theme().ink);
        }
    }

    /// A number on the grid, which stops for it.
    void drawBehind(const WordWrap &wrap, QPointF middle, const QString &number, const QColor &ink)
    {
        const qreal half = m_em * 0.6;
        m_sheet.box(QRectF(middle.x() - 2, middle.y() - half, wrap.width(number) + 4, half * 2), 0, m_sheet.theme().page);
        m_sheet.text(wrap, middle, number, ink);
    }

    const BarPicture &m_picture;
    Sheet &m_sheet;
    qreal m_em;
    QList<QColor> m_colors;
    QList<qint64> m_totals;
    QStringList m_labels;
    qreal m_labelWidth = 0;
    qreal m_plotLeft = 0;
    qreal m_plotRight = 0;
    qreal m_tailEnd = 0; // where the sums begin
    qint64 m_step = 1;
    qint64 m_highest = 1;
    qreal m_scale = 1;
};

} // namespace

Drawing drawingOf(const BarPicture &picture, const QFont &font, qreal width, const Theme &theme)
{
    Sheet sheet(font, width, theme);
    sheet.head(picture.title, picture.note);
    if (picture.rows.isEmpty() || picture.series.isEmpty()) {
        sheet.sentence(PictureWords::nothing());
        return sheet.finished();
    }
    if (picture.series.size() > 1) {
        QList<LegendEntry> entries;
        for (const BarSeries &series : picture.series)
            entries.append({series.name, colorOf(series, theme)});
        sheet.legend(entries);
    }
    BarLayout(picture, sheet).draw();
    return sheet.finished();
}

} // namespace mitjul
