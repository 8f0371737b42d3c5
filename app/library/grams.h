// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mitjul {

/// The n-grams of a text index: pairs of characters, so that Korean words of two syllables are found, and triples
/// where they begin with a Latin letter or a digit, whose pairs stand in every article. They do not reach over white
/// space, ignore case and are written in hexadecimal, so that nothing in a text or query means anything to SQLite.

/// All different n-grams of a text, and of its title if it has one, to be put into an index.
QString gramsOf(QStringView text, QStringView title = {});

/// An expression for the index that every text satisfies which has all `terms`. Others may satisfy it too: what it
/// finds has to be compared with the terms.
QString gramExpression(const QStringList &terms);

/// The words of a query that must all be found: normal form C, split at white space.
QStringList termsOf(const QString &query);

} // namespace mitjul
