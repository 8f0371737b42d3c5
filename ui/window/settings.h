// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sidepanel.h"
#include "theme.h"

#include <QByteArray>
#include <QString>

namespace mitjul {

/// What the reader chose and the program remembers, apart from the library. The one piece of global state: a file in
/// the user's configuration folder (QSettings), read and written here only.
class Settings {
public:
    /// A theme's name, or empty: as the desktop has it.
    [[nodiscard]] static QString theme();
    static void setTheme(const QString &name);

    [[nodiscard]] static Typography typography();
    static void setTypography(const Typography &typography);
    /// Magnification of the page.
    [[nodiscard]] static qreal zoom();
    static void setZoom(qreal zoom);

    /// Which typos are listed besides those that are certain or likely.
    [[nodiscard]] static bool showsPossible();
    static void setShowsPossible(bool shown);
    [[nodiscard]] static bool showsStyle();
    static void setShowsStyle(bool shown);

    /// How many sentences of a hundred the page marks as claims at most.
    [[nodiscard]] static int claimShare();
    static void setClaimShare(int percent);

    /// `ko`, `en`, or empty: as the desktop has it.
    [[nodiscard]] static QString language();
    static void setLanguage(const QString &language);

    [[nodiscard]] static QByteArray geometry();
    static void setGeometry(const QByteArray &geometry);
    [[nodiscard]] static QByteArray splitter();
    static void setSplitter(const QByteArray &state);

    /// The panel's tab, orders and choices, as the reader left them.
    [[nodiscard]] static SidePanel::State panel();
    static void setPanel(const SidePanel::State &state);

    /// The library that the reader chose in the window, or empty: the user's own.
    [[nodiscard]] static QString library();
    static void setLibrary(const QString &path);

    /// The folder that the last export went to, or the documents folder.
    [[nodiscard]] static QString exportFolder();
    static void setExportFolder(const QString &path);
};

/// Smallest and largest size of the page's text, in pixels.
constexpr qreal smallestText = 11;
constexpr qreal largestText = 54;

} // namespace mitjul
