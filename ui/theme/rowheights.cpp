// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowheights.h"

#include <algorithm>

namespace mitjul {

void RowHeights::reset(int count)
{
    m_rows.fill(Row(), count);
    m_tops.clear();
}

void RowHeights::insert(int from, int count)
{
    m_rows.insert(from, count, Row());
    m_tops.clear();
}

void RowHeights::remove(int from, int count)
{
    m_rows.remove(from, count);
    m_tops.clear();
}

void RowHeights::forget(int from, int count)
{
    for (int row = from; row < from + count; ++row)
        m_rows[row].measured = false;
}

void RowHeights::set(int row, int height)
{
    Row &known = m_rows[row];
    known.measured = true;
    if (std::exchange(known.height, height) != height)
        m_tops.clear();
}

int RowHeights::topOf(int row) const
{
    // Tens of thousands are summed up in microseconds: no need for a tree of sums.
    if (m_tops.isEmpty()) {
        qint64 sum = 0;
        int known = 0;
        for (const Row &one : m_rows) {
            sum += one.height;
            known += one.height > 0 ? 1 : 0;
        }
        const int average = known > 0 ? static_cast<int>(sum / known) : usual;
        m_tops.resize(m_rows.size() + 1);
        int top = 0;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            m_tops[i] = top;
            top += m_rows[i].height > 0 ? m_rows[i].height : average;
        }
        m_tops.last() = top;
    }
    return m_tops[row];
}

int RowHeights::rowAt(int y) const
{
    static_cast<void>(topOf(0));
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(static_cast<int>(after - m_tops.cbegin()) - 1, 0, count() - 1);
}

} // namespace mitjul
