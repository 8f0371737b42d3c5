// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <functional>

namespace mitjul {

class Commands;
class PageView;

/// Somewhere the reader can go by name: a heading, a speaker's first quote, a target's first stance; or a command.
struct Destination {
    QString name;
    QString detail; ///< what it is, as `Heading`; a command's key
    std::function<void()> go;
};

/// Where one can go now: headings, speakers, targets, each by first appearance, then the commands that can be used, as
/// in the menu. `commands`, `page` and its session must outlive the answer, which holds until any of them changes.
[[nodiscard]] QList<Destination> destinations(const Commands &commands, PageView &page);

/// The destinations that a query names, the nearest first, at most `most`; all for an empty query. Each word of the
/// query has to stand in the name; a Hangul consonant stands for every syllable that begins with it, so that `ㅇㅍ`
/// finds 오픈. A word at the name's beginning comes before one at a word's beginning, and that before any other.
[[nodiscard]] QList<Destination> matching(const QList<Destination> &places, const QString &query, qsizetype most);

} // namespace mitjul
