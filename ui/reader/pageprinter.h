// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlemarks.h"
#include "pagemargin.h"

#include <QCoreApplication>
#include <QPainter>

class QPagedPaintDevice;

namespace mitjul {

/// Puts the open article with its marks and margins on paper, set by the same layout as on the screen, in the light
/// theme. One sheet a call, so that the window stays alive and printing can be stopped.
class PagePrinter {
    Q_DECLARE_TR_FUNCTIONS(PagePrinter)
public:
    /// `session` and `device` must outlive the printer; of `typography` all but size and width counts.
    PagePrinter(const Session &session, QPagedPaintDevice &device, const Typography &typography);

    /// False if the device cannot be painted on: a file that cannot be written, a printer that is gone.
    [[nodiscard]] bool begin();
    /// Paints the next sheet.
    /// @return whether another one follows
    bool printSheet();
    /// How many sheets were printed.
    [[nodiscard]] int sheets() const { return m_sheets; }

private:
    [[nodiscard]] qint64 sheetEnd(qint64 from);
    void paintFoot();

    const Session &m_session;
    QPagedPaintDevice &m_device;
    Theme m_theme;
    ArticleMarks m_marks;
    PageLayout m_layout;
    PageMargin m_margin;
    PageStyle::Columns m_columns;
    QPainter m_painter;
    qreal m_scale = 1; // dots of the device a pixel of the layout
    int m_width = 0; // of a sheet within its margins, in pixels of the layout
    int m_height = 0;
    qint64 m_from = 0; // where the next sheet begins
    int m_sheets = 0;
};

} // namespace mitjul
