// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verb.h"

namespace mitjul {

/// Declares a verb's class; each is defined in a file of its own. What follows the word is declared in it as well.
#define MITJUL_VERB(Class, word, ...)                                                                        \
    class Class : public Verb {                                                                              \
    public:                                                                                                  \
        [[nodiscard]] QString name() const override { return QStringLiteral(word); }                         \
        [[nodiscard]] QString usage() const override;                                                        \
        [[nodiscard]] QString summary() const override;                                                      \
        [[nodiscard]] QList<Option> options() const override;                                                \
        [[nodiscard]] Exit run(const Arguments &arguments, const Context &context) const override;           \
        __VA_ARGS__                                                                                          \
    };

MITJUL_VERB(CheckVerb, "check")
MITJUL_VERB(ImportVerb, "import")
MITJUL_VERB(ListVerb, "list")
MITJUL_VERB(SearchVerb, "search")
MITJUL_VERB(AnnotateVerb, "annotate")
MITJUL_VERB(ExportVerb, "export", [[nodiscard]] bool setsType(const Arguments &arguments) const override;)
MITJUL_VERB(RestoreVerb, "restore")
MITJUL_VERB(DoctorVerb, "doctor", [[nodiscard]] bool setsType(const Arguments &arguments) const override;)

#undef MITJUL_VERB

} // namespace mitjul
