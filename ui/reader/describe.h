// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "marks.h"

#include <QCoreApplication>

namespace mitjul {

/// What a mark says, in words: for the card that hovering shows and for who hears the page instead of seeing it.
class MarkDescription {
    Q_DECLARE_TR_FUNCTIONS(MarkDescription)
public:
    QString heading; ///< one line: what it is, by whom
    QString body; ///< reasons, suggestions, the note; may be empty

    /// Nothing for a search hit or for what is gone.
    static std::optional<MarkDescription> of(const Session &session, const Item &item);

private:
    static MarkDescription ofFinding(const Finding &finding);
    static MarkDescription ofAnnotation(const Annotation &annotation);
};

} // namespace mitjul
