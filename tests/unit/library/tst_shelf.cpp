// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shelf says of articles: particulars, progress, collections, filters, the trash.
#include "librarytest.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class ShelfEntriesTest : public QObject {
    Q_OBJECT

private:
    static QStringList titles(Library &library, const ShelfFilter &filter = {})
    {
        QStringList found;
        const auto articles = library.articles(filter);
        for (const ArticleSummary &article : articles.value())
            found.append(article.title);
        found.sort();
        return found;
    }

    static ShelfEntry entryOf(Library &library, const ArticleId &id) { return library.shelfEntry(id).value(); }

private Q_SLOTS:
    void particularsAreEditedAndSearched()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("옛 제목\n본문이다."), QStringLiteral("https://example.org/a"));
        ShelfEntry entry = entryOf(*library, article.id);
        const ShelfEntry before = entry;
        entry.title = QStringLiteral(" 새롭고 긴 제목 ");
        entry.source = QStringLiteral("한겹뉴스");
        entry.byline = QStringLiteral("김하늘 기자");
        entry.published = QStringLiteral("2026-11-28");
        entry.url = QStringLiteral("https://example.org/b");
        VERIFY_OK(library->putShelfEntries({{article.id, entry}}));
        entry.title = QStringLiteral("새롭고 긴 제목");
        QCOMPARE(entryOf(*library, article.id), entry);
        QCOMPARE(library->search(QStringLiteral("새롭고"), 10)->size(), 1);
        // The old title still stands in the text, so the text alone has it.
        QCOMPARE(library->search(QStringLiteral("옛 제목"), 10)->first().where, SearchHit::Text);
        QVERIFY(!errorOf(library->putShelfEntries({{article.id, ShelfEntry()}})).isEmpty());
        VERIFY_OK(library->undo());
        QCOMPARE(entryOf(*library, article.id), before);
        QCOMPARE(library->search(QStringLiteral("새롭고"), 10)->size(), 0);
        QCOMPARE(library->check().value(), QStringList());
    }

    void aNewTextLeavesWhatTheReaderSaid()
    {
        TempLibrary library;
        const QString url = QStringLiteral("https://example.org/a");
        const Article article = imported(*library, QStringLiteral("제목\n첫 글이다."), url);
        ShelfEntry entry = entryOf(*library, article.id);
        entry.title = QStringLiteral("내가 붙인 제목");
        VERIFY_OK(library->putShelfEntries({{article.id, entry}}));
        const Article again = imported(*library, QStringLiteral("바뀐 제목\n고친 글이다."), url);
        QCOMPARE(again.id, article.id);
        QVERIFY(again.text.contains(QStringLiteral("고친 글")));
        QCOMPARE(again.title, QStringLiteral("내가 붙인 제목"));
    }

    void progressGoesItsWay()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n글."));
        QCOMPARE(entryOf(*library, article.id).progress, Progress::Unread);
        VERIFY_OK(library->setBegun(article.id));
        QCOMPARE(entryOf(*library, article.id).progress, Progress::Reading);
        ShelfEntry entry = entryOf(*library, article.id);
        entry.progress = Progress::Done;
        VERIFY_OK(library->putShelfEntries({{article.id, entry}}));
        VERIFY_OK(library->setBegun(article.id)); // opened again: it stays done
        QCOMPARE(entryOf(*library, article.id).progress, Progress::Done);
        ShelfFilter done;
        done.progress = Progress::Done;
        QCOMPARE(titles(*library, done).size(), 1);
        VERIFY_OK(library->undo());
        QCOMPARE(entryOf(*library, article.id).progress, Progress::Reading);
    }

    void filtersLetThrough()
    {
        TempLibrary library;
        const Article one = imported(*library, QStringLiteral("하나\n가나 다라"));
        const Article two = imported(*library, QStringLiteral("둘\n가나 다라"));
        ShelfEntry entry = entryOf(*library, one.id);
        entry.collections = {QStringLiteral("지방선거"), QStringLiteral("가"), QStringLiteral("지방선거")};
        VERIFY_OK(library->putShelfEntries({{one.id, entry}}));
        QCOMPARE(entryOf(*library, one.id).collections, QStringList({QStringLiteral("가"), QStringLiteral("지방선거")}));
        Annotation annotation = marked(one, QStringLiteral("가나"));
        annotation.tags = {QStringLiteral("표")};
        annotation.stances = {{QStringLiteral("갑"), QStringLiteral("을 하자"), Polarity::Favor}};
        VERIFY_OK(library->putAnnotation(one.id, annotation));
        ClaimCheck check;
        const Annotation words = marked(two, QStringLiteral("가나"));
        check.span = words.span;
        check.exact = words.exact;
        check.verdict = Verdict::False;
        VERIFY_OK(library->putCheck(two.id, check));
        VERIFY_OK(library->setFound(two.id, {1, 2, 3}));

        const auto only = [&](auto set) {
            ShelfFilter filter;
            set(filter);
            return titles(*library, filter);
        };
        const QStringList first{QStringLiteral("하나")};
        const QStringList second{QStringLiteral("둘")};
        QCOMPARE(only([](ShelfFilter &f) { f.collection = QStringLiteral("지방선거"); }), first);
        QCOMPARE(only([](ShelfFilter &f) { f.tag = QStringLiteral("표"); }), first);
        QCOMPARE(only([](ShelfFilter &f) { f.target = QStringLiteral("을 하자"); }), first);
        QCOMPARE(only([](ShelfFilter &f) { f.holder = QStringLiteral("갑"); }), first);
        QCOMPARE(only([](ShelfFilter &f) { f.coded = true; }), first);
        QCOMPARE(only([](ShelfFilter &f) { f.coded = false; }), second);
        QCOMPARE(only([](ShelfFilter &f) { f.verdict = Verdict::False; }), second);
        QCOMPARE(only([](ShelfFilter &f) { f.hasTypos = true; }), second);
        QCOMPARE(only([](ShelfFilter &f) { f.trash = true; }), QStringList());
        ShelfFilter tagged;
        tagged.tag = QStringLiteral("표");
        QCOMPARE(library->search(QStringLiteral("다라"), 10)->size(), 2);
        QCOMPARE(library->search(QStringLiteral("다라"), 10, tagged)->size(), 1);
        QCOMPARE(library->summary(two.id).value()->found, (FoundCounts{1, 2, 3}));

        using Collections = QList<std::pair<QString, int>>;
        QCOMPARE(library->collections().value(),
                 (Collections{{QStringLiteral("가"), 1}, {QStringLiteral("지방선거"), 1}}));
        entry.collections = {};
        VERIFY_OK(library->putShelfEntries({{one.id, entry}}));
        QVERIFY(library->collections()->isEmpty());
        VERIFY_OK(library->undo());
        QCOMPARE(library->collections()->size(), 2);
    }

    void theTrashKeepsAndGivesBack()
    {
        TempLibrary library;
        const Article one = imported(*library, QStringLiteral("하나\n가나 다라"));
        const Article two = imported(*library, QStringLiteral("둘\n마바 사아"));
        const Annotation note = marked(one, QStringLiteral("가나"), QStringLiteral("버릴 메모"));
        VERIFY_OK(library->putAnnotation(one.id, note));
        VERIFY_OK(library->setTrashed({one.id}, true));
        QCOMPARE(titles(*library), QStringList{QStringLiteral("둘")});
        ShelfFilter trash;
        trash.trash = true;
        QCOMPARE(titles(*library, trash), QStringList{QStringLiteral("하나")});
        QVERIFY(library->search(QStringLiteral("다라"), 10)->isEmpty());
        QVERIFY(library->search(QStringLiteral("버릴"), 10)->isEmpty());
        QCOMPARE(library->search(QStringLiteral("버릴"), 10, trash)->size(), 1);
        QCOMPARE(library->bundle({})->articles.size(), 1);
        QCOMPARE(library->annotated(one.id)->annotations.size(), 1); // can be looked into
        VERIFY_OK(library->setTrashed({one.id}, false));
        QCOMPARE(titles(*library).size(), 2);
        // Whoever brings an article in again wants to have it.
        VERIFY_OK(library->setTrashed({two.id}, true));
        QCOMPARE(imported(*library, QStringLiteral("둘\n마바 사아")).id, two.id);
        QCOMPARE(titles(*library).size(), 2);
    }

    void theTrashIsEmptiedForGood()
    {
        TempLibrary library;
        const Article one = imported(*library, QStringLiteral("하나\n가나 다라"));
        const Article two = imported(*library, QStringLiteral("둘\n마바 사아"));
        VERIFY_OK(library->putAnnotation(one.id, marked(one, QStringLiteral("가나"))));
        VERIFY_OK(library->putAnnotation(two.id, marked(two, QStringLiteral("마바"))));
        VERIFY_OK(library->setTrashed({one.id}, true));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(library->emptyTrash(now.addDays(-30)).value(), 0);
        QCOMPARE(library->emptyTrash(now.addSecs(5)).value(), 1);
        QVERIFY(!library->annotated(one.id).ok());
        QVERIFY(library->search(QStringLiteral("다라"), 10)->isEmpty());
        QCOMPARE(library->check().value(), QStringList());
        // What was done elsewhere is still undone; of what is gone nothing is left to undo.
        VERIFY_OK(library->undo());
        QVERIFY(annotationsOf(*library, two.id).isEmpty());
        QVERIFY(!library->canUndo());
        QCOMPARE(imported(*library, QStringLiteral("하나\n가나 다라")).title, QStringLiteral("하나"));
    }

    void comeBackFromAnExport()
    {
        TempLibrary library;
        const Article article = imported(*library, QStringLiteral("제목\n글."));
        ShelfEntry entry = entryOf(*library, article.id);
        entry.title = QStringLiteral("다른 제목");
        entry.progress = Progress::Done;
        entry.collections = {QStringLiteral("모음")};
        VERIFY_OK(library->putShelfEntries({{article.id, entry}}));
        const Bundle bundle = library->bundle({}).value();
        TempLibrary other;
        VERIFY_OK(other->restore(bundle));
        QCOMPARE(other->bundle({}).value(), bundle);
        QCOMPARE(entryOf(*other, article.id), entry);
    }
};

MITJUL_TEST(ShelfEntriesTest)
#include "tst_shelf.moc"
