// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testsuite.h"

#include <QApplication>
#include <QStandardPaths>

#if defined(__SANITIZE_ADDRESS__)
// Qt 6.4.2 never frees the gesture recognizer of a QScroller; nothing of ours is in that report.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions() { return "leak:QScroller::grabGesture\n"; }
#endif

namespace mitjul::test {

using Makers = std::vector<std::function<std::unique_ptr<QObject>()>>;

static Makers &makers()
{
    static Makers all;
    return all;
}

bool registerTest(std::function<std::unique_ptr<QObject>()> make)
{
    makers().push_back(std::move(make));
    return true;
}

QString sourcePath(const QString &relative)
{
    return qEnvironmentVariable("MITJUL_SOURCE_DIR", QStringLiteral(".")) + u'/' + relative;
}

} // namespace mitjul::test

int main(int argc, char *argv[])
{
    // Tests never touch the reader's own settings and library.
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("mitjul-test"));
    if (mitjul::test::makers().empty()) {
        qCritical("no test is registered in this program");
        return 1;
    }
    // A class's name before QtTest's own arguments runs that class alone.
    const QString only = argc > 1 && argv[1][0] == 'T' ? QString::fromLocal8Bit(argv[1]) : QString();
    QStringList arguments = app.arguments();
    if (!only.isEmpty())
        arguments.removeAt(1);
    int failures = 0;
    for (const auto &make : mitjul::test::makers()) {
        const std::unique_ptr<QObject> test = make();
        if (only.isEmpty() || only == QLatin1StringView(test->metaObject()->className()))
            failures += QTest::qExec(test.get(), arguments);
    }
    return failures == 0 ? 0 : 1;
}
