// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grams.h"
#include "librarytest.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class SearchTest : public QObject {
    Q_OBJECT

    TempLibrary m_library;
    Article m_bank;
    Article m_english;

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = imported(*m_library, QStringLiteral("한강은행의 발표\n\"비트코인(BTC)\" 발행을 100% 발표했다. C++ a_b\n코인의 값 😀이 올랐다."));
        m_english = imported(*m_library, QStringLiteral("The Market Today\nThe federal reserve kept its rate. AI chips rose."));
        VERIFY_OK(m_library->putAnnotation(m_bank.id, marked(m_bank, QStringLiteral("비트코인"), QStringLiteral("은행의 근거 없는 말"))));
        VERIFY_OK(m_library->putAnnotation(m_english.id, marked(m_english, QStringLiteral("federal reserve"))));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("hits");
        const auto row = [](const QString &query, int hits) { QTest::newRow(qPrintable(query)) << query << hits; };
        row(QStringLiteral("은행"), 2); // title of the article, and the note
        row(QStringLiteral("은행").normalized(QString::NormalizationForm_D), 2);
        row(QStringLiteral("비트코인"), 2); // text and passage
        row(QStringLiteral("코인"), 2);
        row(QStringLiteral("강은"), 1);
        row(QStringLiteral("은"), 2);
        row(QStringLiteral("의 발표"), 1);
        row(QStringLiteral("발표 비트코인"), 1);
        row(QStringLiteral("발표 없는말"), 0);
        row(QStringLiteral("market"), 1);
        row(QStringLiteral("MARKET today"), 1);
        row(QStringLiteral("arke"), 1);
        row(QStringLiteral("ai"), 1);
        row(QStringLiteral("a"), 3);
        row(QStringLiteral("reserve"), 2);
        row(QStringLiteral("btc"), 1);
        row(QStringLiteral("btc)"), 1);
        row(QStringLiteral("C++"), 1);
        row(QStringLiteral("a_b"), 1);
        row(QStringLiteral("100%"), 1);
        row(QStringLiteral("%"), 1);
        row(QStringLiteral("😀"), 1);
        row(QStringLiteral("😁"), 0);
        row(QStringLiteral("\""), 1);
        row(QStringLiteral("\"비트"), 1);
        row(QStringLiteral("NEAR("), 0);
        row(QStringLiteral("NEAR(은행 발표)"), 0);
        row(QStringLiteral("-발표"), 0);
        row(QStringLiteral("*"), 0);
        row(QStringLiteral("발표*"), 0);
        row(QStringLiteral("은행 OR 발표"), 0);
        row(QStringLiteral("grams:은행"), 0);
        row(QStringLiteral("^은행 AND"), 0);
        row(QStringLiteral("'; DROP TABLE article; --"), 0);
        row(QStringLiteral("없는낱말"), 0);
        row(QStringLiteral("   "), 0);
        row(QString(), 0);
        row(QString(10'000, u'가'), 0);
        row(QStringLiteral("가 나 다 라 ").repeated(1000), 0);
        row(QString(QChar(0xd83d)), 1); // half an emoji is in it, strictly speaking
        row(QString(QChar(u'\0')), 0);
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(int, hits);
        const auto found = m_library->search(query, 50);
        VERIFY_OK(found);
        QCOMPARE(int(found->size()), hits);
    }

    void saysWhere()
    {
        const QList<SearchHit> bank = m_library->search(QStringLiteral("은행"), 50).value();
        QCOMPARE(bank[0].where, SearchHit::Title);
        QCOMPARE(bank[0].article, m_bank.id);
        QCOMPARE(bank[0].span, (Span{2, 4}));
        QVERIFY(bank[0].annotation.isNull());
        QCOMPARE(bank[0].snippet, m_bank.title);
        QCOMPARE(bank[1].where, SearchHit::Note);
        QVERIFY(!bank[1].annotation.isNull());
        QCOMPARE(m_bank.text.mid(bank[1].span.start, bank[1].span.length()), QStringLiteral("비트코인"));
        QCOMPARE(bank[1].title, m_bank.title);

        const QList<SearchHit> coin = m_library->search(QStringLiteral("값 😀"), 50).value();
        QCOMPARE(coin[0].where, SearchHit::Text);
        QCOMPARE(m_bank.text.mid(coin[0].span.start, coin[0].span.length()), QStringLiteral("값 😀"));
        QVERIFY(coin[0].snippet.contains(QStringLiteral("코인의 값 😀이")));
        QVERIFY(!coin[0].snippet.contains(u'\n'));

        const QList<SearchHit> reserve = m_library->search(QStringLiteral("Reserve"), 50).value();
        QCOMPARE(reserve[1].where, SearchHit::Passage);
        QCOMPARE(m_library->search(QStringLiteral("Reserve"), 1)->size(), 1);
        QCOMPARE(m_library->search(QStringLiteral("Reserve"), 0)->size(), 0);
    }

    void followsEdits()
    {
        Annotation annotation = marked(m_bank, QStringLiteral("올랐다"), QStringLiteral("처음 쓴 글"));
        VERIFY_OK(m_library->putAnnotation(m_bank.id, annotation));
        QCOMPARE(m_library->search(QStringLiteral("처음"), 50)->size(), 1);
        annotation.note = QStringLiteral("다시 쓴 글");
        VERIFY_OK(m_library->putAnnotation(m_bank.id, annotation));
        QCOMPARE(m_library->search(QStringLiteral("처음"), 50)->size(), 0);
        QCOMPARE(m_library->search(QStringLiteral("다시"), 50)->size(), 1);
        VERIFY_OK(m_library->undo());
        QCOMPARE(m_library->search(QStringLiteral("처음"), 50)->size(), 1);
        VERIFY_OK(m_library->removeAnnotation(m_bank.id, annotation.id));
        QCOMPARE(m_library->search(QStringLiteral("처음"), 50)->size(), 0);
    }

    void findsAmongMany()
    {
        TempLibrary library;
        for (int i = 0; i < 450; ++i)
            imported(*library, QStringLiteral("글 %1\n은행 이야기 %2").arg(i).arg(i % 2 ? QStringLiteral("홀수") : QStringLiteral("짝수")));
        QCOMPARE(library->search(QStringLiteral("은행"), 1000)->size(), 450);
        QCOMPARE(library->search(QStringLiteral("짝수"), 1000)->size(), 225);
        const QList<SearchHit> newest = library->search(QStringLiteral("은행"), 3).value();
        QCOMPARE(newest.size(), 3);
        QCOMPARE(newest.first().title, QStringLiteral("글 449"));
    }

    void gramsHideTheirText()
    {
        QCOMPARE(gramsOf(u"은행 A"), QStringLiteral("0061 c740d589 d589 "));
        QCOMPARE(gramExpression({QStringLiteral("은행")}), QStringLiteral("\"c740d589\""));
        QCOMPARE(gramExpression({QStringLiteral("은")}), QStringLiteral("\"c740\"*"));
        QCOMPARE(gramExpression({QStringLiteral("Ai")}), QStringLiteral("\"00610069\"*"));
    }
};

MITJUL_TEST(SearchTest)
#include "tst_search.moc"
