// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listoracle.h"
#include "typofinder.h"

using namespace mitjul;

namespace {

const QString Korean = QStringLiteral(
    "공개되지도 공개되지 운행하는 운행 운행을 하지만 끝났다 승자 승자를 될 있을 있을지도 지도 지도를 차량 "
    "차량을 차량은 건물 "
    "건물을 건물은 결승선 결승선을 깨질 있다 없다 않고 외부에 말했다 작가는 작가 작가를 애벌레 애벌레를 "
    "애벌레가 시민들이 시민 "
    "시민을 그린 그린지 비용 비용을 때문에 의원 의원을 의원들은 이다 회사 회사를 는 10년이 콘텐츠 콘텐츠를 "
    "것이다 메시지를 메시지 합격 합격을 합격률 꾸준히 꾸준하다 하고 하고있다 있다 지날 않다 않아 머지않아 수 만 "
    "떠난 뒤 떠나다 갈 가다 납품 납품을 납품하는 하는 진행 진행을 좋은 돌아왔다 "
    "봤다 따라 집을 집 우리 그리고 나무가 나무 나무를 하고 하고있 있는 밝혔다 수 그는 사람은 사람 사람을");
const QString English = QStringLiteral("the which hello and was for shelf It's Its its not end of it a flat "
                                       "ticket environment The van bought every "
                                       "morning had that he is worse than could have colour color organize accommodate toddlers");

Article articleOf(const QString& text, BlockKind kind = BlockKind::Paragraph)
{
    Article article;
    article.text = text.normalized(QString::NormalizationForm_C);
    qsizetype start = 0;
    for (const QString& line : article.text.split(u'\n')) {
        article.blocks.append({kind, {start, start + line.size()}});
        start += line.size() + 1;
    }
    return article;
}

} // namespace

class TestTypos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void leavesAlone_data();
    void leavesAlone();
    void readersWordsAreNoTypos();
    void skipsWhatIsNotAnalysed();
    void worksWithoutDictionaries();
    void saysWhy();
    void survives_data();
    void survives();
    void stopsWhenAsked();

private:
    QList<Finding> shown(const QString& text, const ReaderWords& words = {}) const;

    std::unique_ptr<TypoFinder> m_finder;
};

void TestTypos::initTestCase()
{
    auto vocabulary = std::make_shared<Vocabulary>();
    vocabulary->korean = std::make_shared<test::ListOracle>(Korean);
    vocabulary->english = std::make_shared<test::ListOracle>(English);
    vocabulary->lexicons = test::shippedLexicons();
    m_finder = std::make_unique<TypoFinder>(vocabulary);
}

QList<Finding> TestTypos::shown(const QString& text, const ReaderWords& words) const
{
    QList<Finding> findings = m_finder->find(articleOf(text), words);
    findings.removeIf([](const Finding& finding) { return finding.certainty == Certainty::Possible; });
    return findings;
}

void TestTypos::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("fix");
    QTest::addColumn<TypoType>("type");
    QTest::addColumn<Certainty>("certainty");
    const auto row = [](const char* name, const char16_t* text, const char16_t* word, const char16_t* fix,
                         TypoType type, Certainty certainty) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(word) << QString::fromUtf16(fix)
                            << type << certainty;
    };
    row("tail in capitals", u"기술은 외부에 공개되지EH 않고", u"공개되지EH", u"공개되지도", TypoType::Ime,
        Certainty::Certain);
    row("tail", u"밤마다 운행gksms 차량", u"운행gksms", u"운행하는", TypoType::Ime, Certainty::Certain);
    row("noun and capitals", u"그는 시민EMFDL 있다", u"시민EMFDL", u"시민들이", TypoType::Ime,
        Certainty::Likely);
    row("whole word", u"gkwlaks 그는 있다", u"gkwlaks", u"하지만", TypoType::Ime, Certainty::Certain);
    row("sentence end", u"그는 그리고 qkfrguTek.", u"qkfrguTek", u"밝혔다", TypoType::Ime,
        Certainty::Certain);
    row("English as Hangul", u"그는 ㅗ디ㅣㅐ 말했다", u"ㅗ디ㅣㅐ", u"hello", TypoType::Ime,
        Certainty::Certain);
    row("and", u"It was a flat shelf 뭉 a ticket", u"뭉", u"and", TypoType::Ime, Certainty::Certain);
    row("stray letter", u"우리 작가ㅏ는 있다", u"작가ㅏ는", u"작가는", TypoType::Jamo, Certainty::Certain);
    row("sound", u"나무가 있다 에벌레를 봤다", u"에벌레를", u"애벌레를", TypoType::Jamo, Certainty::Likely);
    row("safe particle", u"이 차량는 있다", u"차량는", u"차량은", TypoType::Josa, Certainty::Certain);
    row("digits", u"그는 10는 있다", u"10는", u"10은", TypoType::Josa, Certainty::Certain);
    row("acronym", u"그는 SM를 봤다", u"SM를", u"SM을", TypoType::Josa, Certainty::Certain);
    row("misspelling", u"몇일을 말했다", u"몇일을", u"며칠을", TypoType::Spelling, Certainty::Certain);
    row("loanword", u"그는 메세지를 봤다", u"메세지를", u"메시지를", TypoType::Style, Certainty::Certain);
    row("final changes", u"그는 컨셉을 말했다", u"컨셉을", u"콘셉트를", TypoType::Style, Certainty::Certain);
    row("negation", u"아직 안끝났다", u"안끝났다", u"안 끝났다", TypoType::Spacing, Certainty::Certain);
    row("becoming", u"조용한 승자될 수 있다", u"승자될", u"승자가 될", TypoType::Spacing, Certainty::Likely);
    row("ending apart", u"그는 있을 지도 모른다", u"있을 지도", u"있을지도", TypoType::Spacing,
        Certainty::Certain);
    row("bound noun", u"나무가 깨질수 있다", u"깨질수", u"깨질 수", TypoType::Spacing, Certainty::Certain);
    row("because", u"비용때문에 말했다", u"비용때문에", u"비용 때문에", TypoType::Spacing,
        Certainty::Certain);
    row("rate", u"합격율이 있다", u"합격율이", u"합격률이", TypoType::Spelling, Certainty::Certain);
    row("adverb", u"그는 꾸준이 말했다", u"꾸준이", u"꾸준히", TypoType::Spelling, Certainty::Certain);
    row("auxiliary that the dictionary lets pass", u"그는 하고있다", u"하고있다", u"하고 있다", TypoType::Spacing,
        Certainty::Certain);
    row("another ending apart", u"지날 수록 있다", u"지날 수록", u"지날수록", TypoType::Spacing, Certainty::Certain);
    row("one syllable before a bound noun", u"그는 갈수 있다", u"갈수", u"갈 수", TypoType::Spacing,
        Certainty::Certain);
    row("noun and its verb", u"회사를 납품 하는 사람은 있다", u"납품 하는", u"납품하는", TypoType::Spacing,
        Certainty::Likely);
    row("in the course of", u"진행중인 회사", u"진행중인", u"진행 중인", TypoType::Spacing, Certainty::Likely);
    row("time gone by in digits", u"10년만에 돌아왔다", u"10년만에", u"10년 만에", TypoType::Spacing,
        Certainty::Likely);
    row("counter", u"120명를 봤다", u"120명를", u"120명을", TypoType::Josa, Certainty::Certain);
    row("acronym and particle", u"ㅊㄷㅐ는 말했다", u"ㅊㄷㅐ는", u"CEO는", TypoType::Ime, Certainty::Certain);
    row("after the verb", u"사람은 떠난뒤 말했다", u"떠난뒤", u"떠난 뒤", TypoType::Spacing, Certainty::Likely);
    row("Shift held in the wrong mode", u"그는 Ekfk 말했다", u"Ekfk", u"따라", TypoType::Ime, Certainty::Likely);
    row("before another word", u"It was worse then that", u"then", u"than", TypoType::Spelling,
        Certainty::Likely);
    row("two words", u"He could of had it", u"could of", u"could have", TypoType::Spelling, Certainty::Likely);
    row("elapsed", u"그린지 10년이 있다", u"그린지", u"그린 지", TypoType::Spacing, Certainty::Likely);
    row("plural apart", u"의원 들은 말했다", u"의원 들은", u"의원들은", TypoType::Spacing, Certainty::Likely);
    row("doubled", u"그는 결승선을 결승선을 봤다", u"결승선을 결승선을", u"결승선을", TypoType::Double,
        Certainty::Likely);
    row("lone mark", u"그는 나무(작가를 봤다", u"나무(작가를", u"나무(작가)를", TypoType::Mark,
        Certainty::Likely);
    row("English misspelling", u"The van, wich was bought", u"wich", u"which", TypoType::Spelling,
        Certainty::Certain);
    row("its", u"Its not the end of it", u"Its", u"It's", TypoType::Spelling, Certainty::Certain);
    row("English doubled", u"every morning for for the shelf", u"for for", u"for", TypoType::Double,
        Certainty::Likely);
    row("unknown word", u"He had the accommmodate", u"accommmodate", u"accommodate", TypoType::Spelling,
        Certainty::Certain);
}

void TestTypos::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(QString, fix);
    QFETCH(TypoType, type);
    QFETCH(Certainty, certainty);
    const QList<Finding> findings = shown(text);
    const auto found = std::find_if(findings.begin(), findings.end(),
        [&](const Finding& finding) { return text.mid(finding.span.start, finding.span.length()) == word; });
    QVERIFY2(found != findings.end(), qPrintable(word));
    QCOMPARE(found->typo()->type, type);
    QCOMPARE(found->typo()->suggestions.value(0), fix);
    QCOMPARE(found->certainty, certainty);
    QVERIFY(!found->typo()->reason.isEmpty());
    QVERIFY(found->typo()->suggestions.size() <= 5);
}

void TestTypos::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("names with Latin") << QStringLiteral("오픈AI 챗GPT와 나린ML 경기GO GPT-X가 AI의");
    QTest::newRow("glossed name") << QStringLiteral("앤트로픽(Anthropic) 살로넨은 말했다");
    QTest::newRow("titles") << QStringLiteral("어경수 조합장 성나율 대표는 말했다");
    QTest::newRow("laughter") << QStringLiteral("ㅋㅋㅋ 그는 ㅠㅠ 말했다 ㅎㅎ");
    QTest::newRow("shapes") << QStringLiteral("ㄱ씨는 ㄴ자형 나무를 봤다");
    QTest::newRow("numbers") << QStringLiteral("1만2000㎞를 3.4개로 10은 5를 3을 15%를 제2차 노트7");
    QTest::newRow("ambiguous acronym") << QStringLiteral("MAC은 MAC는 있다");
    QTest::newRow("addresses") << QStringLiteral("https://teh.example/wich a@teh.com #teh naver.com");
    QTest::newRow("rhetoric") << QStringLiteral("하나 하나 정말 정말 봤다");
    QTest::newRow("balanced marks") << QStringLiteral("그는 “나무를 봤다”고 '작가'를 (사람을) 1) 가) 봤다");
    QTest::newRow("careless marks") << QStringLiteral("그는 “나무를 봤다\"고 말했다");
    QTest::newRow("long quotation") << QStringLiteral("“나무가 있다.\n“사람은 있다.”");
    QTest::newRow("whole stems only") << QStringLiteral("쇼트랜드를 봤다");
    QTest::newRow("English names") << QStringLiteral("The Okonjo Wexcombe had a ticket");
    QTest::newRow("name like a misspelling") << QStringLiteral("The Teh had a ticket");
    QTest::newRow("British") << QStringLiteral("the colour was organise");
    QTest::newRow("one word with 않다") << QStringLiteral("머지않아 있다");
    QTest::newRow("described noun and verb") << QStringLiteral("좋은 납품 하는 사람은 있다");
    QTest::newRow("sea") << QStringLiteral("든바다 사람은 있다");
    QTest::newRow("noun with its particle") << QStringLiteral("사람들께 말했다");
    QTest::newRow("label") << QStringLiteral("ㄷ사람은 ㄱ씨는 있다");
    QTest::newRow("entity of a page") << QStringLiteral("the &ntilde; shelf");
    QTest::newRow("had had") << QStringLiteral("that he had had the shelf");
}

void TestTypos::leavesAlone()
{
    QFETCH(QString, text);
    const QList<Finding> findings = shown(text);
    QStringList words;
    for (const Finding& finding : findings)
        words.append(text.mid(finding.span.start, finding.span.length()) + u':'
            + finding.typo()->suggestions.join(u'|'));
    QCOMPARE(words, QStringList());
}

void TestTypos::readersWordsAreNoTypos()
{
    ReaderWords words;
    words.dictionary = {QStringLiteral("메세지"), QStringLiteral("wich")};
    QVERIFY(shown(QStringLiteral("메세지를 봤다"), words).isEmpty());
    QVERIFY(shown(QStringLiteral("The van wich was bought"), words).isEmpty());
    QVERIFY(!shown(QStringLiteral("메세지를 봤다")).isEmpty());
    words.ignored = {QStringLiteral("메세지를")};
    QVERIFY(shown(QStringLiteral("메세지를 봤다"), words).isEmpty());
    words.met = {QStringLiteral("에벌레")};
    QVERIFY(shown(QStringLiteral("에벌레를 봤다"), words).isEmpty());
}

void TestTypos::skipsWhatIsNotAnalysed()
{
    const QString text = QStringLiteral("메세지를 봤다");
    for (const BlockKind kind :
        {BlockKind::Boilerplate, BlockKind::Byline, BlockKind::Source, BlockKind::Caption})
        QVERIFY(m_finder->find(articleOf(text, kind), {}).isEmpty());
    QVERIFY(!m_finder->find(articleOf(text, BlockKind::Heading), {}).isEmpty());
}

void TestTypos::worksWithoutDictionaries()
{
    auto vocabulary = std::make_shared<Vocabulary>();
    vocabulary->lexicons = test::shippedLexicons();
    const TypoFinder finder(vocabulary);
    const QList<Finding> findings
        = finder.find(articleOf(QStringLiteral("메세지를 차량는 공개되지EH 10는 wich 그는")), {});
    QCOMPARE(findings.size(), 3);
    const TypoFinder bare(std::make_shared<Vocabulary>());
    QVERIFY(bare.find(articleOf(QStringLiteral("메세지를 차량는 ㅗ디 (그는")), {}).size() <= 1);
}

void TestTypos::saysWhy()
{
    const QList<Finding> findings = shown(QStringLiteral("외부에 공개되지EH 않고"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().typo()->reason,
        QStringLiteral("E=ㄷ, H=ㅗ: typed while the Korean input mode was off."));
}

void TestTypos::survives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("long Hangul") << QString(100'000, u'뷁');
    QTest::newRow("long Latin") << QString(100'000, u'q');
    QTest::newRow("long mixed") << QStringLiteral("가a1").repeated(30'000);
    QTest::newRow("long letters") << QStringLiteral("ㄱㅏ").repeated(50'000);
    QTest::newRow("brackets") << QString(100'000, u'(');
    QTest::newRow("quotes") << QStringLiteral("\" ").repeated(50'000);
    QTest::newRow("dots") << QStringLiteral("a.b/").repeated(25'000);
    QTest::newRow("old Hangul") << QStringLiteral("나랏말ᄊᆞ미 듕귁에 달아");
    QTest::newRow("emoji") << QStringLiteral("😀가😀 👩‍👩‍👧는 좋아요😀");
    QTest::newRow("lone surrogates") << QString(QChar(0xDC00)) + QStringLiteral("가는") + QChar(0xD800);
    QTest::newRow("scripts") << QStringLiteral("에너지省의 カタカナ는 Привет를 漢字을 ｈｅｌｌｏ는");
}

void TestTypos::survives()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const Article article = articleOf(text);
    for (const Finding& finding : m_finder->find(article, {})) {
        QVERIFY(!finding.span.isEmpty());
        QVERIFY(finding.span.start >= 0 && finding.span.end <= article.text.size());
    }
    // Generous, for busy machines and sanitizers: a quadratic rule takes minutes.
    QVERIFY(timer.elapsed() < 30'000);
}

void TestTypos::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(m_finder->find(articleOf(QStringLiteral("메세지를 봤다")), {}, source.get_token()).isEmpty());
}

MITJUL_TEST(TestTypos)
#include "tst_typos.moc"
