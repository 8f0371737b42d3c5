// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>
#include <functional>

namespace mitjul::test {

/// Adds a test class to the program's list. Use MITJUL_TEST.
bool registerTest(std::function<std::unique_ptr<QObject>()> make);

/// A path below the project's root, as `tests/data/x.txt`.
QString sourcePath(const QString &relative);

} // namespace mitjul::test

/// Puts a QtTest class into the test program of its folder; several classes share one program.
#define MITJUL_TEST(Class) \
    [[maybe_unused]] static const bool registered##Class \
        = mitjul::test::registerTest([] { return std::unique_ptr<QObject>(new Class); });
