// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "console.h"
#include "library.h"

#include <memory>
#include <vector>

namespace mitjul {

/// How a verb ended; the program's exit code.
enum class Exit { Done = 0, Failed = 1, WrongUsage = 2 };

/// What every verb works with.
struct Context {
    Console &console;
    QString library; ///< path of the library's file
    QString usage; ///< of the verb that runs

    /// Says what was wrong with the arguments and how they should look.
    [[nodiscard]] Exit wrongUsage(const QString &message) const;
    /// One sentence on arguments whose form is right, without their form.
    [[nodiscard]] Exit refuse(const QString &message) const;
    [[nodiscard]] Exit fail(const Error &error) const;
    /// Done, unless results could not be written.
    [[nodiscard]] Exit done() const { return console.ok() ? Exit::Done : Exit::Failed; }
};

/// One word of the command line. One class a verb.
class Verb {
public:
    virtual ~Verb() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// What follows the verb, as `FILE… [--format text|json]`.
    [[nodiscard]] virtual QString usage() const = 0;
    /// What it does, on one line, translated.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<Option> options() const { return {}; }
    /// Whether it sets type with these arguments, for which there must be a `QGuiApplication`.
    [[nodiscard]] virtual bool setsType(const Arguments &) const { return false; }
    [[nodiscard]] virtual Exit run(const Arguments &arguments, const Context &context) const = 0;
};

/// All verbs, in the order that help shows them.
[[nodiscard]] const std::vector<std::unique_ptr<Verb>> &verbs();

/// Whether the argument is an address, of whatever scheme, and not a file's name.
[[nodiscard]] bool isAddress(const QString &argument);
/// The sentence of a verb that takes files only.
[[nodiscard]] QString refusedAddress(const QString &address);

/// Reads `--format text|json`. An error if it says anything else.
enum class ListFormat { Text, Json };
[[nodiscard]] Result<ListFormat> listFormat(const Arguments &arguments);

/// Reads an article's id. An error that says there is no such article if it is none.
[[nodiscard]] Result<ArticleId> articleId(const QString &argument);

} // namespace mitjul
