// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"
#include "librarytest.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class ArticlesTest : public QObject {
    Q_OBJECT

    const QString m_url = QStringLiteral("https://example.org/a");
    const QString m_text = QStringLiteral("국회 소식\n야당은 예산안에 반대한다고 밝혔다.\n정부는 처리를 서두르고 잇다.");

private Q_SLOTS:
    void keepsAllOfAnArticle()
    {
        TempLibrary library;
        Article article = articleOf(m_text + QStringLiteral("\n이모지 😀 끝"), m_url);
        article.byline = QStringLiteral("김기자");
        article.published = QStringLiteral("2026-11-24");
        article.blocks.append({BlockKind::Heading, {1, 2}, 3});
        const auto done = library->importArticle(article, "bytes");
        VERIFY_OK(done);
        QCOMPARE(done->state, ImportState::New);
        library.reopen();
        Article stored = library->article(done->id).value();
        QCOMPARE(stored.id, done->id);
        QCOMPARE(stored.sha256, QByteArray("277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9"));
        QVERIFY(std::abs(stored.added.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE(stored.added.timeSpec(), Qt::UTC);
        stored.id = {};
        stored.sha256 = {};
        stored.added = {};
        QCOMPARE(stored, article);
    }

    void knowsTheSameBytesAndTheSameWords()
    {
        TempLibrary library;
        const auto first = library->importArticle(articleOf(m_text, m_url), "one");
        const auto sameBytes = library->importArticle(articleOf(m_text, QStringLiteral("/elsewhere")), "one");
        const auto sameWords = library->importArticle(articleOf(m_text, m_url), "other bytes around the same words");
        const auto pasted = library->importArticle(articleOf(m_text + u'1'), "two");
        const auto pastedAgain = library->importArticle(articleOf(m_text + u'2'), "three");
        for (const auto &known : {sameBytes, sameWords}) {
            QCOMPARE(known->state, ImportState::Same);
            QCOMPARE(known->id, first->id);
        }
        QCOMPARE(pasted->state, ImportState::New);
        QCOMPARE(pastedAgain->state, ImportState::New);
        QCOMPARE(library->articles()->size(), 3);
    }

    void findsAnnotationsAgainInAChangedText()
    {
        TempLibrary library;
        const Article old = imported(*library, m_text, m_url);
        const Annotation title = marked(old, QStringLiteral("국회"));
        const Annotation party = marked(old, QStringLiteral("야당"));
        const Annotation sentence = marked(old, QStringLiteral("정부는 처리를 서두르고 잇다."), QStringLiteral("메모"));
        for (const Annotation &annotation : {title, party, sentence})
            VERIFY_OK(library->putAnnotation(old.id, annotation));
        Decision decision{FindingKind::Typo, {}, QStringLiteral("국회 소식"), Ruling::Dismissed, {}};
        decision.span = {0, decision.exact.size()};
        VERIFY_OK(library->putDecision(old.id, decision));
        VERIFY_OK(library->setPosition(old.id, m_text.size()));

        const QString newText = QStringLiteral("[종합] 국회 소식\n여당은 예산안을 지킨다.\n정부는 처리를 서두르고 있다.");
        const auto done = library->importArticle(articleOf(newText, m_url), newText.toUtf8());
        VERIFY_OK(done);
        QCOMPARE(done->state, ImportState::Changed);
        QCOMPARE(done->id, old.id);
        const AnnotatedArticle now = library->annotated(old.id).value();
        QCOMPARE(now.article.text, newText);
        QCOMPARE(now.article.title, QStringLiteral("[종합] 국회 소식"));
        QCOMPARE(now.article.added, old.added);
        QCOMPARE(now.annotations.size(), 3);
        QHash<QUuid, Annotation> found;
        for (const Annotation &annotation : now.annotations)
            found.insert(annotation.id, annotation);
        QCOMPARE(found[title.id].anchor, Anchor::Moved); // with 5 more characters before and other words behind
        QCOMPARE(newText.mid(found[title.id].span.start, 2), QStringLiteral("국회"));
        QCOMPARE(found[party.id].anchor, Anchor::Lost);
        QVERIFY(found[party.id].span.isEmpty());
        QCOMPARE(found[party.id].exact, QStringLiteral("야당"));
        QCOMPARE(found[sentence.id].anchor, Anchor::Moved);
        QCOMPARE(found[sentence.id].exact, sentence.exact); // its own words, until the reader confirms the new ones
        QCOMPARE(newText.mid(found[sentence.id].span.start, found[sentence.id].span.length()),
                 QStringLiteral("정부는 처리를 서두르고 있다."));
        QCOMPARE(now.decisions.size(), 1);
        QVERIFY(library->articles()->first().position <= newText.size());
        QCOMPARE(library->check().value(), QStringList());

        // The old words are not found any more, the new ones are.
        QCOMPARE(library->search(QStringLiteral("반대한다고"), 10)->size(), 0);
        QCOMPARE(library->search(QStringLiteral("지킨다"), 10)->size(), 1);

        // Undo and redo reach over the change and find the places again.
        VERIFY_OK(library->undo());
        VERIFY_OK(library->undo());
        QCOMPARE(annotationsOf(*library, old.id).size(), 2);
        VERIFY_OK(library->redo());
        VERIFY_OK(library->redo());
        const AnnotatedArticle again = library->annotated(old.id).value();
        QCOMPARE(again.annotations, now.annotations);
        QCOMPARE(again.decisions.size(), 1);
        QCOMPARE(library->check().value(), QStringList());
    }

    void keepsTheOldText()
    {
        TempLibrary library;
        const Article old = imported(*library, m_text, m_url);
        imported(*library, QStringLiteral("새 글\n전혀 다르다."), m_url);
        auto database = Database::open(library.path());
        VERIFY_OK(database);
        Work work(**database, Work::Read);
        QCOMPARE((*database)->value(QStringLiteral("SELECT text FROM article_text WHERE version = 1")).toString(),
                 m_text);
        QCOMPARE((*database)->value(QStringLiteral("SELECT original FROM article_text WHERE version = 1")).toByteArray(),
                 m_text.toUtf8());
    }

    void listsTheNewestFirst()
    {
        TempLibrary library;
        const Article one = imported(*library, m_text);
        const Article two = imported(*library, QStringLiteral("둘째 글\n세 단어 뿐"));
        Annotation annotation = marked(one, QStringLiteral("정부"));
        annotation.stances = {{QStringLiteral("가"), QStringLiteral("나"), {}}, {QStringLiteral("다"), QStringLiteral("나"), {}}};
        VERIFY_OK(library->putAnnotation(one.id, annotation));
        const QList<ArticleSummary> all = library->articles().value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].id, two.id);
        QCOMPARE(all[0].title, QStringLiteral("둘째 글"));
        QCOMPARE(all[0].words, 5);
        QCOMPARE(all[1].annotations, 1);
        QCOMPARE(all[1].stances, 2);
        QCOMPARE(all[1].source, QStringLiteral("한강일보"));
    }

    void knowsTheWordsOfOtherArticles()
    {
        TempLibrary library;
        const Article one = imported(*library, QStringLiteral("제목\n‘스테이블코인’은 (코인)이다. AT&T"), m_url);
        const Article two = imported(*library, QStringLiteral("제목\n코인, 그리고 은행!"));
        const QSet<QString> exceptOne = library->words(one.id).value();
        QCOMPARE(exceptOne, (QSet<QString>{QStringLiteral("제목"), QStringLiteral("코인"), QStringLiteral("그리고"),
                                           QStringLiteral("은행")}));
        const QSet<QString> exceptTwo = library->words(two.id).value();
        QCOMPARE(exceptTwo, (QSet<QString>{QStringLiteral("제목"), QStringLiteral("스테이블코인’은"),
                                           QStringLiteral("코인)이다"), QStringLiteral("AT&T")}));
        imported(*library, QStringLiteral("새 제목\n딴 말"), m_url);
        QCOMPARE(library->words({}).value().contains(QStringLiteral("AT&T")), false);
        QCOMPARE(library->words(two.id).value().contains(QStringLiteral("딴")), true);
    }

    void anUnknownArticleIsAnError()
    {
        TempLibrary library;
        const QUuid nobody = QUuid::createUuid();
        QVERIFY(errorOf(library->article(nobody)).contains(nobody.toString(QUuid::WithoutBraces)));
        QVERIFY(!errorOf(library->annotated(nobody)).isEmpty());
        QVERIFY(!errorOf(library->setPosition(nobody, 1)).isEmpty());
        QVERIFY(!errorOf(library->bundle({nobody})).isEmpty());
        QCOMPARE(library->articles()->size(), 0);
    }
};

MITJUL_TEST(ArticlesTest)
#include "tst_articles.moc"
