// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace mitjul {

/// The words that pictures themselves put beside those of their data.
class PictureWords {
    Q_DECLARE_TR_FUNCTIONS(mitjul::PictureWords)

public:
    /// A stance's polarity, by its place in `MatrixPicture::Counts`.
    static QString polarity(size_t index);
    static QString total();
    /// What stands in a picture without rows.
    static QString nothing();
    /// The name, or what stands for an empty one.
    static QString nameOr(const QString &name);
    /// `name: numbers.`
    static QString sentence(const QString &name, const QString &numbers);
    /// `holder on target`
    static QString place(const QString &holder, const QString &target);
};

} // namespace mitjul
