// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancepage.h"

#include "cardview.h"
#include "stancematrix.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mitjul {

StancePage::StancePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_matrixModel(session)
    , m_targetModel(m_matrixModel)
    , m_explanation(new QLabel(tr("Who is for and against what. A cell leads to its passages."), this))
    , m_matrix(new StanceMatrix(m_matrixModel, this))
    , m_heading(new QLabel(tr("Targets"), this))
    , m_targets(new CardView(this))
{
    m_explanation->setWordWrap(true);
    m_matrix->setObjectName(QStringLiteral("matrix"));
    m_targets->setObjectName(QStringLiteral("targets"));
    m_targets->setAccessibleName(tr("Targets"));
    m_targets->setModel(&m_targetModel);
    m_targets->setEmptyText(tr("No stances yet. Select words and press F, A or 0."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    // Margins of the layout's, not of the labels: a style sheet takes those away.
    const auto add = [column](QWidget *widget, const QMargins &margins) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(margins);
        row->addWidget(widget);
        column->addLayout(row);
    };
    add(m_explanation, {12, 10, 12, 8});
    add(m_matrix, {12, 0, 12, 0});
    add(m_heading, {12, 14, 12, 6});
    column->addWidget(m_targets, 1);

    connect(m_matrix, &StanceMatrix::cellChosen, this,
            [this](const QModelIndex &index) { goThrough(m_matrixModel.tallyAt(index)); });
    connect(m_targets, &CardView::chosen, this, [this](const QModelIndex &index) {
        goThrough(m_matrixModel.tallyOf(index.row()));
    });
    connect(&m_matrixModel, &QAbstractItemModel::modelReset, this, &StancePage::showWhatIsThere);
    showWhatIsThere();
}

void StancePage::setTheme(const Theme &theme)
{
    m_matrix->setTheme(theme);
    m_targets->setTheme(theme);
    for (QLabel *label : {m_explanation, m_heading}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.muted);
        label->setPalette(palette);
    }
}

QWidget *StancePage::list() const
{
    if (m_matrix->isHidden())
        return m_targets;
    return m_matrix;
}

void StancePage::showWhatIsThere()
{
    const bool any = m_matrixModel.total() > 0;
    m_explanation->setVisible(any);
    m_matrix->setVisible(any);
    m_heading->setVisible(any);
}

void StancePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_matrix->setMostHeight(height() / 2);
}

void StancePage::goThrough(const StanceTally &tally)
{
    if (tally.isEmpty())
        return;
    const qsizetype at = tally.annotations.indexOf(m_session.current().annotation);
    m_session.setCurrent(Item::of(tally.annotations[(at + 1) % tally.annotations.size()]));
}

} // namespace mitjul
