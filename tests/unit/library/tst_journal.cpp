// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarytest.h"
#include "testsuite.h"

#include <QRandomGenerator>

using namespace mitjul;
using namespace mitjul::test;

class JournalTest : public QObject {
    Q_OBJECT

    const QString m_text = QStringLiteral("국회 예산안 처리\n야당은 예산안에 반대한다고 밝혔다.\n정부는 처리를 서두른다.");

    static Annotation withStance(Annotation annotation, const QString &holder, const QString &target,
                                 std::optional<Polarity> polarity)
    {
        annotation.stances.append({holder, target, polarity});
        return annotation;
    }

    static Decision decisionOn(const Article &article, const QString &words, Ruling ruling)
    {
        const qsizetype start = article.text.indexOf(words);
        return {FindingKind::Typo, {start, start + words.size()}, words, ruling, {}};
    }

private Q_SLOTS:
    void keepsAllOfAnAnnotation()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        Annotation annotation = marked(article, QStringLiteral("반대한다"), QStringLiteral("왜?\n둘째 줄 😀 שלום"));
        annotation.color = HighlightColor::Purple;
        annotation.tags = {QStringLiteral("둘"), QStringLiteral("하나")};
        annotation.stances = {{QStringLiteral("야당"), QStringLiteral("예산안을 처리한다"), Polarity::Against},
                              {QStringLiteral("야당"), QStringLiteral("심사를 늘린다"), {}}};
        VERIFY_OK(library->putAnnotation(article.id, annotation));
        library.reopen();
        const QList<Annotation> stored = annotationsOf(*library, article.id);
        QCOMPARE(stored.size(), 1);
        annotation.prefix = m_text.mid(annotation.span.start - 20, 20);
        annotation.suffix = m_text.mid(annotation.span.end, 32);
        annotation.prefix = stored.first().prefix;
        QVERIFY(m_text.first(annotation.span.start).endsWith(annotation.prefix) && !annotation.prefix.isEmpty());
        QVERIFY(annotation.suffix.startsWith(stored.first().suffix) && !stored.first().suffix.isEmpty());
        annotation.suffix = stored.first().suffix;
        QCOMPARE(stored.first(), annotation);
    }

    void sortsAnnotationsAndDecisions()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        for (const QString &words : {QStringLiteral("서두른다"), QStringLiteral("국회"), QStringLiteral("국회 예산안")}) {
            VERIFY_OK(library->putAnnotation(article.id, marked(article, words)));
            VERIFY_OK(library->putDecision(article.id, decisionOn(article, words, Ruling::Dismissed)));
        }
        const AnnotatedArticle all = library->annotated(article.id).value();
        QCOMPARE(all.article, article);
        QCOMPARE(all.annotations.size(), 3);
        QCOMPARE(all.annotations[0].exact, QStringLiteral("국회"));
        QCOMPARE(all.annotations[1].exact, QStringLiteral("국회 예산안"));
        QCOMPARE(all.decisions[0].exact, QStringLiteral("국회"));
        QCOMPARE(all.decisions[2].exact, QStringLiteral("서두른다"));
    }

    void undoesAndRedoesOverRestartsAndArticles()
    {
        TempLibrary library;
        const Article one = imported(*library, m_text);
        const Article two = imported(*library, QStringLiteral("다른 글\n은행이 문을 닫았다."));
        const Bundle empty = library->bundle({}).value();
        QVERIFY(!library->canUndo());
        QVERIFY(!errorOf(library->undo()).isEmpty());

        QList<Bundle> states{empty};
        const auto step = [&](const Result<Done> &done) {
            VERIFY_OK(done);
            states.append(library->bundle({}).value());
            QVERIFY(states.last() != states[states.size() - 2]);
        };
        Annotation first = withStance(marked(one, QStringLiteral("야당")), QStringLiteral("야당"),
                                      QStringLiteral("예산안"), Polarity::Against);
        const Annotation second = withStance(marked(two, QStringLiteral("은행")), QStringLiteral("야당"),
                                             QStringLiteral("은행을 연다"), {});
        step(library->putAnnotation(one.id, first));
        step(library->putAnnotation(two.id, second));
        first.note = QStringLiteral("바꾼 메모");
        first.stances.clear();
        step(library->putAnnotation(one.id, first));
        step(library->putDecision(one.id, decisionOn(one, QStringLiteral("처리"), Ruling::Dismissed)));
        step(library->putDecision(one.id, decisionOn(one, QStringLiteral("처리"), Ruling::Accepted)));
        step(library->removeDecisions(one.id, {decisionOn(one, QStringLiteral("처리"), Ruling::Accepted)}));
        step(library->putDecisions(one.id, {decisionOn(one, QStringLiteral("야당"), Ruling::Corrected),
                                            decisionOn(one, QStringLiteral("처리"), Ruling::Corrected)}));
        step(library->addWord(QStringLiteral("밑줄")));
        step(library->addWord(QStringLiteral("서재")));
        step(library->removeWord(QStringLiteral("밑줄")));
        step(library->removeAnnotation(two.id, second.id));

        for (int round = 0; round < 2; ++round) {
            for (qsizetype at = states.size() - 2; at >= 0; --at) {
                library.reopen();
                QVERIFY(library->canUndo());
                VERIFY_OK(library->undo());
                QCOMPARE(library->bundle({}).value(), states[at]);
            }
            QVERIFY(!library->canUndo());
            for (qsizetype at = 1; at < states.size(); ++at) {
                library.reopen();
                QVERIFY(library->canRedo());
                VERIFY_OK(library->redo());
                QCOMPARE(library->bundle({}).value(), states[at]);
            }
            QVERIFY(!library->canRedo());
            QVERIFY(!errorOf(library->redo()).isEmpty());
        }
        QCOMPARE(library->check().value(), QStringList());
    }

    void tellsWhatItReplayed()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const Annotation annotation = withStance(marked(article, QStringLiteral("야당")), QStringLiteral("야당"),
                                                 QStringLiteral("예산안"), Polarity::Favor);
        VERIFY_OK(library->putAnnotation(article.id, annotation));
        const Replayed undone = library->undo().value();
        QCOMPARE(undone.changes.size(), 3); // holder and target went with the annotation
        QCOMPARE(undone.changes.first().entity, Entity::Annotation);
        QCOMPARE(undone.changes.first().article, article.id);
        QCOMPARE(undone.changes.first().key, annotation.id.toString(QUuid::WithoutBraces));
        QVERIFY(undone.changes.first().after.isEmpty());
        QCOMPARE(undone.changes.first().before.value(u"exact").toString(), QStringLiteral("야당"));
        QCOMPARE(library->holders().value(), QStringList());
        const Replayed redone = library->redo().value();
        QVERIFY(redone.changes.last().before.isEmpty());
        QCOMPARE(library->holders().value(), QStringList{QStringLiteral("야당")});
    }

    void aNewEditGivesUpRedo()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        VERIFY_OK(library->putAnnotation(article.id, marked(article, QStringLiteral("야당"))));
        VERIFY_OK(library->addWord(QStringLiteral("하나")));
        VERIFY_OK(library->undo());
        VERIFY_OK(library->undo());
        VERIFY_OK(library->addWord(QStringLiteral("둘")));
        QVERIFY(!library->canRedo());
        VERIFY_OK(library->undo());
        QCOMPARE(library->dictionary().value(), QStringList());
        QVERIFY(!library->canUndo());
        VERIFY_OK(library->redo());
        QCOMPARE(library->dictionary().value(), QStringList{QStringLiteral("둘")});
        QCOMPARE(library->check().value(), QStringList());
    }

    void whatChangesNothingIsNoAction()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const Annotation annotation = marked(article, QStringLiteral("야당"));
        VERIFY_OK(library->putAnnotation(article.id, annotation));
        VERIFY_OK(library->undo());
        VERIFY_OK(library->redo());
        VERIFY_OK(library->putAnnotation(article.id, annotation));
        VERIFY_OK(library->removeWord(QStringLiteral("없음")));
        VERIFY_OK(library->setPosition(article.id, 7));
        VERIFY_OK(library->undo());
        QCOMPARE(annotationsOf(*library, article.id).size(), 0);
        QVERIFY(!library->canUndo());
        QCOMPARE(library->articles()->first().position, 7);
        QCOMPARE(library->position(article.id).value(), 7);
    }

    void refusesWhatIsNotWhole()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const Annotation good = marked(article, QStringLiteral("야당"));
        const auto refused = [&](auto change) {
            Annotation bad = good;
            change(bad);
            return !errorOf(library->putAnnotation(article.id, bad)).isEmpty();
        };
        QVERIFY(refused([](Annotation &a) { a.id = {}; }));
        QVERIFY(refused([](Annotation &a) { a.exact = QStringLiteral("여당"); }));
        QVERIFY(refused([](Annotation &a) { a.span = {-1, 2}; }));
        QVERIFY(refused([](Annotation &a) { a.span = {5, 2}; }));
        QVERIFY(refused([](Annotation &a) { a.span = {0, 100'000}; }));
        QVERIFY(refused([](Annotation &a) { a.stances = {{QString(), QStringLiteral("대상"), {}}}; }));
        QVERIFY(refused([](Annotation &a) { a.stances = {{QStringLiteral("주체"), QStringLiteral(" "), {}}}; }));
        QVERIFY(!errorOf(library->putAnnotation(QUuid::createUuid(), good)).isEmpty());
        QVERIFY(!errorOf(library->removeAnnotation(article.id, good.id)).isEmpty());
        QVERIFY(!errorOf(library->addWord(QStringLiteral("  "))).isEmpty());
        QVERIFY(!errorOf(library->putDecision(article.id, {FindingKind::Claim, {0, 2}, QStringLiteral("없는"), {}, {}}))
                     .isEmpty());
        QVERIFY(!library->canUndo());
        QCOMPARE(library->check().value(), QStringList());
    }

    void anAnnotationStaysInItsArticle()
    {
        TempLibrary library;
        const Article one = imported(*library, m_text);
        const Article two = imported(*library, m_text + u'!');
        const Annotation annotation = marked(one, QStringLiteral("야당"));
        VERIFY_OK(library->putAnnotation(one.id, annotation));
        QVERIFY(!errorOf(library->putAnnotation(two.id, annotation)).isEmpty());
        QVERIFY(!errorOf(library->removeAnnotation(two.id, annotation.id)).isEmpty());
        QCOMPARE(annotationsOf(*library, one.id).size(), 1);
    }

    void listsNamesForCompletion()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const auto put = [&](const QString &holder, const QString &target, const QStringList &tags) {
            Annotation annotation
                = withStance(marked(article, QStringLiteral("야당")), holder, target, Polarity::Neutral);
            annotation.tags = tags;
            VERIFY_OK(library->putAnnotation(article.id, annotation));
        };
        put(QStringLiteral("가"), QStringLiteral("나"), {QStringLiteral("드문")});
        put(QStringLiteral("다"), QStringLiteral("라"), {QStringLiteral("흔한")});
        put(QStringLiteral("가"), QStringLiteral("라"), {QStringLiteral("흔한"), QStringLiteral(" 흔한 "), QString()});
        QCOMPARE(library->holders().value(), (QStringList{QStringLiteral("가"), QStringLiteral("다")}));
        QCOMPARE(library->targets().value(), (QStringList{QStringLiteral("라"), QStringLiteral("나")}));
        QCOMPARE(library->tags().value(), (QStringList{QStringLiteral("흔한"), QStringLiteral("드문")}));
    }

    void renamesAndMergesHolders()
    {
        TempLibrary library;
        const Article one = imported(*library, QStringLiteral("제목\n정부는 반대했다. 한국은행도 반대했다."));
        const Article two = imported(*library, QStringLiteral("다른 제목\n정부가 나섰다."));
        const auto hold = [&](const Article &article, const QString &words, const QStringList &holders) {
            Annotation annotation = marked(article, words);
            for (const QString &holder : holders)
                annotation.stances.append({holder, QStringLiteral("금리"), Polarity::Against});
            VERIFY_OK(library->putAnnotation(article.id, annotation));
        };
        const auto holdersOf = [&](const Article &article) {
            QStringList names;
            for (const Annotation &annotation : annotationsOf(*library, article.id)) {
                for (const Stance &stance : annotation.stances)
                    names.append(stance.holder);
            }
            return names;
        };
        hold(one, QStringLiteral("정부는"), {QStringLiteral("정부"), QStringLiteral("당국")});
        hold(two, QStringLiteral("정부가"), {QStringLiteral("당국")});
        using Counts = QList<std::pair<QString, int>>;
        QCOMPARE(library->holderCounts().value(),
                 (Counts{{QStringLiteral("당국"), 2}, {QStringLiteral("정부"), 1}}));

        // Into somebody who is there: who held the same twice holds it once.
        VERIFY_OK(library->renameHolder(QStringLiteral("당국"), QStringLiteral(" 정부 ")));
        QCOMPARE(holdersOf(one), QStringList{QStringLiteral("정부")});
        QCOMPARE(holdersOf(two), QStringList{QStringLiteral("정부")});
        QCOMPARE(library->holderCounts().value(), (Counts{{QStringLiteral("정부"), 2}}));
        QCOMPARE(library->bundle({})->holders, (QList{Holder{QStringLiteral("정부"), {QStringLiteral("당국")}}}));
        // All of it at once, back and forth.
        VERIFY_OK(library->undo());
        QCOMPARE(library->holderCounts().value(),
                 (Counts{{QStringLiteral("당국"), 2}, {QStringLiteral("정부"), 1}}));
        QCOMPARE(library->bundle({})->holders.size(), 2);
        QCOMPARE(holdersOf(one), QStringList({QStringLiteral("정부"), QStringLiteral("당국")}));
        VERIFY_OK(library->redo());
        QCOMPARE(holdersOf(two), QStringList{QStringLiteral("정부")});
        // A name of its own.
        VERIFY_OK(library->renameHolder(QStringLiteral("정부"), QStringLiteral("대한민국 정부")));
        QCOMPARE(library->holderCounts().value(), (Counts{{QStringLiteral("대한민국 정부"), 2}}));
        QVERIFY(!errorOf(library->renameHolder(QStringLiteral("없는 이"), QStringLiteral("아무개"))).isEmpty());
        QVERIFY(!errorOf(library->renameHolder(QStringLiteral("대한민국 정부"), QStringLiteral("  "))).isEmpty());
        QCOMPARE(library->check().value(), QStringList());
    }

    void hardNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("long") << QString(300, QChar(u'가'));
        QTest::newRow("right to left") << QStringLiteral("ראש הממשלה");
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧 가족");
        QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE holder; --");
        QTest::newRow("JSON") << QStringLiteral("\"\\{}\n");
        QTest::newRow("old Hangul") << QStringLiteral("나랏말ᄊᆞ미");
    }

    void hardNames()
    {
        QFETCH(QString, name);
        TempLibrary library;
        const Article article = imported(*library, m_text);
        Annotation annotation = withStance(marked(article, QStringLiteral("야당"), name), name, name, Polarity::Favor);
        annotation.tags = {name};
        VERIFY_OK(library->putAnnotation(article.id, annotation));
        VERIFY_OK(library->addWord(name));
        VERIFY_OK(library->undo());
        VERIFY_OK(library->undo());
        VERIFY_OK(library->redo());
        VERIFY_OK(library->redo());
        const QString kept = name.normalized(QString::NormalizationForm_C).trimmed();
        QCOMPARE(library->holders().value(), QStringList{kept});
        QCOMPARE(library->targets().value(), QStringList{kept});
        QCOMPARE(library->tags().value(), QStringList{kept});
        QCOMPARE(library->dictionary().value(), QStringList{kept});
        QCOMPARE(annotationsOf(*library, article.id).first().note, name.normalized(QString::NormalizationForm_C));
        VERIFY_OK(library->search(name, 10));
        QVERIFY(!library->search(name.left(20), 10)->isEmpty());
    }

    void namesThatNobodyReadsAreRefused()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const QString name(10'000, QChar(u'가'));
        const Annotation annotation = marked(article, QStringLiteral("야당"));
        VERIFY_OK(library->putAnnotation(article.id, annotation));
        const Bundle before = library->bundle({}).value();
        Annotation tagged = annotation;
        tagged.tags = {name};
        for (const Annotation &bad : {tagged, withStance(annotation, name, QStringLiteral("대상"), Polarity::Favor),
                                      withStance(annotation, QStringLiteral("주체"), name, Polarity::Favor)})
            QVERIFY(errorOf(library->putAnnotation(article.id, bad)).contains(QStringLiteral("10,000")));
        QCOMPARE(library->bundle({}).value(), before);
    }

    void oneHolderInTwoNormalForms()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const QString name = QStringLiteral("김하늘");
        for (const QString &form : {name, name.normalized(QString::NormalizationForm_D), name + u' '})
            VERIFY_OK(library->putAnnotation(article.id, withStance(marked(article, QStringLiteral("정부")), form,
                                                                    QStringLiteral("예산안"), Polarity::Favor)));
        QCOMPARE(library->holders().value(), QStringList{name});
        QCOMPARE(library->articles()->first().stances, 3);
    }

    // Any order of edits, undo and redo leaves what the same edits leave without the undone ones.
    void survivesRandomUse()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        QRandomGenerator random(42);
        QList<Bundle> past{library->bundle({}).value()};
        qsizetype now = 0;
        for (int i = 0; i < 300; ++i) {
            const quint32 what = random.bounded(4);
            if (what == 0) {
                QCOMPARE(library->undo().ok(), now > 0);
                now = std::max<qsizetype>(0, now - 1);
            } else if (what == 1) {
                QCOMPARE(library->redo().ok(), now + 1 < past.size());
                now = std::min(past.size() - 1, now + 1);
            } else {
                const QList<Annotation> all = annotationsOf(*library, article.id);
                const bool remove = what == 2 && !all.isEmpty();
                const Annotation added = withStance(marked(article, QStringLiteral("정부"), QString::number(i)),
                                                    QString::number(random.bounded(5)),
                                                    QString::number(random.bounded(5)), Polarity::Against);
                VERIFY_OK(remove ? library->removeAnnotation(article.id, all.first().id)
                                 : library->putAnnotation(article.id, added));
                past.resize(now + 1);
                past.append(library->bundle({}).value());
                ++now;
            }
            QCOMPARE(library->bundle({}).value(), past[now]);
        }
        QCOMPARE(library->check().value(), QStringList());
    }
};

MITJUL_TEST(JournalTest)
#include "tst_journal.moc"
