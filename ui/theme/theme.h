// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>

class QPalette;

namespace mitjul {

/// The colours of the window. A theme is a file of `resources/themes`: JSON, a key for each member, colours as
/// `#rrggbb`.
struct Theme {
    QString name; ///< `light`, `sepia`, `dark`, `contrast`
    bool dark = false;
    qreal tint = 0; ///< share (0 to 1) of the speaker's colour behind a quote
    QColor page; ///< behind the text
    QColor ink; ///< the text
    QColor muted; ///< secondary text: at least 4.5 : 1 on page and chrome
    QColor faint; ///< boilerplate
    QColor rule; ///< hairlines
    QColor chrome; ///< bars and panels
    QColor card; ///< cards on chrome, fields
    QColor accent; ///< links, the tab that is on
    QColor selection; ///< behind selected text
    QColor focus; ///< focus ring
    QColor claim; ///< claim underline
    QColor typo; ///< typo wave
    QColor favor, against, neutral; ///< stances: text and stripe; their chips mix it into the card
    std::array<QColor, 5> highlights; ///< behind highlighted text, in the order of HighlightColor
    QList<QColor> speakers; ///< text and stripe; `tint` mixes it into the page

    [[nodiscard]] const QColor &speaker(int index) const { return speakers.at(index % speakers.size()); }
};

/// The theme of that name; the light one if there is none.
[[nodiscard]] Theme loadTheme(const QString &name);
[[nodiscard]] QStringList themeNames();

/// `share` (0 to 1) of `over` mixed into `under`.
[[nodiscard]] QColor mix(const QColor &under, const QColor &over, qreal share);

/// The palette for ordinary widgets, so that those we do not paint ourselves fit.
[[nodiscard]] QPalette paletteOf(const Theme &theme);
/// The style sheet of the window's bars, buttons, tabs, fields and lists.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

/// How the page sets text. Lengths follow from the size, so that everything grows with it.
struct Typography {
    bool serif = true;
    qreal size = 17; ///< body size in pixels at 1×
    qreal lineHeight = 1.75; ///< times the size
    qreal spacing = 0.88; ///< between paragraphs, in ems of the body
    qreal columnWidth = 34; ///< of the text column, in ems of the body
    bool keepsWords = true; ///< Korean words stay whole at line ends

    [[nodiscard]] QStringList families() const; ///< for QFont::setFamilies: Korean first, then what is there
};

} // namespace mitjul
