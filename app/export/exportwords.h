// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace mitjul {

/// The words that exports made to be read have in common: `Export::tr`.
struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace mitjul
