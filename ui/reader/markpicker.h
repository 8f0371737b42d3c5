// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlemarks.h"

#include <QMenu>

namespace mitjul {

struct Theme;

/// Lets the reader choose among the marks that lie on one spot: a menu with a line for each, in its colour. Makes the
/// chosen one current. Deletes itself when it closes.
class MarkPicker : public QMenu {
    Q_OBJECT
public:
    /// `session` must outlive it, the others need not.
    MarkPicker(Session &session, const ArticleMarks &marks, const Theme &theme, const QList<Item> &items,
               QWidget *parent);

    /// Adds a line for each item to a menu.
    static void addTo(QMenu &menu, Session &session, const ArticleMarks &marks, const Theme &theme,
                      const QList<Item> &items);
};

} // namespace mitjul
