// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <memory>

class QIODevice;

namespace mitjul {

/// A PDF that is written to a device, a sheet at a time, and whose text can be searched and copied as it was printed.
class PdfDocument {
public:
    /// `out` is open and must outlive the document; `typography` is what is printed with.
    PdfDocument(QIODevice &out, const QPageLayout &layout, const QString &title, const Typography &typography);
    ~PdfDocument();

    /// What to print on. The document is whole when nobody paints on it any more.
    [[nodiscard]] QPagedPaintDevice &device();
    /// Text that will be printed: its letters are those that are found again.
    void addText(QStringView text);
    /// Why `out` took no more, or empty.
    [[nodiscard]] const QString &failure() const;

private:
    class Device;
    std::unique_ptr<Device> m_device;
    QPdfWriter m_writer;
};

} // namespace mitjul
