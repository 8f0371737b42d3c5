// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holders and targets over all articles: described, renamed, merged, split, removed; who stands where.
#include "librarytest.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class TargetsTest : public QObject {
    Q_OBJECT

private:
    static Annotation taking(const Article &article, const QString &words, const QString &holder, const QString &target,
                             Polarity polarity)
    {
        Annotation annotation = marked(article, words);
        annotation.stances = {{holder, target, polarity}};
        return annotation;
    }

    static QStringList targetsOf(Library &library, const ArticleId &id)
    {
        QStringList names;
        for (const Annotation &annotation : annotationsOf(library, id)) {
            for (const Stance &stance : annotation.stances)
                names.append(stance.target);
        }
        return names;
    }

    static Target find(Library &library, const QString &name)
    {
        const QList<Target> all = library.allTargets().value();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Target &one) { return one.name == name; });
        return found == all.end() ? Target() : *found;
    }

    const QString text = QStringLiteral("제목\n가나 다라 마바 사아 자차");
    const QString tax = QStringLiteral("세금을 올려야 한다");
    const QString rich = QStringLiteral("부자에게 세금을 더 걷어야 한다");

private Q_SLOTS:
    void areDescribed()
    {
        TempLibrary library;
        Target target{tax, QStringLiteral(" 정의 "), {}, QStringLiteral("언제"), QStringLiteral("보기"),
                      QStringLiteral("생각"), HighlightColor::Blue};
        VERIFY_OK(library->putTarget(target));
        target.definition = QStringLiteral("정의");
        QCOMPARE(find(*library, tax), target);
        VERIFY_OK(library->putTarget({rich, {}, tax}));
        QCOMPARE(find(*library, rich).parent, tax);
        // Not below itself, nor below what lies below it.
        QVERIFY(errorOf(library->putTarget({tax, {}, rich})).contains(rich));
        QVERIFY(errorOf(library->putTarget({tax, {}, tax})).contains(tax));
        QCOMPARE(find(*library, tax), target);
        QVERIFY(!errorOf(library->putTarget({QStringLiteral(" "), {}, {}})).isEmpty());
        QVERIFY(errorOf(library->putTarget({QString(10'000, u'가'), {}, {}})).contains(QStringLiteral("10,000")));
        VERIFY_OK(library->undo());
        VERIFY_OK(library->undo());
        QVERIFY(library->allTargets().value().isEmpty());
    }

    void areRenamedAndMerged()
    {
        TempLibrary library;
        const Article one = imported(*library, text);
        const Article two = imported(*library, text + QStringLiteral(" 타파"));
        VERIFY_OK(library->putAnnotation(one.id, taking(one, QStringLiteral("가나"), QStringLiteral("갑"), tax, Polarity::Favor)));
        VERIFY_OK(library->putAnnotation(two.id, taking(two, QStringLiteral("다라"), QStringLiteral("을"), rich, Polarity::Against)));
        VERIFY_OK(library->putTarget({rich, QStringLiteral("부자는 상위 1 %"), {}}));
        VERIFY_OK(library->putTarget({QStringLiteral("하위"), {}, rich}));
        const Bundle before = library->bundle({}).value();

        const QString renamed = QStringLiteral("증세해야 한다");
        VERIFY_OK(library->renameTarget(tax, renamed));
        QCOMPARE(targetsOf(*library, one.id), QStringList{renamed});
        VERIFY_OK(library->renameTarget(rich, renamed)); // becomes one with it
        QCOMPARE(targetsOf(*library, two.id), QStringList{renamed});
        QCOMPARE(find(*library, renamed).definition, QStringLiteral("부자는 상위 1 %"));
        QCOMPARE(find(*library, QStringLiteral("하위")).parent, renamed);
        QCOMPARE(library->allTargets()->size(), 2);
        QCOMPARE(library->check().value(), QStringList());

        // Into its own child: a sentence, and nothing is lost.
        const Bundle merged = library->bundle({}).value();
        QVERIFY(errorOf(library->renameTarget(renamed, QStringLiteral("하위"))).contains(QStringLiteral("하위")));
        QCOMPARE(library->bundle({}).value(), merged);
        QVERIFY(!errorOf(library->renameTarget(QStringLiteral("없는 것"), tax)).isEmpty());

        library.reopen(); // undone after a restart too
        VERIFY_OK(library->undo());
        VERIFY_OK(library->undo());
        QCOMPARE(library->bundle({}).value(), before);
        VERIFY_OK(library->redo());
        VERIFY_OK(library->redo());
        QCOMPARE(library->bundle({}).value(), merged);
    }

    void areSplit()
    {
        TempLibrary library;
        const Article article = imported(*library, text);
        const Annotation first = taking(article, QStringLiteral("가나"), QStringLiteral("갑"), tax, Polarity::Favor);
        const Annotation second = taking(article, QStringLiteral("다라"), QStringLiteral("을"), tax, Polarity::Against);
        VERIFY_OK(library->putAnnotations(article.id, {first, second}));
        VERIFY_OK(library->putTarget({QStringLiteral("조세"), {}, {}}));
        VERIFY_OK(library->putTarget({tax, {}, QStringLiteral("조세")}));
        const Bundle before = library->bundle({}).value();
        VERIFY_OK(library->splitTarget(tax, rich, {second.id}));
        QCOMPARE(targetsOf(*library, article.id), QStringList({tax, rich}));
        QCOMPARE(find(*library, rich).parent, QStringLiteral("조세"));
        QVERIFY(!errorOf(library->splitTarget(tax, tax, {first.id})).isEmpty());
        VERIFY_OK(library->undo());
        QCOMPARE(library->bundle({}).value(), before);
    }

    void areRemovedWithTheirStances()
    {
        TempLibrary library;
        const Article article = imported(*library, text);
        Annotation annotation = taking(article, QStringLiteral("가나"), QStringLiteral("갑"), tax, Polarity::Favor);
        annotation.note = QStringLiteral("남는 메모");
        annotation.stances.append({QStringLiteral("갑"), rich, Polarity::Against});
        VERIFY_OK(library->putAnnotation(article.id, annotation));
        VERIFY_OK(library->putTarget({rich, {}, tax}));
        const Bundle before = library->bundle({}).value();
        VERIFY_OK(library->removeTarget(tax));
        QCOMPARE(targetsOf(*library, article.id), QStringList{rich});
        QCOMPARE(annotationsOf(*library, article.id).first().note, QStringLiteral("남는 메모"));
        QCOMPARE(find(*library, rich).parent, QString());
        VERIFY_OK(library->undo());
        QCOMPARE(library->bundle({}).value(), before);
    }

    void aNameMeansWhoIsKnownByIt()
    {
        TempLibrary library;
        const Article article = imported(*library, text);
        const auto holderAfter = [&](const QString &words, const QString &name, const QString &target) {
            const Annotation annotation = taking(article, words, name, target, Polarity::Neutral);
            const auto put = library->putAnnotation(article.id, annotation);
            return put.ok() ? library->annotation(annotation.id).value()->stances.first() : Stance();
        };
        QCOMPARE(holderAfter(QStringLiteral("가나"), QStringLiteral("Kim Min"), QStringLiteral("AI 규제")).holder,
                 QStringLiteral("Kim Min"));
        // Another case is not somebody else.
        const Stance stance = holderAfter(QStringLiteral("다라"), QStringLiteral("kim min"), QStringLiteral("ai 규제"));
        QCOMPARE(stance.holder, QStringLiteral("Kim Min"));
        QCOMPARE(stance.target, QStringLiteral("AI 규제"));
        // An alias means its holder; a name in another normal form is the same name.
        VERIFY_OK(library->putHolder({QStringLiteral("Kim Min"), {QStringLiteral(" 김민 ")}, HolderKind::Person}));
        QCOMPARE(holderAfter(QStringLiteral("마바"), QStringLiteral("김민"), QStringLiteral("AI 규제")).holder,
                 QStringLiteral("Kim Min"));
        QCOMPARE(holderAfter(QStringLiteral("사아"), QStringLiteral("김민").normalized(QString::NormalizationForm_D),
                             QStringLiteral("AI 규제")).holder, QStringLiteral("Kim Min"));
        QCOMPARE(library->allHolders().value(),
                 (QList<Holder>{{QStringLiteral("Kim Min"), {QStringLiteral("김민")}, HolderKind::Person}}));
        // Names nobody reads are refused, odd ones are not.
        QVERIFY(!library->putAnnotation(article.id, taking(article, QStringLiteral("자차"), QString(10'000, u'a'), tax,
                                                           Polarity::Favor)).ok());
        for (const QString &odd : {QStringLiteral("عربي"), QStringLiteral("🦊🦊"), QStringLiteral("a'b\";--")})
            QCOMPARE(holderAfter(QStringLiteral("자차"), odd, tax).holder, odd);
    }

    void countsWhoStandsWhere()
    {
        TempLibrary library;
        const Article one = imported(*library, text);
        const Article two = imported(*library, text + QStringLiteral(" 타파"));
        const QString gap = QStringLiteral("갑");
        VERIFY_OK(library->putAnnotation(one.id, taking(one, QStringLiteral("가나"), gap, tax, Polarity::Favor)));
        VERIFY_OK(library->putAnnotation(two.id, taking(two, QStringLiteral("다라"), gap, tax, Polarity::Favor)));
        VERIFY_OK(library->putAnnotation(two.id, taking(two, QStringLiteral("마바"), gap, tax, Polarity::Against)));
        Annotation unset = taking(two, QStringLiteral("사아"), QStringLiteral("을"), tax, Polarity::Favor);
        unset.stances[0].polarity.reset();
        VERIFY_OK(library->putAnnotation(two.id, unset));
        // On the whole article, no passage of it.
        Annotation whole;
        whole.id = QUuid::createUuid();
        whole.stances = {{QStringLiteral("병"), rich, Polarity::Neutral}};
        VERIFY_OK(library->putAnnotation(one.id, whole));
        QVERIFY(library->annotation(whole.id).value()->isOnWhole());

        using Counts = QList<StanceCount>;
        QCOMPARE(library->stanceCounts().value(),
                 (Counts{{gap, tax, {2, 1, 0}}, {QStringLiteral("병"), rich, {0, 0, 1}}}));
        QCOMPARE(library->stanceCounts({two.id}).value(), (Counts{{gap, tax, {1, 1, 0}}}));
        const auto passages = library->stancePassages({gap, tax, {}}, 10);
        VERIFY_OK(passages);
        QCOMPARE(passages->size(), 3);
        QCOMPARE(passages->last().exact, QStringLiteral("가나"));
        QCOMPARE(library->stancePassages({gap, {}, {two.id}}, 1)->size(), 1);
        // The trash does not count, and its articles come back.
        VERIFY_OK(library->setTrashed({two.id}, true));
        QCOMPARE(library->stanceCounts()->first().counts, (std::array{1, 0, 0}));
        QCOMPARE(library->stancePassages({gap, {}, {}}, 10)->size(), 1);
        VERIFY_OK(library->undo());
        QCOMPARE(library->stanceCounts()->first().counts, (std::array{2, 1, 0}));
    }

    void comeBackFromAnExport()
    {
        TempLibrary library;
        VERIFY_OK(library->putTarget({tax, QStringLiteral("정의"), {}, QStringLiteral("언제"), QStringLiteral("보기"),
                                      QStringLiteral("생각"), HighlightColor::Pink}));
        VERIFY_OK(library->putTarget({rich, {}, tax}));
        const Article article = imported(*library, text);
        VERIFY_OK(library->putAnnotation(article.id, taking(article, QStringLiteral("가나"), QStringLiteral("갑"), rich,
                                                            Polarity::Favor)));
        VERIFY_OK(library->putHolder({QStringLiteral("갑"), {QStringLiteral("을")}, HolderKind::Organisation}));
        const Bundle bundle = library->bundle({}).value();
        TempLibrary other;
        VERIFY_OK(other->restore(bundle));
        QCOMPARE(other->bundle({}).value(), bundle);
    }
};

MITJUL_TEST(TargetsTest)
#include "tst_targets.moc"
