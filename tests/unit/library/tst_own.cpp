// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings that the reader marked by hand, in the library.
#include "librarytest.h"
#include "ownfindings.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class OwnFindingsTest : public QObject {
    Q_OBJECT

private:
    static OwnFinding ownOf(const Article &article, const QString &words)
    {
        OwnFinding own;
        own.id = QUuid::createUuid();
        own.exact = words;
        own.span.start = article.text.indexOf(words);
        own.span.end = own.span.start + words.size();
        own.subtype = QStringLiteral("indirect");
        own.speaker = QStringLiteral("김하늘");
        own.cue = QStringLiteral("말했다");
        own.made = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
        return own;
    }

    static QList<OwnFinding> ownIn(Library &library, const ArticleId &id) { return library.annotated(id)->own; }

private Q_SLOTS:
    void areKeptChangedAndUndone()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n김하늘은 오른다고 말했다."));
        OwnFinding own = ownOf(article, QStringLiteral("오른다고"));
        own.replaced = Span{own.span.start, own.span.end + 4};
        own.replacedExact = QStringLiteral("오른다고 말했다");
        VERIFY_OK(library->putOwnFinding(article.id, own));
        QCOMPARE(ownIn(*library, article.id), QList{own});
        OwnFinding changed = own;
        changed.speaker = QStringLiteral("이바다");
        VERIFY_OK(library->putOwnFinding(article.id, changed));
        QCOMPARE(ownIn(*library, article.id), QList{changed});
        VERIFY_OK(library->undo());
        QCOMPARE(ownIn(*library, article.id), QList{own});
        VERIFY_OK(library->redo());
        VERIFY_OK(library->removeOwnFinding(article.id, own.id));
        QVERIFY(ownIn(*library, article.id).isEmpty());
        VERIFY_OK(library->undo());
        QCOMPARE(ownIn(*library, article.id), QList{changed});
        own.exact = QStringLiteral("없는 말");
        QVERIFY(!errorOf(library->putOwnFinding(article.id, own)).isEmpty());
    }

    void followTheirWordsIntoAChangedText()
    {
        TempLibrary library;
        const QString url = QStringLiteral("https://example.org/article");
        const QString sentence = QStringLiteral("이 회사의 지난해 매출은 두 배로 늘었다.");
        const Article before = imported(*library, QStringLiteral("제목\n") + sentence, url);
        const OwnFinding own = ownOf(before, sentence);
        VERIFY_OK(library->putOwnFinding(before.id, own));
        const Article after = imported(*library, QStringLiteral("제목\n앞에 든 문단이다.\n") + sentence, url);
        const Span span = ownIn(*library, after.id).first().span;
        QCOMPARE(after.text.mid(span.start, span.length()), sentence);
        VERIFY_OK(library->undo());
        VERIFY_OK(library->redo());
        QCOMPARE(ownIn(*library, after.id).first().span, span);
    }

    void areRestored()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n김하늘은 오른다고 말했다."));
        OwnFinding own = ownOf(article, QStringLiteral("오른다고"));
        VERIFY_OK(library->putOwnFinding(article.id, own));
        const Bundle bundle = library->bundle({}).value();
        TempLibrary other;
        VERIFY_OK(other->restore(bundle));
        VERIFY_OK(other->restore(bundle)); // twice is once
        QCOMPARE(other->bundle({}).value(), bundle);
        own.speaker = QStringLiteral("다른 이");
        VERIFY_OK(other->putOwnFinding(article.id, own));
        QCOMPARE(other->restore(bundle)->conflicts.size(), 1);
        QCOMPARE(ownIn(*other, article.id), QList{own});
    }

    void standInPlaceOfTheProgramsAndNeverChangeThem()
    {
        const Article article = articleOf(QStringLiteral("제목\n가나 다라 마바"));
        const Finding found{{3, 5}, Certainty::Likely, Quote()};
        const Finding other{{9, 11}, Certainty::Certain, Claim()};
        OwnFinding own = ownOf(article, QStringLiteral("가나 다라"));
        own.replaced = found.span;
        own.replacedExact = QStringLiteral("가나");
        const QList<Finding> shown = withOwn({found, other}, {own}, article.text);
        QCOMPARE(shown.size(), 2);
        QCOMPARE(shown[0].own, own.id);
        QCOMPARE(shown[0].span, (Span{3, 8}));
        QCOMPARE(shown[0].quote()->speaker->name(), QStringLiteral("김하늘"));
        QCOMPARE(shown[1], other);
        // Where its words are gone the program's finding is shown again.
        own.exact = QStringLiteral("옛말");
        QCOMPARE(withOwn({found, other}, {own}, article.text), (QList{found, other}));
    }
};

MITJUL_TEST(OwnFindingsTest)
#include "tst_own.moc"
