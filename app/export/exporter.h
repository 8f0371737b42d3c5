// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "result.h"

#include <QIODevice>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace mitjul {

/// Writes a bundle in one format. One class a format. The same bundle always gives the same bytes, but for the
/// time and number that a PDF bears.
class Exporter {
public:
    virtual ~Exporter() = default;

    /// The format's word on the command line, as `markdown`.
    [[nodiscard]] virtual QString format() const = 0;
    /// Its name for a file dialog, translated, and its file ending without dot.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString suffix() const = 0;
    /// Whether it shows what the program found, so that `AnnotatedArticle::findings` must be filled.
    [[nodiscard]] virtual bool needsFindings() const { return false; }
    /// Whether it sets type, for which there must be a `QGuiApplication`.
    [[nodiscard]] virtual bool setsType() const { return false; }
    /// A sentence on what is not installed and would make its files better; empty if nothing is lacking.
    [[nodiscard]] virtual QString lack() const { return {}; }

    /// Writes to an open device, a piece at a time. Fails with a sentence if the device takes no more.
    [[nodiscard]] virtual Result<Done> write(const Bundle &bundle, QIODevice &out) const = 0;
};

/// One exporter for each format that this version writes, in the order a reader is offered them.
[[nodiscard]] const std::vector<std::unique_ptr<Exporter>> &exporters();

/// Adds one that needs more than this folder may use. To be called before other threads ask for exporters.
void addExporter(std::unique_ptr<Exporter> exporter);

/// The exporter for a format's word, or null.
[[nodiscard]] const Exporter *exporterFor(const QString &format);

/// Writes to a file, whole or not at all: what stood there before stays until the new file is
/// complete. A symbolic link stays a link: the file it points to is replaced, as a shell's `>` would do. A
/// device or pipe is written to as it is. Fails, and leaves what stood there, when `stop` is requested meanwhile.
[[nodiscard]] Result<Done> writeToFile(const std::function<Result<Done>(QIODevice &)> &write, const QString &path,
                                       std::stop_token stop = {});

/// The same of a bundle in a format.
[[nodiscard]] Result<Done> exportToFile(const Exporter &exporter, const Bundle &bundle, const QString &path,
                                        std::stop_token stop = {});

/// Reads what the JSON exporter wrote. Refuses, with a sentence that names the article, what is not such a
/// file: another format or version, a value of the wrong kind, a position outside the text or off its exact
/// words.
[[nodiscard]] Result<Bundle> readJsonBundle(const QByteArray &bytes);

} // namespace mitjul
