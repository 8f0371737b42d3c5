// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeopener.h"

namespace mitjul {

void openPassage(Session &session, const StancePassage &passage)
{
    const Item goal = Item::of(passage.annotation);
    if (session.article().id == passage.article)
        return session.setCurrent(goal);
    session.openArticle(passage.article);
    // Waits for that article; whatever else is opened first is where the reader wants to be.
    auto *wait = new QObject(&session);
    QObject::connect(&session, &Session::failed, wait, &QObject::deleteLater);
    QObject::connect(&session, &Session::changed, wait,
                     [&session, wait, goal, article = passage.article](Session::Aspects aspects) {
                         if (!(aspects & Session::ArticleAspect))
                             return;
                         session.disconnect(wait);
                         wait->deleteLater();
                         if (session.article().id == article && session.annotation(goal.annotation))
                             session.setCurrent(goal);
                     });
}

} // namespace mitjul
