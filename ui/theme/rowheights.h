// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace mitjul {

/// Where the rows of a long list stand, of which only those that somebody looks at are measured: another one counts as
/// high as it was when it was last measured, or as the rows on average.
class RowHeights {
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// So many rows, none of them known.
    void reset(int count);
    void insert(int from, int count);
    void remove(int from, int count);
    /// These are to be measured anew.
    void forget(int from, int count);

    [[nodiscard]] bool isMeasured(int row) const { return m_rows[row].measured; }
    void set(int row, int height);

    [[nodiscard]] int heightOf(int row) const
    {
        return m_rows[row].height > 0 ? m_rows[row].height : topOf(row + 1) - topOf(row);
    }
    /// Where a row begins; of `count()`, where the last one ends.
    [[nodiscard]] int topOf(int row) const;
    [[nodiscard]] int total() const { return topOf(count()); }
    /// The row at a place; the first above them all, the last beneath. There must be one.
    [[nodiscard]] int rowAt(int y) const;

private:
    struct Row {
        int height = 0; // 0: not known
        bool measured = false;
    };
    static constexpr int usual = 120; // pixels, before any row is known

    QList<Row> m_rows;
    mutable QList<int> m_tops; // one more than rows; empty: to be summed up
};

} // namespace mitjul
