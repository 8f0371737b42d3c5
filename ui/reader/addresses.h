// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QStringView>
#include <QUrl>

namespace mitjul {

/// Where addresses of the web stand in a text: `http://`, `https://` or `www.` and what follows in ASCII, without the
/// punctuation and brackets of the sentence around them and without a Korean particle behind.
[[nodiscard]] QList<Span> addressesIn(QStringView text);

/// What such a passage leads to, `https` where it names no scheme.
[[nodiscard]] QUrl urlOf(QStringView address);

} // namespace mitjul
