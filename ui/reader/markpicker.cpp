// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markpicker.h"

#include "describe.h"
#include "markpainter.h"

#include <QPainter>

namespace mitjul {

namespace {

constexpr int widest = 44; // of a line, in average letters

// A bar in the mark's colour.
QIcon barOf(const QColor &color, int height)
{
    QPixmap pixmap(height, height);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(QRectF(height * 0.4, 0, height * 0.25, height), color);
    return pixmap;
}

} // namespace

MarkPicker::MarkPicker(Session &session, const ArticleMarks &marks, const Theme &theme, const QList<Item> &items,
                       QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("markPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("What is marked here"));
    addTo(*this, session, marks, theme, items);
    for (QAction *action : actions()) {
        if (action->isChecked())
            setActiveAction(action);
    }
}

void MarkPicker::addTo(QMenu &menu, Session &session, const ArticleMarks &marks, const Theme &theme,
                       const QList<Item> &items)
{
    const MarkPainter painter(theme, 17);
    const QFontMetrics metrics(menu.font());
    for (const Item &item : items) {
        const auto said = MarkDescription::of(session, item);
        if (!said)
            continue;
        Mark mark;
        if (item.kind == Item::Kind::Finding)
            mark = marks.markOf(item.finding);
        else if (const Annotation *annotation = session.annotation(item.annotation))
            mark = {annotation->span, MarkKind::Highlight, static_cast<int>(annotation->color), item, false, false};
        const Span span = session.spanOf(item);
        const QString words = session.article().text.mid(span.start, span.length()).simplified();
        QString line = QStringLiteral("%1 · %2").arg(said->heading, words);
        line = metrics.elidedText(line, Qt::ElideRight, metrics.averageCharWidth() * widest);
        QAction *action = menu.addAction(barOf(painter.strong(mark), metrics.height()),
                                         line.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(item == session.current());
        connect(action, &QAction::triggered, &session, [&session, item] { session.setCurrent(item); });
    }
}

} // namespace mitjul
