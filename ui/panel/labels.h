// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QCoreApplication>

namespace mitjul {

/// The words that the reader sees for each value, in the interface's language.
class Labels {
    Q_DECLARE_TR_FUNCTIONS(mitjul::Labels)

public:
    static QString of(QuoteType value);
    static QString of(ClaimType value);
    static QString of(TypoType value);
    static QString of(Certainty value);
    static QString of(Polarity value);
    static QString of(HighlightColor value);
    static QString of(Verdict value);
    /// What a group of reporting verbs (`cues.tsv`) tells of the writer; empty for a plain one.
    static QString ofGroup(const QString &group);

    /// A polarity with how often, as `favor 2`.
    static QString counted(Polarity value, int count);
    /// A stance as a chip shows it, as `against open models`.
    static QString of(const Stance &stance);
};

} // namespace mitjul
