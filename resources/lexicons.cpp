// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lexicons.h"

#include <QtCore/qresource.h>

// Q_INIT_RESOURCE must stand outside any namespace.
static void registerFiles()
{
    Q_INIT_RESOURCE(lexicons);
}

namespace mitjul {

void initLexiconsResources() { registerFiles(); }

} // namespace mitjul
