// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targettree.h"

#include "colorrow.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>

namespace mitjul {

namespace {

const QString mimeType = QStringLiteral("application/x-mitjul-target");
constexpr int targetRole = Qt::UserRole; // the name as it is; the row shows it on one line
constexpr int dotSide = 10;

} // namespace

TargetTree::TargetTree(const Theme &theme, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("targetTree"));
    setAccessibleName(tr("Targets"));
    setHeaderLabels({tr("Target"), tr("Stances")});
    headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIconSize({dotSide, dotSide});
    setIndentation(fontMetrics().height());
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !m_filling)
            Q_EMIT chosen(item->data(0, targetRole).toString());
    });
}

QTreeWidgetItem *TargetTree::itemOf(const QString &name) const { return m_items.value(name); }

void TargetTree::setTargets(const KnownTargets &known, const QString &current)
{
    m_filling = true;
    QSet<QString> folded;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        if (item.value()->childCount() > 0 && !item.value()->isExpanded())
            folded.insert(item.key());
    }
    const int scrolled = verticalScrollBar()->value();
    clear();
    m_items.clear();
    QList<QTreeWidgetItem *> above;
    QList<QTreeWidgetItem *> roots;
    for (const auto &[target, depth] : known.inOrder()) {
        const int stances = known.stances.value(target->name);
        auto *item = new QTreeWidgetItem({target->name.simplified(), QLocale().toString(stances)});
        item->setData(0, targetRole, target->name);
        item->setIcon(0, ColorRow::dot(target->color, m_theme, dotSide));
        item->setToolTip(0, QStringLiteral("<qt>%1</qt>").arg(target->name.toHtmlEscaped())); // no mark of its own works
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, stances > 0 ? m_theme.ink : m_theme.muted);
        above.resize(depth);
        if (depth == 0)
            roots.append(item);
        else
            above.last()->addChild(item);
        above.append(item);
        m_items.insert(target->name, item);
    }
    addTopLevelItems(roots);
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        item.value()->setExpanded(!folded.contains(item.key()));
    setCurrentItem(itemOf(current));
    verticalScrollBar()->setValue(scrolled);
    if (currentItem())
        scrollToItem(currentItem());
    m_filling = false;
}

void TargetTree::setCurrent(const QString &name)
{
    m_filling = true;
    setCurrentItem(itemOf(name));
    m_filling = false;
}

QString TargetTree::current() const
{
    return currentItem() ? currentItem()->data(0, targetRole).toString() : QString();
}

void TargetTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeWanted();
    QTreeWidget::keyPressEvent(event);
}

QStringList TargetTree::mimeTypes() const { return {mimeType}; }

QMimeData *TargetTree::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    auto *carried = new QMimeData;
    if (!items.isEmpty())
        carried->setData(mimeType, items.first()->data(0, targetRole).toString().toUtf8());
    return carried;
}

// The library moves it and the tree is filled anew: the view must not move rows by itself, so that it hears `false`.
bool TargetTree::dropMimeData(QTreeWidgetItem *parent, int, const QMimeData *dropped, Qt::DropAction)
{
    const QString name = QString::fromUtf8(dropped->data(mimeType));
    const QString below = parent ? parent->data(0, targetRole).toString() : QString();
    if (itemOf(name))
        QMetaObject::invokeMethod(this, [this, name, below] { Q_EMIT moveWanted(name, below); }, Qt::QueuedConnection);
    return false;
}

} // namespace mitjul
