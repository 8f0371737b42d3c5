// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpage.h"
#include "pageprinter.h"
#include "testsuite.h"

#include <QPdfWriter>

using namespace mitjul;
using namespace mitjul::test;

class TestPagePrinter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printsAllOfALongArticle();
    void printsAParagraphLongerThanASheet();
    void saysWhereItCannotPrint();
    void paintsMarks();

private:
    [[nodiscard]] int print(const Session &session, const QString &name) const;
    [[nodiscard]] QByteArray content(const QString &name) const;

    QTemporaryDir m_folder;
    std::shared_future<LoadedAnalyzer> m_analyzer;
};

void TestPagePrinter::initTestCase() { m_analyzer = loadAnalyzerInBackground(); }

int TestPagePrinter::print(const Session &session, const QString &name) const
{
    QPdfWriter device(m_folder.filePath(name));
    device.setPageSize(QPageSize(QPageSize::A4));
    PagePrinter printer(device, {});
    if (!printer.begin())
        return -1;
    printer.setArticle(PrintedArticle(session));
    while (printer.printSheet()) { }
    return printer.sheets();
}

QByteArray TestPagePrinter::content(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPagePrinter::printsAllOfALongArticle()
{
    const auto textOf = [](int paragraphs) {
        QString text = QStringLiteral("긴 기사\n\n");
        for (int i = 0; i < paragraphs; ++i)
            text += QStringLiteral("%1번째 문단이다. 연구원은 물을 마셨고 저녁에는 비가 내렸다.\n\n").arg(i);
        return text;
    };
    const OpenPage few(m_analyzer, textOf(100));
    const OpenPage many(m_analyzer, textOf(200));
    const int one = print(*few.session, QStringLiteral("few.pdf"));
    const int two = print(*many.session, QStringLiteral("many.pdf"));
    QVERIFY(one > 2);
    QVERIFY2(std::abs(two - 2 * one) <= 1, qPrintable(QStringLiteral("%1, %2").arg(one).arg(two)));
    QCOMPARE(content(QStringLiteral("many.pdf")).count("/Type /Page\n"), two);
}

void TestPagePrinter::printsAParagraphLongerThanASheet()
{
    const OpenPage open(m_analyzer, QStringLiteral("한 문단\n\n") + QStringLiteral("비가 내렸다. ").repeated(3000));
    const int sheets = print(*open.session, QStringLiteral("one.pdf"));
    QVERIFY(sheets > 5 && sheets < 60);
}

void TestPagePrinter::saysWhereItCannotPrint()
{
    const OpenPage open(m_analyzer, QStringLiteral("짧은 기사\n\n비가 왔다.\n"));
    QCOMPARE(print(*open.session, QStringLiteral("no/such/folder.pdf")), -1);
    QCOMPARE(print(*open.session, QStringLiteral("short.pdf")), 1);
}

void TestPagePrinter::paintsMarks()
{
    const OpenPage open(m_analyzer, QStringLiteral("짧은 기사\n\n비가 왔다. 눈이 왔다.\n"));
    QCOMPARE(print(*open.session, QStringLiteral("bare.pdf")), 1);
    open.session->highlight(open.words(QStringLiteral("눈이")), HighlightColor::Green);
    QCOMPARE(print(*open.session, QStringLiteral("marked.pdf")), 1);
    QVERIFY(content(QStringLiteral("marked.pdf")).size() > content(QStringLiteral("bare.pdf")).size());
}

MITJUL_TEST(TestPagePrinter)
#include "tst_pageprinter.moc"
