// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitjul {

/// Installs the translations of a language (`ko`, `en`; empty: the desktop's) into the application, the program's own
/// and Qt's. English needs none.
void useLanguage(const QString &language);

} // namespace mitjul
