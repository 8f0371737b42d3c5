// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace mitjul {

/// An icon of `resources/icons` by its name, in one colour, sharp on every screen.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &ink);

} // namespace mitjul
