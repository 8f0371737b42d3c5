// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>
#include <stop_token>

namespace mitjul {

/// How many words stand between white space.
qsizetype countWords(QStringView text);

/// The different words of a text without the punctuation around them; very long ones are left out.
/// Those met until `stop` is requested.
QSet<QString> distinctWords(QStringView text, const std::stop_token &stop = {});

} // namespace mitjul
