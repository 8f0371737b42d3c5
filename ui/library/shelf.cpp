// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelf.h"

#include "shelfdelegate.h"
#include "shelflist.h"
#include "shelfmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace mitjul {

namespace {

// Long enough not to search for every syllable that is being composed.
constexpr auto searchDelay = std::chrono::milliseconds(150);
constexpr int mostHits = 200;

} // namespace

Shelf::Shelf(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_articles(new ShelfList(m_stack))
    , m_hits(new ShelfList(m_stack))
    , m_articleModel(new ArticleListModel(this))
    , m_hitModel(new SearchHitModel(this))
{
    setObjectName(QStringLiteral("shelf"));
    setAccessibleName(tr("Library"));
    m_field->setObjectName(QStringLiteral("search"));
    m_field->setPlaceholderText(tr("Search articles and notes"));
    m_field->setAccessibleName(tr("Search articles and notes"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_articles->setObjectName(QStringLiteral("articles"));
    m_articles->setAccessibleName(tr("Articles"));
    m_articles->setItemDelegate(new ShelfDelegate(m_articles));
    m_articles->setModel(m_articleModel);
    m_hits->setObjectName(QStringLiteral("hits"));
    m_hits->setAccessibleName(tr("Search results"));
    m_hits->setItemDelegate(new ShelfDelegate(m_hits));
    m_hits->setModel(m_hitModel);
    m_stack->addWidget(m_articles);
    m_stack->addWidget(m_hits);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 10, 10, 10);
    row->addWidget(m_field);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    setMinimumWidth(fontMetrics().height() * 10);

    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelay);
    connect(&m_delay, &QTimer::timeout, this, &Shelf::search);
    connect(m_field, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_articles, &ShelfList::opened, this,
            [this](const QModelIndex &index) { m_session.openArticle(index.data(ArticleRole).toUuid()); });
    connect(m_hits, &ShelfList::opened, this, &Shelf::openHit);
    connect(&session, &Session::changed, this, &Shelf::take);
}

void Shelf::setTheme(const Theme &theme)
{
    for (ShelfList *list : {m_articles, m_hits}) {
        static_cast<ShelfDelegate *>(list->itemDelegate())->setTheme(theme);
        list->viewport()->update();
    }
}

void Shelf::focusSearch()
{
    m_field->setFocus();
    m_field->selectAll();
}

ShelfList *Shelf::shown() const { return static_cast<ShelfList *>(m_stack->currentWidget()); }

// ---- Articles

void Shelf::take(Session::Aspects aspects)
{
    if (aspects & (Session::LibraryAspect | Session::ArticleAspect)) {
        m_stale = true;
        if (isVisible())
            refresh();
    }
    if (aspects & Session::ArticleAspect)
        goToHit();
}

void Shelf::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void Shelf::refresh()
{
    m_stale = false;
    const auto articles = m_session.library().articles();
    if (!articles) {
        m_articleModel->setArticles({});
        m_articles->setEmptyText(articles.error().message);
        return;
    }
    m_articles->setEmptyText(tr("No articles yet. Open a file, drop one here, or paste a text."));
    m_articleModel->setArticles(articles.value());
    m_articleModel->setOpen(m_session.article().id);
}

// ---- Search

void Shelf::search()
{
    const QString query = m_field->text().trimmed();
    if (query.isEmpty()) {
        m_stack->setCurrentWidget(m_articles);
        m_hitModel->setHits({});
        return;
    }
    static_cast<ShelfDelegate *>(m_hits->itemDelegate())->setQuery(query);
    const auto hits = m_session.library().search(query, mostHits);
    m_hits->setEmptyText(hits ? tr("Nothing found for “%1”.").arg(query) : hits.error().message);
    m_hitModel->setHits(hits ? hits.value() : QList<SearchHit>());
    m_stack->setCurrentWidget(m_hits);
}

void Shelf::openHit(const QModelIndex &index)
{
    m_goal = m_hitModel->hitAt(index);
    if (m_goal->article == m_session.article().id)
        goToHit();
    else
        m_session.openArticle(m_goal->article);
}

void Shelf::goToHit()
{
    if (!m_goal || m_goal->article != m_session.article().id)
        return;
    const SearchHit goal = *std::exchange(m_goal, std::nullopt);
    if (!goal.annotation.isNull())
        m_session.setCurrent(Item::of(goal.annotation));
    else if (!goal.span.isEmpty())
        m_session.setSelection(goal.span);
}

bool Shelf::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        // What was typed a moment ago is searched for before the list is entered.
        if (m_delay.isActive()) {
            m_delay.stop();
            search();
        }
        ShelfList *list = shown();
        list->setFocus();
        if (!list->currentIndex().isValid())
            list->setCurrentIndex(list->model()->index(0, 0));
        return true;
    }
    case Qt::Key_Escape:
        m_field->clear();
        return true;
    default:
        return false;
    }
}

} // namespace mitjul
