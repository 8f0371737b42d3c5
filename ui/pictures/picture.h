// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tone.h"

#include <QList>
#include <QString>
#include <array>
#include <variant>

namespace mitjul {

/// What the parts of one colour stand for, over all rows of a bar picture.
struct BarSeries {
    QString name; ///< for the legend
    Tone tone;
    qreal strength = 1; ///< share (0 to 1) of the tone, the rest is paper: `mostly true` may be a paler `true`
};

struct BarRow {
    QString label;
    QList<int> values; ///< in the order of the series; missing and negative ones count as 0
};

/// Lying bars, a row for each speaker, target or verdict, in the order given. With several series the parts follow one
/// another in the bar and their sum stands at the right; with one there is no legend, and the number stands behind the
/// bar.
struct BarPicture {
    QString title;
    QString note; ///< what was counted, where
    QList<BarSeries> series;
    QList<BarRow> rows;
};

/// A table of who stands where on what. Each cell shows how often favor, against and neutral, in the order of Polarity.
struct MatrixPicture {
    using Counts = std::array<int, 3>;

    QString title;
    QString note; ///< what was counted, where
    QStringList holders; ///< the rows
    QStringList targets; ///< the columns
    QList<Counts> cells; ///< row by row; missing ones are empty
};

/// Something to draw, to show (`PictureView`) and to save (`savePicture`).
using Picture = std::variant<BarPicture, MatrixPicture>;

[[nodiscard]] QString titleOf(const Picture &picture);

/// The numbers of a picture as sentences, for who does not see it: `한동훈: 찬성 3, 반대 1.` A line for each row.
[[nodiscard]] QString spoken(const Picture &picture);

/// A name as a picture may show it: on one line, without control characters and heaps of accents, which would run
/// into its neighbours and make no sound XML.
[[nodiscard]] QString cleaned(const QString &name);

} // namespace mitjul
