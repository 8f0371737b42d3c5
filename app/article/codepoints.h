// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QStringView>

namespace mitjul {

/// The one place where positions of the program (UTF-16 code units) and positions of the outside world (Unicode
/// code points: JSON, W3C, REFI-QDA, brat) are converted. Costs memory only for characters beyond the BMP.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    /// Number of code points before `position`; inside a surrogate pair: those before the pair.
    [[nodiscard]] qsizetype fromUtf16(qsizetype position) const;
    [[nodiscard]] Span fromUtf16(Span span) const;

    /// Number of UTF-16 code units before code point `position`.
    [[nodiscard]] qsizetype toUtf16(qsizetype position) const;
    [[nodiscard]] Span toUtf16(Span span) const;

    /// Length of the text in code points.
    [[nodiscard]] qsizetype count() const { return m_length - m_pairs.size(); }

private:
    QList<qsizetype> m_pairs; // UTF-16 position of each surrogate pair, ascending
    qsizetype m_length = 0;
};

} // namespace mitjul
