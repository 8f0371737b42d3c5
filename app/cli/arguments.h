// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace mitjul {

/// What verbs say in common: `CommandLine::tr`.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// An option that a verb understands.
struct Option {
    QString name; ///< with its dashes, as `--format`
    bool takesValue = true;
    bool repeats = false; ///< may be given several times
};

/// A verb's arguments, taken apart.
struct Arguments {
    QStringList operands; ///< files, ids, the query
    QHash<QString, QStringList> options; ///< values by option; a flag's value is empty

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /// The option's value, or `fallback` where it was not given.
    [[nodiscard]] QString value(const QString &option, const QString &fallback = {}) const
    {
        return has(option) ? options.value(option).constLast() : fallback;
    }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
};

/// Takes arguments apart: `--name value`, `--name=value`, `--` before operands that begin with a dash. Fails
/// with a sentence on an option that is unknown, lacks its value or is given twice.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &arguments, const QList<Option> &options);

} // namespace mitjul
