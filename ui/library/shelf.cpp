// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelf.h"

#include "filterbar.h"
#include "shelfactions.h"
#include "shelfdelegate.h"
#include "shelflist.h"
#include "shelfmodel.h"
#include "shelfreader.h"
#include "trashbar.h"

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
    , m_reader(new ShelfReader(session.library().path(), this))
    , m_actions(new ShelfActions(session, this))
    , m_field(new QLineEdit(this))
    , m_filter(new FilterBar(session.library(), this))
    , m_stack(new QStackedWidget(this))
    , m_articles(new ShelfList(m_stack))
    , m_hits(new ShelfList(m_stack))
    , m_trash(new TrashBar(this))
    , m_articleModel(new ArticleListModel(this))
    , m_hitModel(new SearchHitModel(this))
{
    setObjectName(QStringLiteral("shelf"));
    setAccessibleName(tr("Library"));
    build();
    wire();
    m_reader->removeOldTrash();
    read();
}

void Shelf::build()
{
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
    m_hits->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_articles);
    m_stack->addWidget(m_hits);
    m_trash->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 10, 10, 8);
    row->addWidget(m_field);
    column->addLayout(row);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(m_trash);
    setMinimumWidth(fontMetrics().height() * 10);
}

void Shelf::wire()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelay);
    connect(&m_delay, &QTimer::timeout, this, &Shelf::search);
    connect(m_field, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_filter, &FilterBar::filterChanged, this, &Shelf::takeFilter);
    connect(m_reader, &ShelfReader::articlesRead, this, &Shelf::takeArticles);
    connect(m_reader, &ShelfReader::searched, this, &Shelf::takeHits);
    connect(m_reader, &ShelfReader::trashRemoved, this, &Shelf::read);
    connect(m_articles, &ShelfList::opened, this,
            [this](const QModelIndex &index) { m_session.openArticle(index.data(ArticleRole).toUuid()); });
    connect(m_hits, &ShelfList::opened, this, &Shelf::openHit);
    for (ShelfList *list : {m_articles, m_hits}) {
        connect(list, &ShelfList::menuWanted, this, [this](const QPoint &place) { m_actions->openMenu(chosen(), place); });
        connect(list, &ShelfList::removeWanted, this, [this] { m_actions->setTrashed(chosenIds(), true); });
        connect(list, &ShelfList::particularsWanted, this, [this] {
            if (const auto ids = chosenIds(); ids.size() == 1)
                Q_EMIT particularsWanted(ids.first());
        });
    }
    connect(m_articles, &ShelfList::choiceChanged, this, &Shelf::showTrash);
    connect(m_trash, &TrashBar::restoreWanted, this, [this] { m_actions->setTrashed(chosenIds(), false); });
    connect(m_trash, &TrashBar::emptyWanted, m_actions, &ShelfActions::askToEmptyTrash);
    connect(m_actions, &ShelfActions::trashEmptied, this, &Shelf::read);
    connect(m_actions, &ShelfActions::particularsWanted, this, &Shelf::particularsWanted);
    connect(m_actions, &ShelfActions::stancesWanted, this, &Shelf::stancesWanted);
    connect(m_actions, &ShelfActions::openWanted, &m_session, &Session::openArticle);
    connect(&m_session, &Session::changed, this, &Shelf::take);
}

void Shelf::setTheme(const Theme &theme)
{
    m_filter->setTheme(theme);
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

QList<ArticleId> Shelf::chosenIds() const
{
    QList<ArticleId> ids;
    for (const QModelIndex &index : shown()->chosen())
        ids.append(index.data(ArticleRole).toUuid());
    return ids;
}

QList<ArticleSummary> Shelf::chosen() const
{
    QList<ArticleSummary> articles;
    if (shown() == m_articles) {
        for (const QModelIndex &index : m_articles->chosen())
            articles.append(m_articleModel->articles().at(index.row()));
        return articles;
    }
    for (const ArticleId &id : chosenIds()) {
        if (const auto summary = m_session.library().summary(id); summary && summary.value())
            articles.append(*summary.value());
    }
    return articles;
}

// ---- Articles

void Shelf::take(Session::Aspects aspects)
{
    if (aspects & Session::ShelfAspect)
        read();
    if (aspects & (Session::LibraryAspect | Session::ArticleAspect))
        refreshOpen();
    if (aspects & Session::ArticleAspect) {
        m_followsOpen = true;
        followOpen();
        goToHit();
    }
}

void Shelf::read()
{
    m_reader->readArticles(m_filter->filter());
    if (!m_field->text().trimmed().isEmpty())
        search();
}

void Shelf::takeFilter()
{
    m_isOther = true;
    m_trash->setVisible(m_filter->filter().trash);
    m_articles->setAlwaysShowsChoice(m_filter->filter().trash);
    read();
}

void Shelf::showTrash()
{
    m_trash->setUsable(!m_articles->chosen().isEmpty(), m_articleModel->rowCount() > 0);
}

void Shelf::takeArticles(const Result<QList<ArticleSummary>> &articles)
{
    const ShelfFilter &filter = m_filter->filter();
    if (!articles)
        m_articles->setEmptyText(articles.error().message);
    else if (filter.trash)
        m_articles->setEmptyText(tr("The trash is empty. What you take off the shelf lies here for %1 days.")
                                     .arg(ShelfReader::daysInTrash));
    else if (filter != ShelfFilter())
        m_articles->setEmptyText(tr("No article is like that. Take a part of the filter away."));
    else
        m_articles->setEmptyText(tr("No articles yet. Open a file, drop one here, or paste a text."));
    m_articleModel->setArticles(articles ? articles.value() : QList<ArticleSummary>());
    showCount();
    if (std::exchange(m_isOther, false)) {
        m_articles->scrollToTop();
        if (filter.trash)
            m_articles->goTo(m_articleModel->index(0));
    }
    showTrash();
    refreshOpen(); // it may have been edited while the others were read
    followOpen();
}

void Shelf::followOpen()
{
    const QModelIndex open = m_articleModel->indexOf(m_session.article().id);
    if (m_followsOpen && open.isValid()) {
        m_articles->goTo(open);
        m_followsOpen = false;
    }
}

void Shelf::refreshOpen()
{
    const ArticleId open = m_session.article().id;
    m_articleModel->setOpen(open);
    if (!m_articleModel->indexOf(open).isValid())
        return;
    if (const auto summary = m_session.library().summary(open); summary && summary.value())
        m_articleModel->update(*summary.value());
}

// How many articles are seen, be it all that the filter lets through or those with something found.
void Shelf::showCount()
{
    QSet<ArticleId> articles;
    const QAbstractItemModel *model = shown()->model();
    for (int row = 0; shown() == m_hits && row < model->rowCount(); ++row)
        articles.insert(model->index(row, 0).data(ArticleRole).toUuid());
    m_filter->setCount(shown() == m_hits ? articles.size() : model->rowCount());
}

Result<std::optional<ArticleId>> Shelf::nextUncoded()
{
    QList<ArticleSummary> articles = m_articleModel->articles();
    // Those of the trash are not meant; and what is still to come is waited for.
    if (m_filter->filter().trash || m_reader->isReading()) {
        const auto now = m_session.library().articles(m_filter->filter().trash ? ShelfFilter() : m_filter->filter());
        if (!now)
            return now.error();
        articles = now.value();
    }
    const ArticleId open = m_session.article().id;
    qsizetype from = articles.size() - 1;
    for (qsizetype i = 0; i < articles.size(); ++i) {
        if (articles[i].id == open)
            from = i;
    }
    for (qsizetype i = 1; i <= articles.size(); ++i) {
        const ArticleSummary &next = articles[(from + i) % articles.size()];
        if (next.stances == 0 && next.id != open)
            return std::optional(next.id);
    }
    return std::optional<ArticleId>();
}

// ---- Search

void Shelf::search()
{
    m_delay.stop();
    const QString query = m_field->text().trimmed();
    if (!query.isEmpty()) {
        m_searching = true;
        return m_reader->search(query, mostHits, m_filter->filter());
    }
    m_searching = m_entersHits = false;
    m_reader->dropSearch();
    m_stack->setCurrentWidget(m_articles);
    m_hitModel->setHits({});
    showCount();
}

void Shelf::takeHits(const Result<QList<SearchHit>> &hits)
{
    m_searching = false;
    const QString query = m_field->text().trimmed();
    static_cast<ShelfDelegate *>(m_hits->itemDelegate())->setQuery(query);
    const bool filtered = m_filter->filter() != ShelfFilter();
    m_hits->setEmptyText(!hits ? hits.error().message
                         : filtered ? tr("Nothing found for “%1” within the filter.").arg(query)
                                    : tr("Nothing found for “%1”.").arg(query));
    m_hitModel->setHits(hits ? hits.value() : QList<SearchHit>());
    m_stack->setCurrentWidget(m_hits);
    showCount();
    if (std::exchange(m_entersHits, false))
        enterList();
}

void Shelf::enterList()
{
    ShelfList *list = shown();
    list->setFocus();
    if (!list->currentIndex().isValid())
        list->setCurrentIndex(list->model()->index(0, 0));
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
    case Qt::Key_Enter:
        // What was typed a moment ago is searched for before the list is entered.
        if (m_delay.isActive())
            search();
        m_entersHits = m_searching;
        if (!m_searching)
            enterList();
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        return true;
    default:
        return false;
    }
}

} // namespace mitjul
