// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporter.h"

namespace mitjul {

/// Title, source, notes under their headings, quotes, claims, corrections and stances, to read and to edit.
class MarkdownExporter : public Exporter {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("markdown"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString suffix() const override { return QStringLiteral("md"); }
    [[nodiscard]] bool needsFindings() const override { return true; }
    [[nodiscard]] Result<Done> write(const Bundle &bundle, QIODevice &out) const override;
};

/// The whole article with its marks and notes: one page that runs no script and fetches nothing.
class HtmlExporter : public Exporter {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("html"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString suffix() const override { return QStringLiteral("html"); }
    [[nodiscard]] bool needsFindings() const override { return true; }
    [[nodiscard]] Result<Done> write(const Bundle &bundle, QIODevice &out) const override;
};

/// One row an annotation (RFC 4180, UTF-8), positions in code points. Several tags or stances of an
/// annotation share their cell, parted by ` | `. A cell that a spreadsheet would take for a formula begins
/// with an apostrophe.
class CsvExporter : public Exporter {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("csv"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString suffix() const override { return QStringLiteral("csv"); }
    [[nodiscard]] Result<Done> write(const Bundle &bundle, QIODevice &out) const override;
};

/// Everything of a bundle but findings, which can be found again: `readJsonBundle` gives back an equal
/// bundle.
class JsonExporter : public Exporter {
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("json"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString suffix() const override { return QStringLiteral("json"); }
    [[nodiscard]] Result<Done> write(const Bundle &bundle, QIODevice &out) const override;
};

} // namespace mitjul
