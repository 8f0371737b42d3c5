// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QCoreApplication>
#include <QDate>

namespace mitjul {

/// The words that the shelf has for values, in the interface's language.
class ShelfWords {
    Q_DECLARE_TR_FUNCTIONS(mitjul::ShelfWords)

public:
    static QString of(Progress value);
    static QString of(Verdict value);
    /// A day that was: today and the days before it by how long ago, others by date; the year if it is another one.
    static QString of(QDate day);
    /// A day to come.
    static QString ofComing(QDate day);
    /// The day that a date as newspapers print it begins with (`2026-11-24 10:31`, `2026. 11. 24.`, `2026년 11월 24일`);
    /// an invalid one if it begins otherwise.
    static QDate dateIn(const QString &printed);
};

} // namespace mitjul
