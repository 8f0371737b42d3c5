// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reanchor.h"
#include "testsuite.h"

using namespace mitjul;

class ReanchorTest : public QObject {
    Q_OBJECT

    static AnchoredPassage passage(const QString &text, const QString &words, qsizetype from = 0)
    {
        const qsizetype start = text.indexOf(words, from);
        const Span span{start, start + words.size()};
        return {words, contextBefore(text, span), contextAfter(text, span), start};
    }

    static QString wordsAt(const QString &text, Span span) { return text.mid(span.start, span.length()); }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("anchor");
        QTest::addColumn<QString>("found");

        const QString text = QStringLiteral("예산안을 두고 말이 많다. 야당은 예산안에 반대한다고 밝혔다. 정부는 아직 말이 없다.");
        const auto row = [](const char *name, const QString &before, const QString &words, const QString &after,
                            Anchor anchor, const QString &found) {
            QTest::newRow(name) << before << words << after << int(anchor) << found;
        };
        row("unchanged", text, QStringLiteral("야당"), text, Anchor::Kept, QStringLiteral("야당"));
        row("text added above", text, QStringLiteral("야당"), QStringLiteral("[속보] 새 소식이 들어왔다.\n") + text,
            Anchor::Kept, QStringLiteral("야당"));
        row("an edit beside it", text, QStringLiteral("야당은 예산안에 반대한다고"),
            QString(text).replace(QStringLiteral("밝혔다. 정부는"), QStringLiteral("했다. 그러나 정부는")), Anchor::Kept,
            QStringLiteral("야당은 예산안에 반대한다고"));
        row("another party", text, QStringLiteral("야당"), QString(text).replace(u'야', u'여'), Anchor::Lost, {});
        row("deleted sentence", text, QStringLiteral("야당은 예산안에 반대한다"),
            QStringLiteral("예산안을 두고 말이 많다. 여당은 표결을 늦추자고 했다. 정부는 아직 말이 없다."), Anchor::Lost, {});
        row("four syllables", QStringLiteral("서울 금융위원 회의"), QStringLiteral("금융위원"),
            QStringLiteral("서울 금융의원 회의"), Anchor::Lost, {});
        row("a corrected typo in a sentence", text, QStringLiteral("야당은 예산안에 반대한다고 밝혔다."),
            QString(text).replace(QStringLiteral("반대한다고"), QStringLiteral("반대했다고")), Anchor::Moved,
            QStringLiteral("야당은 예산안에 반대했다고 밝혔다."));
        row("in another place", text, QStringLiteral("야당은 예산안에 반대한다고 밝혔다."),
            QStringLiteral("오늘 국회의 소식이다. 야당은 예산안에 반대한다고 밝혔다. 표결은 다음 주에 한다."), Anchor::Moved,
            QStringLiteral("야당은 예산안에 반대한다고 밝혔다."));
        row("two new places", QStringLiteral("그는 금리가 오른다고 했다."), QStringLiteral("금리가"),
            QStringLiteral("가. 금리가 높다.\n나. 금리가 높다."), Anchor::Ambiguous, QStringLiteral("금리가"));
        row("of several places the one with its context", QStringLiteral("정부는 늦다. 그러나 정부는 옳다. 결국 정부는 진다."),
            QStringLiteral("정부는 옳"), QStringLiteral("새 글. 정부는 늦다. 그러나 정부는 옳다. 결국 정부는 진다."),
            Anchor::Kept, QStringLiteral("정부는 옳"));
        row("everything gone", text, QStringLiteral("야당"), QString(), Anchor::Lost, {});
    }

    void finds()
    {
        QFETCH(QString, before);
        QFETCH(QString, words);
        QFETCH(QString, after);
        QFETCH(int, anchor);
        QFETCH(QString, found);
        const Found result = findAgain(passage(before, words), after);
        QCOMPARE(int(result.anchor), anchor);
        QCOMPARE(wordsAt(after, result.span), found);
        QVERIFY(0 <= result.span.start && result.span.end <= after.size());
    }

    void theSecondOfTwoStaysTheSecond()
    {
        const QString before = QStringLiteral("정부는 늦다고 한다. 그러나 정부는 옳다고 한다.");
        const QString after = QStringLiteral("머리말. ") + before;
        const Found result = findAgain(passage(before, QStringLiteral("정부는"), 5), after);
        QCOMPARE(result.anchor, Anchor::Kept);
        QCOMPARE(result.span.start, after.lastIndexOf(QStringLiteral("정부는")));
    }

    void doesNotCutAnEmoji()
    {
        const QString before = QStringLiteral("앞 문장이다. 오늘은 😀 참 좋은 날이라고 그가 말했다😀 뒤 문장이다.");
        const QString after = QString(before).replace(QStringLiteral("😀"), QStringLiteral("😁"));
        const Found result = findAgain(passage(before, QStringLiteral("😀 참 좋은 날이라고 그가 말했다😀")), after);
        QCOMPARE(result.anchor, Anchor::Moved);
        QVERIFY(!after.at(result.span.start).isLowSurrogate());
        QVERIFY(result.span.end == after.size() || !after.at(result.span.end).isLowSurrogate());
    }

    void whatWaitsForTheReaderGoesOnWaiting()
    {
        const QString text = QStringLiteral("앞의 글이다. 야당은 반대했다. 뒤의 글이다.");
        Annotation annotation;
        annotation.exact = QStringLiteral("야당");
        annotation.span = {text.indexOf(annotation.exact), text.indexOf(annotation.exact) + 2};
        annotation.prefix = contextBefore(text, annotation.span);
        annotation.suffix = contextAfter(text, annotation.span);
        const Annotation lost = reanchored(annotation, u"여당은 찬성했다.");
        QCOMPARE(lost.anchor, Anchor::Lost);
        QCOMPARE(lost.exact, annotation.exact);
        QCOMPARE(reanchored(lost, text).anchor, Anchor::Moved);
        QCOMPARE(reanchored(annotation, text), annotation);
    }

    void isQuickInALongText()
    {
        const QString line = QStringLiteral("정부는 예산안을 두고 여러 차례 회의를 열었으나 결론을 내지 못했다고 한다. ");
        QString text = line.repeated(100'000);
        const QString words = QStringLiteral("국회는 이번 회기 안에 예산안을 반드시 처리하겠다고 거듭 약속했지만 지키지 못했다.");
        const QString before = text + words;
        text.insert(text.size() / 2, QString(words).replace(QStringLiteral("반드시"), QStringLiteral("꼭")));
        QElapsedTimer timer;
        timer.start();
        const Found result = findAgain(passage(before, words), text);
        QCOMPARE(result.anchor, Anchor::Moved);
        QVERIFY(wordsAt(text, result.span).contains(QStringLiteral("안에 예산안을 꼭 처리")));
        QVERIFY2(timer.elapsed() < 120'000, "searching took far too long");
    }
};

MITJUL_TEST(ReanchorTest)
#include "tst_reanchor.moc"
