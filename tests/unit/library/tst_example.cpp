// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "example.h"
#include "librarytest.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class ExampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What a library made today holds is what the stored one must still be read as.
    void writesTheExample()
    {
        QTemporaryDir folder;
        const QString path = qEnvironmentVariable("MITJUL_WRITE_EXAMPLE", folder.filePath(QStringLiteral("a.mitjul")));
        writeExample(path);
        auto library = Library::open(path);
        VERIFY_OK(library);
        QCOMPARE((*library)->bundle({}).value(), exampleBundle());
    }
};

MITJUL_TEST(ExampleTest)
#include "tst_example.moc"
