// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancematrix.h"

#include "labels.h"
#include "stancemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

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
        const auto tally = index.data(StanceMatrixModel::TallyRole).value<StanceTally>();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(m_theme.focus, 2));
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
            painter->setPen(Qt::NoPen);
            painter->setBrush(mix(m_theme.card, color, m_theme.dark ? 0.2 : 0.13));
            painter->drawRoundedRect(chip, height / 2, height / 2);
            painter->setPen(color);
            painter->drawText(QPointF(chip.left() + height / 2, y + 2 + metrics.ascent()), text);
            y += height + chipGap;
        }
        painter->restore();
    }

private:
    Theme m_theme;
};

} // namespace

StanceMatrix::StanceMatrix(StanceMatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
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
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
        header->setSectionResizeMode(QHeaderView::Fixed);
    }
    setTheme(loadTheme(QStringLiteral("light")));
    connect(&model, &QAbstractItemModel::modelReset, this, &StanceMatrix::fit);
    connect(this, &QTableView::clicked, this, &StanceMatrix::cellChosen);
}

void StanceMatrix::setTheme(const Theme &theme)
{
    static_cast<MatrixDelegate *>(itemDelegate())->setTheme(theme);
    setStyleSheet(QStringLiteral("QTableView { background: %1; gridline-color: %2; border: 1px solid %2; }"
                                 "QHeaderView { background: %1; }"
                                 "QHeaderView::section { background: %1; color: %3; border: 0; border-right: 1px solid %2;"
                                 " border-bottom: 1px solid %2; padding: 4px 6px; }"
                                 "QHeaderView::section:vertical { color: %4; }"
                                 "QTableCornerButton::section { background: %1; border: 0; border-right: 1px solid %2;"
                                 " border-bottom: 1px solid %2; }"
                                 "QScrollBar:horizontal { background: transparent; height: 10px; }"
                                 "QScrollBar::handle:horizontal { background: %2; border-radius: 4px; min-width: 28px;"
                                 " margin: 1px; }"
                                 "QScrollBar::add-line, QScrollBar::sub-line { width: 0; }"
                                 "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
                      .arg(theme.card.name(), theme.rule.name(), theme.muted.name(), theme.ink.name()));
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
    // Names of holders may take a third of the panel, those of targets two lines of nine syllables each.
    const int em = fontMetrics().height();
    int nameWidth = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(
                                            m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    nameWidth = std::min(nameWidth + 18, std::max(width() / 3, em * 5));
    verticalHeader()->setFixedWidth(nameWidth);
    fitSections(nameWidth);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFixedHeight(fontMetrics().lineSpacing() * 2 + 10);
    const bool scrolls = horizontalHeader()->length() + nameWidth + 2 > width();
    const int content = horizontalHeader()->height() + verticalHeader()->length() + 2
        + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0);
    setFixedHeight(std::min(content, std::max(m_mostHeight, em * 6)));
}

/// Gives rows and columns the room of their names and of what stands in their cells, of which most are empty where there
/// are many.
void StanceMatrix::fitSections(int nameWidth)
{
    const QFontMetrics metrics(smaller(font()));
    const int chip = metrics.height() + chipPadding;
    QHash<std::pair<size_t, int>, int> widths; // of a polarity with a count
    QList<int> widest(m_model.columnCount(), 0);
    QList<int> chips(m_model.rowCount(), 1);
    for (auto cell = m_model.cells().cbegin(); cell != m_model.cells().cend(); ++cell) {
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
    const auto nameOf = [this](int section, Qt::Orientation orientation) {
        return fontMetrics().horizontalAdvance(m_model.headerData(section, orientation, Qt::DisplayRole).toString());
    };
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setUpdatesEnabled(false);
    for (int column = 0; column < widest.size(); ++column)
        setColumnWidth(column, std::max(widest[column] + chip + 9, std::clamp(nameOf(column, Qt::Horizontal) + em, em * 4, em * 7)));
    for (int row = 0; row < chips.size(); ++row) {
        const int lines = nameOf(row, Qt::Vertical) > nameWidth - 14 ? 2 : 1;
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
