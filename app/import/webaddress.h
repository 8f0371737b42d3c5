// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QUrl>
#include <optional>

namespace mitjul {

/// An address as a sentence shows it: in readable letters, and cut where it would fill the window.
[[nodiscard]] QString shownAddress(const QUrl &address);

/// Why an address is never asked for; nothing if it may be.
[[nodiscard]] std::optional<Error> refusalOf(const QUrl &address);

/// Where the answer from `from` leads on to by its `Location`. Fails with a sentence if nobody should follow:
/// to another scheme than http and https, or from an encrypted address to one that is not.
[[nodiscard]] Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);

} // namespace mitjul
