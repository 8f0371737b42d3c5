// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"

#include <functional>

namespace mitjul::test {

extern const QString sample; ///< an article of the program's own, from the project's folder
extern const QString mixed; ///< a text in three scripts, two of them from right to left
extern const QString overlapping; ///< a text with marks of several kinds on the same words

QString projectPath(const QString &relative);
void open(Reader &reader, const QString &path = projectPath(sample));
void openText(Reader &reader, const QString &text);
/// Chooses a command of the window by its name in the language spoken, as the menu and Go to do.
void choose(Reader &reader, const QString &name);
/// Selects words and presses a key.
void annotate(Reader &reader, const QString &words, Qt::Key key);

/// The sample with something on every tab of the panel, then the tab with this name with its cards in the n-th order.
std::function<void(Reader &)> tab(const QString &name, int order, const QString &theme);

/// Types into a field of the dialog that is open, in place of what stands there.
void typeInto(Reader &reader, const QString &objectName, const QString &text);
void clickButton(const QString &objectName);
/// The sample with stances of several holders on two targets.
void codeTheSample(Reader &reader);
void showTargets(Reader &reader, const QString &theme);

/// Who stands where in the whole library, with the passages of a cell if one is wanted.
std::function<void(Reader &)> matrix(const QString &theme, const QString &filter = {}, bool passages = true);
/// One of the pictures, by how often Down is pressed; over the library if there is a choice.
std::function<void(Reader &)> pictures(int row, const QString &theme);

/// The sample, and over it the dialog for an address with this one in the clipboard.
void askForAddress(Reader &reader, const QString &copied);
/// A file in an old encoding, up to the question which one it is.
void askForEncoding(Reader &reader);
/// A folder that takes a while, dropped on the window.
void takeInManyFiles(Reader &reader);

/// Chooses something of the shelf's filter, as its menu does; an empty name leaves the menu open.
void filterShelf(Reader &reader, const QStringList &path);

} // namespace mitjul::test
