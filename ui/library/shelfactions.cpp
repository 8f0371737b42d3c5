// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfactions.h"

#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

namespace mitjul {

ShelfActions::ShelfActions(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{
}

// ---- Edits

template <typename Edit>
void ShelfActions::edit(const QList<ArticleId> &articles, Edit edit)
{
    QList<std::pair<ArticleId, ShelfEntry>> entries;
    for (const ArticleId &id : articles) {
        auto entry = m_session.library().shelfEntry(id);
        if (!entry) {
            m_session.take(entry.error());
            return;
        }
        edit(entry.value());
        entries.append({id, entry.value()});
    }
    m_session.take(m_session.library().putShelfEntries(entries));
}

void ShelfActions::setTrashed(const QList<ArticleId> &articles, bool trashed)
{
    if (!articles.isEmpty())
        m_session.take(m_session.library().setTrashed(articles, trashed));
}

void ShelfActions::setProgress(const QList<ArticleId> &articles, Progress progress)
{
    edit(articles, [progress](ShelfEntry &entry) { entry.progress = progress; });
}

void ShelfActions::setInCollection(const QList<ArticleId> &articles, const QString &collection, bool in)
{
    edit(articles, [&](ShelfEntry &entry) {
        entry.collections.removeAll(collection);
        if (in)
            entry.collections.append(collection);
    });
}

// ---- The menu

void ShelfActions::openMenu(const QList<ArticleSummary> &articles, const QPoint &place)
{
    if (articles.isEmpty())
        return;
    QList<ArticleId> ids;
    for (const ArticleSummary &one : articles)
        ids.append(one.id);
    const auto all = [&](auto is) { return std::all_of(articles.cbegin(), articles.cend(), is); };
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(QStringLiteral("shelfMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ids.size() == 1)
        menu->addAction(tr("Open"), this, [this, id = ids.first()] { Q_EMIT openWanted(id); });
    if (all([](const ArticleSummary &one) { return one.trashed.isValid(); })) {
        menu->addAction(tr("Restore"), this, [this, ids] { setTrashed(ids, false); });
        menu->addSeparator();
        menu->addAction(tr("Empty the trash…"), this, &ShelfActions::askToEmptyTrash);
        return menu->popup(place);
    }
    if (!all([](const ArticleSummary &one) { return one.progress == Progress::Done; }))
        menu->addAction(tr("Mark as done"), this, [this, ids] { setProgress(ids, Progress::Done); });
    if (!all([](const ArticleSummary &one) { return one.progress == Progress::Unread; }))
        menu->addAction(tr("Mark as unread"), this, [this, ids] { setProgress(ids, Progress::Unread); });
    QMenu *collections = menu->addMenu(tr("Collections"));
    addCollections(*collections, ids);
    if (ids.size() == 1)
        menu->addAction(tr("Article's particulars…"), QKeySequence(Qt::Key_F2), this,
                        [this, id = ids.first()] { Q_EMIT particularsWanted(id); });
    menu->addAction(tr("Who stands where…"), this, [this, ids] { Q_EMIT stancesWanted(ids); });
    menu->addSeparator();
    menu->addAction(tr("Move to the trash"), QKeySequence(Qt::Key_Delete), this, [this, ids] { setTrashed(ids, true); });
    menu->popup(place);
}

void ShelfActions::addCollections(QMenu &menu, const QList<ArticleId> &articles)
{
    // In how many of the articles chosen a collection is: it is checked when it has them all.
    QHash<QString, qsizetype> chosenIn;
    for (const ArticleId &id : articles) {
        if (const auto entry = m_session.library().shelfEntry(id)) {
            for (const QString &name : entry->collections)
                ++chosenIn[name];
        }
    }
    const auto known = m_session.library().collections();
    for (const auto &[name, count] : known ? known.value() : QList<std::pair<QString, int>>()) {
        const bool hasAll = chosenIn.value(name) == articles.size();
        QString text = name;
        QAction *action = menu.addAction(text.replace(u'&', QStringLiteral("&&")), this,
                                         [this, articles, name = name, hasAll] { setInCollection(articles, name, !hasAll); });
        action->setCheckable(true);
        action->setChecked(hasAll);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("New collection…"), this, [this, articles] { askForCollection(articles); });
}

void ShelfActions::askForCollection(const QList<ArticleId> &articles)
{
    auto *dialog = new QInputDialog(m_parent);
    dialog->setObjectName(QStringLiteral("newCollection"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New collection"));
    dialog->setLabelText(tr("Name of the collection"));
    dialog->setOkButtonText(tr("Add"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, articles](const QString &name) {
        if (!name.simplified().isEmpty())
            setInCollection(articles, name.simplified(), true);
    });
    dialog->open();
}

// ---- The trash

void ShelfActions::askToEmptyTrash()
{
    ShelfFilter trash;
    trash.trash = true;
    const auto lying = m_session.library().articles(trash);
    if (!lying) {
        m_session.take(lying.error());
        return;
    }
    if (lying->isEmpty())
        return;
    QList<ArticleId> ids;
    for (const ArticleSummary &one : lying.value())
        ids.append(one.id);
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Empty the trash"),
                                     tr("Articles that will be gone for good, with their notes and stances: %L1")
                                         .arg(ids.size()),
                                     QMessageBox::Cancel, m_parent);
    question->setObjectName(QStringLiteral("emptyTrash"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("This cannot be undone."));
    QPushButton *empty = question->addButton(tr("Empty the trash"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(empty, &QPushButton::clicked, this, [this, ids] { emptyTrash(ids); });
    question->open();
}

void ShelfActions::emptyTrash(const QList<ArticleId> &articles)
{
    if (articles.contains(m_session.article().id))
        m_session.close();
    // A second later: what went in just now goes too.
    const auto removed = m_session.library().emptyTrash(QDateTime::currentDateTimeUtc().addSecs(1));
    if (!removed)
        m_session.take(removed.error());
    Q_EMIT trashEmptied();
}

} // namespace mitjul
