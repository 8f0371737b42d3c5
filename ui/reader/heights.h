// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <vector>

namespace mitjul {

/// A column of heights that change one at a time: where each begins, and which one lies at a place, in O(log n).
class Heights {
public:
    void assign(const std::vector<int> &heights);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_heights.size()); }
    [[nodiscard]] int at(qsizetype index) const { return m_heights[static_cast<size_t>(index)]; }
    void set(qsizetype index, int height);

    /// The sum of the heights before `index`, which may be `count()`.
    [[nodiscard]] qint64 top(qsizetype index) const;
    [[nodiscard]] qint64 total() const { return top(count()); }
    /// The one that covers `y`; the first above the column, the last below it. There must be one.
    [[nodiscard]] qsizetype indexAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; // a Fenwick tree, from 1
};

} // namespace mitjul
