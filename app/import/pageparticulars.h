// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelines.h"
#include "pagemeta.h"

namespace mitjul {

/// A title without the paper's name and section that stand behind it, or before it, in `title` elements.
[[nodiscard]] QString withoutSite(const QString &title, const QString &site);

/// The paper's name in a `title` element that holds a headline too; empty if there is none.
[[nodiscard]] QString siteFrom(const QString &titleElement, const QString &headline);

/// The names in what a page says of its author: without `By`, roles as `기자`, addresses. Empty if it names
/// nobody, as `디지털뉴스팀`, an address or the paper itself.
[[nodiscard]] QString authorFrom(const QString &said, const QString &site);

/// Whether a line names somebody with a reporter's role, as `홍길동 기자`.
[[nodiscard]] bool namesReporter(const QString &line);

/// A line that is a name and perhaps what that person is, as `Jane Roe, Sports Editor` or `홍길동 | 작가`:
/// the name.
[[nodiscard]] QString nameAlone(const QString &line, const QString &site);

/// The day that a page says it in one of many ways, as an ISO date; empty if it says none. `korean`: a time
/// in UTC is one of Korea, whose day it may not be.
[[nodiscard]] QString dayFrom(const QString &said, bool korean);

/// The day in an address, as `/2026/11/03/`.
[[nodiscard]] QString dayFromAddress(const QString &address);

/// The web address that a page tells of itself, or empty: none that is of the whole site.
[[nodiscard]] QString addressOf(const PageMeta &meta, const QByteArray &savedFrom);

} // namespace mitjul
