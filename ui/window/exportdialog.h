// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

class QWidget;

namespace mitjul {

/// Asks where the open article should go and in which format, and writes it there. Returns at once; `session.failed`
/// or `done` (with a sentence that names the file) follows.
void exportOpenArticle(Session &session, QWidget *window, std::function<void(const QString &)> done,
                       std::function<void(const QString &)> failed);

} // namespace mitjul
