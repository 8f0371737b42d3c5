// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

class QAbstractItemView;

namespace mitjul::test {

// What somebody does on the shelf, by mouse and keys.

/// A list of the shelf: `articles` or `hits`.
QAbstractItemView *list(const Reader &reader, const char *name = "articles");
/// The titles in a list, sorted.
QStringList titles(const Reader &reader, const char *name = "articles");
/// Drops a folder of articles, of titles and texts, on the window; waits until all are on the shelf and the open one is
/// looked through.
bool bringIn(Reader &reader, const QList<std::pair<QString, QString>> &articles);
/// The same with three short articles of these titles, in the order of the alphabet; the last has a typo.
bool bringInThree(Reader &reader);
extern const QString rain;
extern const QString snow;
extern const QString bridge;

[[nodiscard]] QModelIndex entry(const Reader &reader, const QString &title);
void click(const Reader &reader, const QString &title, Qt::KeyboardModifiers modifiers = {});
/// Opens an article by a click; waits until it is looked through.
bool open(Reader &reader, const QString &title);
/// Chooses in the filter's menu, by keys.
bool filter(const Reader &reader, const QStringList &path);
/// Takes the filter away by its button.
bool showAll(const Reader &reader);
/// Chooses in the menu of the list, by keys.
bool menuOfList(Reader &reader, const QStringList &path);
/// Marks words of the open article as the mayor's stance for a target, its first annotation.
bool takeStance(Reader &reader, const QString &words, const QString &target);

} // namespace mitjul::test
