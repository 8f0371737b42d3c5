// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancematrix.h"

#include "card.h"
#include "labels.h"
#include "stancetable.h"
#include "wordwrap.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>
#include <numeric>

namespace mitjul {

namespace {

QFont smaller(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * 0.9)));
    return font;
}

// About a chip of a cell, in pixels.
constexpr int chipPadding = 4; // above and beneath its words, together
constexpr int chipGap = 3;

/// Paints a cell's counts as chips, one beneath the other.
class MatrixDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &model = *static_cast<const StanceTableModel *>(index.model());
        const StanceTally tally = model.tallyAt(index);
        const bool sum = model.isSum(index.row(), index.column());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const auto *view = static_cast<const QTableView *>(option.widget);
        if (view->currentIndex() == index) {
            // The cell whose passages are shown stays marked while the keyboard is with them.
            painter->setPen(QPen(view->hasFocus() ? m_theme.focus : m_theme.muted, view->hasFocus() ? 2 : 1));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
        }
        const QFont font = smaller(option.font);
        const QFontMetricsF metrics(font);
        painter->setFont(font);
        const auto shown = std::count_if(tally.counts.begin(), tally.counts.end(), [](int count) { return count > 0; });
        const qreal height = metrics.height() + chipPadding;
        qreal y = option.rect.top() + (option.rect.height() - shown * (height + chipGap) + chipGap) / 2.0;
        for (size_t i = 0; i < tally.counts.size(); ++i) {
            if (tally.counts[i] == 0)
                continue;
            const auto polarity = static_cast<Polarity>(i);
            const QString text = Labels::counted(polarity, tally.counts[i]);
            const QColor color = colorOf(toneOf(polarity), m_theme);
            const qreal width = metrics.horizontalAdvance(text) + height;
            const QRectF chip(option.rect.left() + (option.rect.width() - width) / 2.0, y, width, height);
            if (!sum) { // sums have no ground: they are no cells that somebody filled
                painter->setPen(Qt::NoPen);
                painter->setBrush(mix(m_theme.card, color, m_theme.dark ? 0.2 : 0.13));
                painter->drawRoundedRect(chip, height / 2, height / 2);
            }
            painter->setPen(color);
            painter->drawText(QPointF(chip.left() + height / 2, y + 2 + metrics.ascent()), text);
            y += height + chipGap;
        }
        painter->restore();
    }

private:
    Theme m_theme;
};

// Left and right of a name, in pixels.
constexpr int namePadding = 7;

} // namespace

/// Paints names on at most two lines, broken at words; Qt's own header breaks Korean ones anywhere.
class MatrixHeader : public QHeaderView {
public:
    MatrixHeader(Qt::Orientation orientation, const StanceTableModel &model, QWidget *parent)
        : QHeaderView(orientation, parent)
        , m_model(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(Fixed);
    }

    void setTheme(const Theme &theme) { m_theme = theme; }
    void takeFont(const QFont &font)
    {
        m_wrap.emplace(font);
        QFont bold = font;
        bold.setBold(true);
        m_bold.emplace(bold);
    }
    [[nodiscard]] const WordWrap &wrapOf(int section) const
    {
        const bool sum = orientation() == Qt::Horizontal ? m_model.isSum(-1, section) : m_model.isSum(section, -1);
        return sum ? *m_bold : *m_wrap;
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (!m_wrap)
            return;
        painter->save();
        painter->fillRect(rect, m_theme.card);
        painter->setPen(m_theme.rule);
        painter->drawLine(rect.topRight(), rect.bottomRight());
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const bool across = orientation() == Qt::Horizontal;
        const WordWrap &wrap = wrapOf(section);
        const QString name = m_model.headerData(section, orientation(), Qt::DisplayRole).toString();
        const auto lines = wrap.lines(name, rect.width() - 2 * namePadding, 2);
        painter->setFont(wrap.font());
        painter->setPen(across ? m_theme.muted : m_theme.ink);
        const qreal height = wrap.lineHeight() * static_cast<qreal>(lines.size());
        qreal y = rect.top() + (rect.height() - height) / 2 + wrap.ascent();
        for (const WrappedLine &line : lines) {
            const qreal room = across ? std::max(0.0, rect.width() - wrap.width(line.text)) / 2 : namePadding;
            painter->drawText(QPointF(rect.left() + room, y), line.text);
            y += wrap.lineHeight();
        }
        painter->restore();
    }

private:
    const StanceTableModel &m_model;
    Theme m_theme;
    std::optional<WordWrap> m_wrap;
    std::optional<WordWrap> m_bold;
};

StanceMatrix::StanceMatrix(StanceTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_holders(new MatrixHeader(Qt::Vertical, model, this))
    , m_targets(new MatrixHeader(Qt::Horizontal, model, this))
{
    setAccessibleName(tr("Who is for and against what"));
    setItemDelegate(new MatrixDelegate(this));
    setModel(&model);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(true);
    setShowGrid(true);
    setCornerButtonEnabled(false);
    setVerticalHeader(m_holders);
    setHorizontalHeader(m_targets);
    setTheme(loadTheme(QStringLiteral("light")));
    connect(&model, &QAbstractItemModel::modelReset, this, &StanceMatrix::fit);
    connect(this, &QTableView::clicked, this, &StanceMatrix::cellChosen);
}

void StanceMatrix::setTheme(const Theme &theme)
{
    static_cast<MatrixDelegate *>(itemDelegate())->setTheme(theme);
    m_holders->setTheme(theme);
    m_targets->setTheme(theme);
    setStyleSheet(QStringLiteral("QTableView { background: %1; gridline-color: %2; border: 1px solid %2; }"
                                 "QHeaderView { background: %1; }"
                                 "QTableCornerButton::section { background: %1; border: 0; border-right: 1px solid %2;"
                                 " border-bottom: 1px solid %2; }"
                                 "QScrollBar:horizontal { background: transparent; height: 10px; }"
                                 "QScrollBar::handle:horizontal { background: %2; border-radius: 4px; min-width: 28px;"
                                 " margin: 1px; }"
                                 "QScrollBar::add-line, QScrollBar::sub-line { width: 0; }"
                                 "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
                      .arg(theme.card.name(), theme.rule.name()));
    fit();
}

void StanceMatrix::setMostHeight(int height)
{
    m_mostHeight = height;
    fit();
}

void StanceMatrix::fit()
{
    m_unfit = !isVisible();
    if (m_unfit)
        return;
    // Names of holders may take a third of the width, those of targets two lines of nine syllables each.
    m_holders->takeFont(font());
    m_targets->takeFont(font());
    const int em = fontMetrics().height();
    const QList<int> names = nameWidths(Qt::Vertical);
    int nameWidth = names.isEmpty() ? 0 : *std::max_element(names.cbegin(), names.cend());
    nameWidth = std::min(nameWidth + 2 * namePadding + 4, std::max(std::min(width() / 3, em * 16), em * 5));
    m_holders->setFixedWidth(nameWidth);
    fitSections(nameWidth);
    m_targets->setFixedHeight(fontMetrics().lineSpacing() * 2 + 10);
    if (!m_mostHeight)
        return;
    m_targets->setStretchLastSection(true);
    const bool scrolls = m_targets->length() + nameWidth + 2 > width();
    const int content = m_targets->height() + m_holders->length() + 2
        + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
    setFixedHeight(std::min(content, std::max(*m_mostHeight, em * 6)));
}

QList<int> StanceMatrix::nameWidths(Qt::Orientation orientation) const
{
    constexpr qsizetype mostMeasured = 60; // characters: more has no room in any case
    const bool across = orientation == Qt::Horizontal;
    const MatrixHeader *header = across ? m_targets : m_holders;
    const QStringList &names = across ? m_model.table().targets : m_model.table().holders;
    QList<int> widths;
    for (int i = 0; i < names.size(); ++i)
        widths.append(qCeil(header->wrapOf(i).width(QStringView(names[i]).left(mostMeasured))));
    return widths;
}

/// Gives rows and columns the room of their names and of what stands in their cells, of which most are empty where
/// there are many.
void StanceMatrix::fitSections(int nameWidth)
{
    const QFontMetrics metrics(smaller(font()));
    const int chip = metrics.height() + chipPadding;
    QHash<std::pair<size_t, int>, int> widths; // of a polarity with a count
    QList<int> widest(m_model.columnCount(), 0);
    QList<int> chips(m_model.rowCount(), 1);
    const auto &cells = m_model.table().cells;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        const auto [row, column] = cell.key();
        int shown = 0;
        for (size_t i = 0; i < cell->counts.size(); ++i) {
            if (cell->counts[i] == 0)
                continue;
            ++shown;
            int &width = widths[{i, cell->counts[i]}];
            if (width == 0)
                width = metrics.horizontalAdvance(Labels::counted(static_cast<Polarity>(i), cell->counts[i]));
            widest[column] = std::max(widest[column], width);
        }
        chips[row] = std::max(chips[row], shown);
    }
    const int em = fontMetrics().height();
    const QList<int> targets = nameWidths(Qt::Horizontal);
    for (int column = 0; column < widest.size(); ++column)
        widest[column] = std::max(widest[column] + chip + 9, std::clamp(targets[column] + em, em * 4, em * 7));
    // Few columns share what room there is, so that the names of their targets stand on fewer lines.
    const int all = std::accumulate(widest.cbegin(), widest.cend(), 0);
    const int room = width() - nameWidth - verticalScrollBar()->sizeHint().width() - 2;
    const int spare = m_mostHeight || widest.isEmpty() ? 0 : (room - all) / static_cast<int>(widest.size());
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setUpdatesEnabled(false);
    for (int column = 0; column < widest.size(); ++column)
        setColumnWidth(column, std::max(widest[column], std::min(widest[column] + spare, em * 11)));
    const QList<int> holders = nameWidths(Qt::Vertical);
    for (int row = 0; row < chips.size(); ++row) {
        const int lines = holders[row] > nameWidth - 2 * namePadding ? 2 : 1;
        setRowHeight(row, std::max(chips[row] * (chip + chipGap) + 8, fontMetrics().lineSpacing() * lines + 10));
    }
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setUpdatesEnabled(true);
}

void StanceMatrix::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void StanceMatrix::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_unfit)
        fit();
}

void StanceMatrix::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT cellChosen(currentIndex());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QTableView::keyPressEvent(event);
    default:
        event->ignore(); // letters are the window's single keys
    }
}

} // namespace mitjul
