// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "example.h"
#include "librarytest.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class RestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intoAnEmptyLibrary()
    {
        TempLibrary library;
        const auto report = library->restore(exampleBundle());
        VERIFY_OK(report);
        QCOMPARE(report->articles, 1);
        QCOMPARE(report->annotations, 1);
        QCOMPARE(report->decisions, 1);
        QCOMPARE(report->words, 1);
        QCOMPARE(report->same, 0);
        QCOMPARE(report->conflicts, QStringList());
        QCOMPARE(library->bundle({}).value(), exampleBundle());
        QVERIFY(!library->canUndo());
        QCOMPARE(library->check().value(), QStringList());
        QCOMPARE(library->search(QStringLiteral("근거"), 5)->size(), 1);
    }

    void twiceIsOnce()
    {
        TempLibrary library;
        VERIFY_OK(library->restore(exampleBundle()));
        const auto again = library->restore(exampleBundle());
        VERIFY_OK(again);
        QCOMPARE(again->articles + again->annotations + again->decisions + again->words, 0);
        QCOMPARE(again->same, 3);
        QCOMPARE(again->conflicts, QStringList());
        QCOMPARE(library->bundle({}).value(), exampleBundle());
    }

    void takesOnlyTheArticlesAskedFor()
    {
        TempLibrary library;
        const Article one = imported(*library, QStringLiteral("하나\n글"));
        const Article two = imported(*library, QStringLiteral("둘\n글"));
        const Bundle bundle = library->bundle({two.id, two.id}).value();
        QCOMPARE(bundle.articles.size(), 1);
        QCOMPARE(bundle.articles.first().article, two);
        const Bundle all = library->bundle({}).value();
        QCOMPARE(all.articles.size(), 2);
        QVERIFY(all.articles[0].article.id.toString() < all.articles[1].article.id.toString());
    }

    void keepsBothNotesOnAConflict()
    {
        TempLibrary library;
        VERIFY_OK(library->restore(exampleBundle()));
        Bundle other = exampleBundle();
        Annotation &note = other.articles.first().annotations.first();
        note.note = QStringLiteral("다른 메모");
        note.stances = {{QStringLiteral("새 주체"), QStringLiteral("새 대상"), Polarity::Against}};
        other.articles.first().decisions.first().ruling = Ruling::Dismissed;
        for (int round = 0; round < 2; ++round) {
            const auto report = library->restore(other);
            VERIFY_OK(report);
            QCOMPARE(report->annotations, round == 0 ? 1 : 0);
            QCOMPARE(report->conflicts.size(), round == 0 ? 2 : 1); // the decision's is said each time
            const AnnotatedArticle now = library->annotated(other.articles.first().article.id).value();
            QCOMPARE(now.annotations.size(), 2);
            QCOMPARE(now.decisions, exampleBundle().articles.first().decisions);
        }
        QStringList notes;
        for (const Annotation &annotation : annotationsOf(*library, other.articles.first().article.id))
            notes.append(annotation.note);
        notes.sort();
        QCOMPARE(notes, (QStringList{QStringLiteral("근거는?"), QStringLiteral("다른 메모")}));
        QCOMPARE(library->holders()->size(), 2);
        QCOMPARE(library->check().value(), QStringList());
    }

    void keepsBothArticlesOnAConflict()
    {
        TempLibrary library;
        VERIFY_OK(library->restore(exampleBundle()));
        Bundle other = exampleBundle();
        other.articles.first().article.text += QStringLiteral("\n덧붙인 문단.");
        for (int round = 0; round < 2; ++round) {
            const auto report = library->restore(other);
            VERIFY_OK(report);
            QCOMPARE(report->articles, round == 0 ? 1 : 0);
            QCOMPARE(report->annotations, round == 0 ? 1 : 0);
            QCOMPARE(report->conflicts.size(), round == 0 ? 1 : 0);
            QCOMPARE(library->articles()->size(), 2);
        }
        QCOMPARE(library->annotated(exampleBundle().articles.first().article.id)->annotations.size(), 1);
    }

    void joinsHoldersAndTargets()
    {
        TempLibrary library;
        VERIFY_OK(library->restore(exampleBundle()));
        Bundle other;
        other.holders = {{QStringLiteral("김하늘").normalized(QString::NormalizationForm_D), {QStringLiteral("총재")}}};
        other.targets = {{QStringLiteral("금리를 묶어야 한다"), QStringLiteral("딴 뜻"), QStringLiteral("금리를 올려야 한다")},
                         {QStringLiteral("아이"), {}, QStringLiteral("부모")},
                         {QStringLiteral("부모"), QStringLiteral("뜻"), {}}};
        const auto report = library->restore(other);
        VERIFY_OK(report);
        QCOMPARE(report->conflicts.size(), 2); // another definition, and a parent that is its own child
        const Bundle now = library->bundle({}).value();
        QCOMPARE(now.holders,
                 (QList<Holder>{{QStringLiteral("김하늘"), {QStringLiteral("김 총재"), QStringLiteral("총재")}}}));
        QVERIFY(now.targets.contains(Target{QStringLiteral("아이"), {}, QStringLiteral("부모")}));
        QVERIFY(now.targets.contains(Target{QStringLiteral("부모"), QStringLiteral("뜻"), {}}));
        QVERIFY(now.targets.contains(
            Target{QStringLiteral("금리를 묶어야 한다"), QStringLiteral("기준금리를 그대로 둔다"), {}}));
    }

    void findsNotesThatStandElsewhere()
    {
        TempLibrary library;
        Bundle bundle = exampleBundle();
        Annotation &note = bundle.articles.first().annotations.first();
        note.span = {0, 3};
        const auto report = library->restore(bundle);
        VERIFY_OK(report);
        QCOMPARE(report->conflicts.size(), 1);
        const Annotation found = annotationsOf(*library, bundle.articles.first().article.id).first();
        QCOMPARE(found.exact, note.exact);
        QCOMPARE(bundle.articles.first().article.text.mid(found.span.start, found.span.length()), note.exact);
    }

    void allOrNothing()
    {
        TempLibrary library;
        Bundle bundle = exampleBundle();
        bundle.articles.append(bundle.articles.first());
        bundle.articles.last().article.id = QUuid::createUuid();
        bundle.articles.last().annotations.first().id = QUuid::createUuid();
        bundle.articles.last().annotations.first().stances.first().holder.clear();
        QVERIFY(!errorOf(library->restore(bundle)).isEmpty());
        QCOMPARE(library->bundle({}).value(), Bundle());
    }

    void isInSightOfUndo()
    {
        TempLibrary library;
        VERIFY_OK(library->addWord(QStringLiteral("먼저")));
        Bundle bundle = exampleBundle();
        bundle.dictionary = {QStringLiteral("먼저"), QStringLiteral("밑줄")};
        VERIFY_OK(library->restore(bundle));
        Annotation note = bundle.articles.first().annotations.first();
        const ArticleId id = bundle.articles.first().article.id;
        VERIFY_OK(library->removeAnnotation(id, note.id));
        VERIFY_OK(library->undo());
        QCOMPARE(annotationsOf(*library, id), QList<Annotation>{note});
        VERIFY_OK(library->undo());
        QCOMPARE(library->dictionary().value(), QStringList{QStringLiteral("밑줄")});
        QVERIFY(!library->canUndo());
    }
};

MITJUL_TEST(RestoreTest)
#include "tst_restore.moc"
