// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

#include <optional>

namespace mitjul {

/// Finds the article in a web page: its text without what stands round and between it, its title, byline,
/// date, source and address. `url` stays empty if the page does not tell an address of its own. Nothing if
/// `stop` was requested; without blocks if the page has no text. Linear in the page.
[[nodiscard]] std::optional<ImportedArticle> parsePage(QByteArrayView utf8, std::stop_token stop);

/// Takes all text of a piece of HTML, as it is copied from a page, in the same way but for the searching.
[[nodiscard]] std::optional<ImportedArticle> parseFragment(QByteArrayView utf8, std::stop_token stop);

} // namespace mitjul
