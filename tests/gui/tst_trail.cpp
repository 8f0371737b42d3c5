// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back to where the reader was, and forward again.
#include "reader.h"
#include "testsuite.h"
#include "trail.h"

using namespace mitjul;
using namespace mitjul::test;

class TestTrail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsPlacesLikeABrowser();
    void goesBackWithinAnArticle();
    void goesBackToAnotherArticle();
    void readingOnIsNoJump();
};

namespace {

QString longArticle(const QString &title)
{
    QString text = title + QStringLiteral("\n\n");
    for (int i = 0; i < 200; ++i)
        text += QStringLiteral("%1번째 문단이다. 연구원은 물을 마셨고 저녁에는 비가 내렸다.\n\n").arg(i);
    return text;
}

// What is a jump and what belongs to the last one is told apart by time.
void rest() { QTest::qWait(1100); }

} // namespace

void TestTrail::keepsPlacesLikeABrowser()
{
    const ArticleId one = QUuid::createUuid();
    const ArticleId two = QUuid::createUuid();
    Trail trail;
    QVERIFY(!trail.back({one, 0}));
    trail.leave({{}, 5}); // not in the library: cannot be gone back to
    QVERIFY(!trail.canGoBack());
    trail.leave({one, 0});
    trail.leave({one, 0});
    trail.leave({one, 70});
    QCOMPARE(trail.back({two, 3}), (Place{one, 70}));
    QCOMPARE(trail.back({one, 70}), (Place{one, 0}));
    QVERIFY(!trail.canGoBack());
    QCOMPARE(trail.forward({one, 0}), (Place{one, 70}));
    QCOMPARE(trail.forward({one, 70}), (Place{two, 3}));
    QVERIFY(!trail.canGoForward());
    QCOMPARE(trail.back({two, 3}), (Place{one, 70}));
    trail.leave({one, 70}); // another way gives up what lay forward
    QVERIFY(!trail.canGoForward());
    for (int i = 0; i < 1000; ++i)
        trail.leave({one, i});
    int steps = 0;
    while (trail.back({two, 0}))
        ++steps;
    QCOMPARE(steps, 200);
}

void TestTrail::goesBackWithinAnArticle()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), longArticle(QStringLiteral("긴 글")))));
    QVERIFY(reader.isAtPage());
    rest();
    for (int i = 0; i < 3; ++i)
        reader.press(Qt::Key_Down);
    reader.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(reader.type(QStringLiteral("150번째")));
    QTRY_VERIFY(reader.page().scrolled() > 2000);
    reader.press(Qt::Key_Escape);
    const qint64 found = reader.page().scrolled();
    rest();
    reader.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(reader.page().scrolled(), 0);
    reader.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(std::abs(reader.page().scrolled() - found) < 60);
    QVERIFY(reader.page().hasFocus());
}

void TestTrail::goesBackToAnotherArticle()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), longArticle(QStringLiteral("첫 글")))));
    QVERIFY(reader.isAtPage());
    rest();
    for (int i = 0; i < 6; ++i)
        reader.press(Qt::Key_Space);
    const qint64 read = reader.page().scrolled();
    QVERIFY(read > 1000);
    rest();
    QVERIFY(reader.openFile(reader.write(QStringLiteral("b.txt"), longArticle(QStringLiteral("둘째 글")))));
    rest();
    reader.press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(reader.session().article().title, QStringLiteral("첫 글"));
    QTRY_VERIFY(std::abs(reader.page().scrolled() - read) < 60);
    QVERIFY(reader.waitForFindings());
    reader.press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(reader.session().article().title, QStringLiteral("둘째 글"));
}

void TestTrail::readingOnIsNoJump()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), longArticle(QStringLiteral("긴 글")))));
    QVERIFY(reader.isAtPage());
    rest();
    for (int i = 0; i < 12; ++i)
        reader.press(Qt::Key_PageDown);
    const qint64 read = reader.page().scrolled();
    reader.press(Qt::Key_Left, Qt::AltModifier); // nowhere to go back to
    QCOMPARE(reader.page().scrolled(), read);
    // Nor is another size of the text.
    reader.press(Qt::Key_Plus, Qt::ControlModifier);
    const qint64 larger = reader.page().scrolled();
    reader.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(reader.page().scrolled(), larger);
}

MITJUL_TEST(TestTrail)
#include "tst_trail.moc"
