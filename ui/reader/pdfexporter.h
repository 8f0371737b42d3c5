// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporter.h"

#include <QCoreApplication>

namespace mitjul {

/// The annotated articles as they are printed, each beginning a sheet of its own, with their text in it to be searched
/// and copied. Works in any thread.
class PdfExporter : public Exporter {
    Q_DECLARE_TR_FUNCTIONS(PdfExporter)
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("pdf"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString suffix() const override { return QStringLiteral("pdf"); }
    [[nodiscard]] bool needsFindings() const override { return true; }
    [[nodiscard]] bool setsType() const override { return true; }
    [[nodiscard]] QString lack() const override;
    [[nodiscard]] Result<Done> write(const Bundle &bundle, QIODevice &out) const override;
};

/// Puts PDF among the formats, once however often it is called. To be called before other threads ask for formats.
void offerPdf();

} // namespace mitjul
