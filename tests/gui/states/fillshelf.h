// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mitjul::test {

class Reader;

/// Puts articles on the shelf that differ in all it shows, some into the trash; one of them is open then.
void fillShelf(Reader &reader);

} // namespace mitjul::test
