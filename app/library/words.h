// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace mitjul {

/// How many words stand between white space.
qsizetype countWords(QStringView text);

/// The different words of a text without the punctuation around them; very long ones are left out.
QSet<QString> distinctWords(QStringView text);

} // namespace mitjul
