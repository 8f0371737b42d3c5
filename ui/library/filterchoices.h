// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QCoreApplication>
#include <functional>

class QMenu;

namespace mitjul {

/// What articles can be filtered by: as entries of a menu, and as words for each condition that holds.
class FilterChoices {
    Q_DECLARE_TR_FUNCTIONS(mitjul::FilterChoices)

public:
    using Set = std::function<void(const ShelfFilter &)>;
    /// Puts all that a library has to filter by into a menu; `set` is told what is chosen. Names are read when their part
    /// of the menu opens. `library` must outlive the menu.
    static void fill(QMenu &menu, Library &library, const ShelfFilter &now, const Set &set);

    /// A condition of a filter, and the filter without it.
    struct Condition {
        QString words;
        ShelfFilter without;
    };
    static QList<Condition> of(const ShelfFilter &filter);
};

} // namespace mitjul
