// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader's checks of claims in the library.
#include "librarytest.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class ChecksTest : public QObject {
    Q_OBJECT

private:
    static ClaimCheck checkOf(const Article &article, const QString &words)
    {
        ClaimCheck check;
        check.exact = words;
        check.span.start = article.text.indexOf(words);
        check.span.end = check.span.start + words.size();
        check.verdict = Verdict::Misleading;
        check.reason = QStringLiteral("물가를 빼면 줄었다");
        check.evidence = {QStringLiteral("https://example.org/a"), QStringLiteral("통계연보 12쪽")};
        check.checked = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
        return check;
    }

    static QList<ClaimCheck> checksOf(Library &library, const ArticleId &id) { return library.annotated(id)->checks; }

private Q_SLOTS:
    void keepsAndReplaces()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n매출이 늘었다.\n빚도 늘었다."));
        ClaimCheck check = checkOf(article, QStringLiteral("매출이 늘었다."));
        VERIFY_OK(library->putCheck(article.id, check));
        QCOMPARE(checksOf(*library, article.id), QList{check});
        check.verdict = Verdict::False;
        check.evidence = {};
        VERIFY_OK(library->putCheck(article.id, check));
        QCOMPARE(checksOf(*library, article.id), QList{check});
        VERIFY_OK(library->putCheck(article.id, checkOf(article, QStringLiteral("빚도 늘었다."))));
        QCOMPARE(checksOf(*library, article.id).size(), 2);
        VERIFY_OK(library->removeCheck(article.id, check));
        QCOMPARE(checksOf(*library, article.id).size(), 1);
        QCOMPARE(library->check().value(), QStringList());
    }

    void isUndoneAndRedone()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n매출이 늘었다."));
        ClaimCheck check = checkOf(article, QStringLiteral("매출이 늘었다."));
        VERIFY_OK(library->putCheck(article.id, check));
        ClaimCheck second = check;
        second.verdict = Verdict::True;
        VERIFY_OK(library->putCheck(article.id, second));
        VERIFY_OK(library->undo());
        QCOMPARE(checksOf(*library, article.id), QList{check});
        VERIFY_OK(library->undo());
        QVERIFY(checksOf(*library, article.id).isEmpty());
        VERIFY_OK(library->redo());
        VERIFY_OK(library->redo());
        QCOMPARE(checksOf(*library, article.id), QList{second});
    }

    void cleansWhatIsTyped()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n매출이 늘었다."));
        ClaimCheck check = checkOf(article, QStringLiteral("매출이 늘었다."));
        check.reason = QStringLiteral("  \u1112\u1161\u11ab글 \n");
        check.evidence = {QStringLiteral(" a \n\nb"), QStringLiteral("a"), QString()};
        check.checked = {};
        VERIFY_OK(library->putCheck(article.id, check));
        const ClaimCheck kept = checksOf(*library, article.id).first();
        QCOMPARE(kept.reason, QStringLiteral("한글"));
        QCOMPARE(kept.evidence, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(kept.checked.isValid());
        check.exact = QStringLiteral("다른 말");
        QVERIFY(errorOf(library->putCheck(article.id, check)).contains(QStringLiteral("other words")));
    }

    void followsItsClaimIntoAChangedText()
    {
        TempLibrary library;
        const QString url = QStringLiteral("https://example.org/article");
        const QString claim = QStringLiteral("이 회사의 지난해 매출은 두 배로 늘었다.");
        const Article before = imported(*library, QStringLiteral("제목\n") + claim, url);
        const ClaimCheck check = checkOf(before, claim);
        VERIFY_OK(library->putCheck(before.id, check));
        const Article after = imported(*library, QStringLiteral("제목\n앞에 든 문단이다.\n") + claim, url);
        QCOMPARE(after.id, before.id);
        const QList<ClaimCheck> checks = checksOf(*library, after.id);
        QCOMPARE(checks.size(), 1);
        QCOMPARE(after.text.mid(checks[0].span.start, checks[0].span.length()), claim);
        // Undo finds it there too.
        VERIFY_OK(library->undo());
        QVERIFY(checksOf(*library, after.id).isEmpty());
        VERIFY_OK(library->redo());
        QCOMPARE(checksOf(*library, after.id).first().span, checks[0].span);
    }

    void isRestored()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n매출이 늘었다."));
        const ClaimCheck check = checkOf(article, QStringLiteral("매출이 늘었다."));
        VERIFY_OK(library->putCheck(article.id, check));
        const Bundle bundle = library->bundle({}).value();
        TempLibrary other;
        VERIFY_OK(other->restore(bundle));
        QCOMPARE(other->bundle({}).value(), bundle);
        VERIFY_OK(other->restore(bundle)); // twice is once
        QCOMPARE(other->bundle({}).value(), bundle);
        // Another verdict is not overwritten.
        ClaimCheck own = check;
        own.verdict = Verdict::True;
        VERIFY_OK(other->putCheck(article.id, own));
        const auto report = other->restore(bundle);
        VERIFY_OK(report);
        QCOMPARE(report->conflicts.size(), 1);
        QCOMPARE(checksOf(*other, article.id), QList{own});
    }
};

MITJUL_TEST(ChecksTest)
#include "tst_checks.moc"
