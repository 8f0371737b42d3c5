// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader.h"
#include "testsuite.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>

namespace mitjul::test {

/// A stance to be set by keys on words of the article.
struct Coding {
    QString words;
    Qt::Key key;
    QString holder;
    QString target;
};

/// Opens an article and sets stances on its words.
bool code(Reader &reader, const QList<Coding> &codings);

QWidget *focus();
/// The dialog of that name, once it is open; null if it does not open.
QWidget *dialogNamed(const QString &objectName);
/// The target of that name in the library; one without a name if there is none.
Target target(const Reader &reader, const QString &name);
/// The names of all targets.
QStringList targets(const Reader &reader);
/// How many stances are on a target.
int stances(const Reader &reader, const QString &name);
/// Opens the dialog of targets by its key.
QWidget *openTargets(Reader &reader);
/// Makes a target by the button with this name and Enter.
bool make(Reader &reader, QWidget *dialog, const QString &button, const QString &name);
/// Opens the dialog of holders from the menu.
QWidget *openHolders(Reader &reader);

/// Clicks the button of that name.
void click(QWidget *dialog, const QString &objectName);
/// What a label or button of that name shows; empty while it is hidden.
QString textOf(QWidget *dialog, const QString &objectName);
/// Where the row that begins with this text lies in a tree of that name.
QRect rowRect(QWidget *dialog, const QString &tree, const QString &text);
bool clickRow(QWidget *dialog, const QString &tree, const QString &text);
/// The name in the field where it can be given anew.
QString nameIn(QWidget *dialog);
/// Types another name there, in place of what stands there.
bool retype(Reader &reader, QWidget *dialog, const QString &name);
/// Types where the focus is, or pastes what nobody types.
bool enter(Reader &reader, const QString &text);
QListView *passages(QWidget *dialog);

} // namespace mitjul::test
