// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowntargets.h"
#include "theme.h"

#include <QTreeWidget>

namespace mitjul {

/// The targets as a tree, with how many stances are on each. One can be dragged below another.
class TargetTree : public QTreeWidget {
    Q_OBJECT
public:
    TargetTree(const Theme &theme, QWidget *parent);

    /// Shows the targets and makes one the current one; what is folded stays folded.
    void setTargets(const KnownTargets &known, const QString &current);
    void setCurrent(const QString &name);
    [[nodiscard]] QString current() const; ///< empty if there is none

Q_SIGNALS:
    /// The reader goes to another one.
    void chosen(const QString &name);
    /// The reader drops one on another, or for an empty name at the top.
    void moveWanted(const QString &name, const QString &parent);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QList<QTreeWidgetItem *> &items) const override;
    bool dropMimeData(QTreeWidgetItem *parent, int index, const QMimeData *data, Qt::DropAction action) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

private:
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &name) const;

    Theme m_theme;
    QHash<QString, QTreeWidgetItem *> m_items;
    bool m_filling = false;
};

} // namespace mitjul
