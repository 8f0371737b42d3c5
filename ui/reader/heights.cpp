// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heights.h"

#include <bit>

namespace mitjul {

void Heights::assign(const std::vector<int> &heights)
{
    m_heights = heights;
    m_sums.assign(heights.size() + 1, 0);
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += heights[i - 1];
        const size_t parent = i + (i & -i);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void Heights::set(qsizetype index, int height)
{
    int &current = m_heights[static_cast<size_t>(index)];
    const int change = height - current;
    current = height;
    if (change == 0)
        return;
    for (size_t i = static_cast<size_t>(index) + 1; i < m_sums.size(); i += i & -i)
        m_sums[i] += change;
}

qint64 Heights::top(qsizetype index) const
{
    qint64 sum = 0;
    for (size_t i = static_cast<size_t>(index); i > 0; i -= i & -i)
        sum += m_sums[i];
    return sum;
}

qsizetype Heights::indexAt(qint64 y) const
{
    size_t index = 0;
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (index + step < m_sums.size() && m_sums[index + step] <= y) {
            index += step;
            y -= m_sums[index];
        }
    }
    return std::min(static_cast<qsizetype>(index), count() - 1);
}

} // namespace mitjul
