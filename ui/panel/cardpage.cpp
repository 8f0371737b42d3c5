// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardpage.h"

#include "cardview.h"
#include "orderbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitjul {

CardPage::CardPage(Session &session, CardModel *model, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(model)
    , m_filter(new QLineEdit(this))
    , m_order(new OrderButton(model->orders(), this))
    , m_row(new QHBoxLayout)
    , m_controls(new QVBoxLayout)
    , m_notice(new QLabel(this))
    , m_view(new CardView(this))
{
    model->setParent(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_controls->setContentsMargins(12, 10, 12, 10);
    m_controls->setSpacing(8);
    m_controls->addLayout(m_row);
    m_row->setSpacing(6);
    m_row->addWidget(m_filter, 1);
    m_row->addWidget(m_order);
    m_order->setOrder(model->order());

    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(12, 0, 12, 10);
    m_notice->hide();

    m_view->setObjectName(QStringLiteral("cards"));
    m_view->setModel(model);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_controls);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);

    connect(m_filter, &QLineEdit::textChanged, model, &CardModel::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_order, &OrderButton::chosen, this, &CardPage::setOrder);
    connect(model, &CardModel::refreshed, this, &CardPage::keepInStep);
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & Session::StateAspect)
            tellEmpty();
    });
    connect(m_view, &CardView::chosen, this,
            [this](const QModelIndex &index) { m_session.setCurrent(m_model->itemAt(index)); });
    connect(m_view, &CardView::severalChosen, this, [this](const QModelIndexList &indexes) {
        QList<Span> passages;
        for (const QModelIndex &index : indexes)
            passages.append(m_session.spanOf(m_model->itemAt(index)));
        m_session.setSelections(passages);
    });
    connect(m_view, &CardView::severalRemoved, this, [this](const QModelIndexList &indexes) {
        QList<AnnotationId> ids;
        for (const QModelIndex &index : indexes) {
            if (const Item item = m_model->itemAt(index); item.kind == Item::Kind::Annotation)
                ids.append(item.annotation);
        }
        m_session.remove(ids);
    });
}

void CardPage::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::WindowText, theme.claim);
    m_notice->setPalette(palette);
}

void CardPage::setOrder(CardModel::Order order)
{
    m_model->setOrder(order);
    m_order->setOrder(m_model->order());
    const QModelIndex current = m_model->indexOf(m_session.current());
    if (current.isValid())
        m_view->scrollTo(current);
    else
        m_view->scrollToTop();
}

QToolButton *CardPage::addSwitch(const QString &text, const QString &explanation)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!explanation.isEmpty())
        button->setToolTip(explanation);
    m_row->addWidget(button);
    return button;
}

void CardPage::addControls(QHBoxLayout *row) { m_controls->addLayout(row); }

void CardPage::clearFilters() { m_filter->clear(); }

void CardPage::setNothingText(const QString &text)
{
    m_nothing = text;
    m_view->setAccessibleName(text);
    tellEmpty();
}

void CardPage::setNotice(const QStringList &sentences)
{
    m_notice->setText(sentences.join(u'\n'));
    m_notice->setVisible(!sentences.isEmpty());
}

void CardPage::tellEmpty()
{
    QString text = m_nothing;
    if (!m_session.hasArticle())
        text = m_session.state() == Session::State::Opening ? tr("Opening…") : tr("No article is open.");
    else if (m_model->total() > 0 && m_model->filter().trimmed().isEmpty())
        text = tr("Nothing here is as chosen above.");
    else if (m_model->total() > 0)
        text = tr("Nothing here matches “%1”.").arg(m_model->filter().trimmed());
    else if (m_session.state() == Session::State::Analysing)
        text = tr("Reading the article…");
    m_view->setEmptyText(text);
}

void CardPage::keepInStep()
{
    tellEmpty();
    m_view->showCard(m_model->indexOf(m_session.current()), false);
}

void CardPage::showCurrent()
{
    if (!m_model->indexOf(m_session.current()).isValid())
        clearFilters();
    m_view->showCard(m_model->indexOf(m_session.current()));
}

} // namespace mitjul
