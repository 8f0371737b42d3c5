// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlemarks.h"
#include "pagemargin.h"
#include "printedarticle.h"

#include <QCoreApplication>
#include <QMarginsF>
#include <QPainter>

class QPagedPaintDevice;

namespace mitjul {

/// The empty border of a printed sheet, in millimetres.
inline constexpr QMarginsF paperMargins{15, 15, 15, 15};

/// Puts articles with their marks and margins on paper, set by the same layout as on the screen, in the light theme, and
/// behind each the notes on it in full. One sheet a call, so that a window stays alive and printing can be stopped.
class PagePrinter {
    Q_DECLARE_TR_FUNCTIONS(PagePrinter)
public:
    /// `device` must outlive the printer; of `typography` all but size and width counts.
    PagePrinter(QPagedPaintDevice &device, const Typography &typography);

    /// False if the device cannot be painted on: a file that cannot be written, a printer that is gone.
    [[nodiscard]] bool begin();
    /// Goes on with an article, on a sheet of its own.
    void setArticle(PrintedArticle article);
    /// Paints the article's next sheet.
    /// @return whether another one follows
    bool printSheet();
    /// How many sheets were printed, of all articles.
    [[nodiscard]] int sheets() const { return m_sheets; }

private:
    /// An article with all that sets it.
    struct Setting {
        explicit Setting(PrintedArticle article);

        PrintedArticle content;
        ArticleMarks marks;
        PageLayout layout;
        PageMargin margin;
    };

    [[nodiscard]] qint64 sheetEnd(qint64 from, qint64 limit);
    [[nodiscard]] int paintHead();
    void paintFoot();

    QPagedPaintDevice &m_device;
    Theme m_theme;
    PageStyle m_style;
    PageStyle::Columns m_columns;
    std::unique_ptr<Setting> m_setting;
    QPainter m_painter;
    qreal m_scale = 1; // dots of the device a pixel of the layout
    int m_width = 0; // of a sheet within its margins, in pixels of the layout
    int m_height = 0;
    qint64 m_from = -1; // where the next sheet begins; -1: at the article's head
    int m_sheets = 0;
};

} // namespace mitjul
