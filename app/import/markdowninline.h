// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace mitjul {

/// Takes Markdown's own marks out of a paragraph: emphasis, code ticks, link targets, image brackets, tags,
/// escapes. Links and images leave their text. `references` holds the labels (lower case) that the file
/// defines as links. Time is linear in the text.
[[nodiscard]] QString plainMarkdown(QStringView text, const QSet<QString> &references = {});

} // namespace mitjul
