// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplebundle.h"

#include <QStringList>

namespace mitjul::test {

namespace {

QUuid id(int number)
{
    return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
}

QDateTime time(int minute)
{
    return {QDate(2026, 11, 24), QTime(9, minute), Qt::UTC};
}

Span spanOf(const Article &article, const QString &words)
{
    const qsizetype start = article.text.indexOf(words);
    Q_ASSERT(start >= 0);
    return {start, start + words.size()};
}

void addBlock(Article &article, BlockKind kind, const QString &text, int level = 0)
{
    if (!article.text.isEmpty())
        article.text += u'\n';
    const qsizetype start = article.text.size();
    article.text += text;
    article.blocks.append({kind, {start, article.text.size()}, level});
}

Annotation annotation(const Article &article, int number, const QString &words)
{
    Annotation made;
    made.id = id(number);
    made.span = spanOf(article, words);
    made.exact = words;
    made.prefix = article.text.left(made.span.start).right(32);
    made.suffix = article.text.mid(made.span.end, 32);
    made.created = time(number % 60);
    made.changed = time(number % 60 + 1);
    return made;
}

AnnotatedArticle korean()
{
    AnnotatedArticle annotated;
    Article &article = annotated.article;
    article.id = id(1);
    article.title = QStringLiteral("밑줄 😀 <긋기> & “표시”");
    article.source = QStringLiteral("=밑줄일보");
    article.url = QStringLiteral("/home/reader/article.txt");
    article.byline = QStringLiteral("홍길동 기자");
    article.published = QStringLiteral("2026-11-23");
    article.language = QStringLiteral("ko");
    article.sha256 = QByteArray(64, 'a');
    article.added = time(0);
    addBlock(article, BlockKind::Title, article.title);
    addBlock(article, BlockKind::Source, QStringLiteral("출처: =밑줄일보"));
    addBlock(article, BlockKind::Paragraph,
        QStringLiteral("나랏말ᄊᆞ미 😀 듕귁에 달아, 코드는 공개되지EH 않았다. *별표* _밑줄_ [괄호](x) "
                       "<script>alert(1)</script>"));
    addBlock(article, BlockKind::Heading, QStringLiteral("‘오픈소스’의 전투"), 1);
    addBlock(article, BlockKind::Paragraph,
        QStringLiteral("김하나 대표는 “모든 칩을 한 바구니에 담는 것은 위험하다”고 말했다. 매출은 3년 안에 "
                       "두 배가 될 것이다."));
    addBlock(article, BlockKind::Item, QStringLiteral("첫째 항목"), 1);
    addBlock(article, BlockKind::Item, QStringLiteral("2. 둘째 항목"), 2);
    addBlock(article, BlockKind::Quote, QStringLiteral("인용한 글 | 세로줄"));
    addBlock(article, BlockKind::Boilerplate, QStringLiteral("무단전재 및 재배포 금지"));

    Annotation first = annotation(article, 12, QStringLiteral("😀 듕귁에"));
    first.note = QStringLiteral("메모 첫 줄\n- 둘째 \"줄\" <b>굵게</b>");
    first.tags = {QStringLiteral("고문서"), QStringLiteral("a|b")};
    Annotation second = annotation(article, 11, QStringLiteral("모든 칩을 한 바구니에 담는 것은 위험하다"));
    second.color = HighlightColor::Pink;
    second.stances = {{QStringLiteral("김하나"), QStringLiteral("집중 투자"), Polarity::Against},
        {QStringLiteral("쓴 사람"), QStringLiteral("분산 투자"), std::nullopt}};
    Annotation third = annotation(article, 13, QStringLiteral("대표는 “모든 칩을"));
    third.color = HighlightColor::Blue;
    third.note = QStringLiteral("=HYPERLINK(\"x\")");
    annotated.annotations = {first, third, second};

    const QString ime = QStringLiteral("공개되지EH");
    const QString quoted = QStringLiteral("모든 칩을 한 바구니에 담는 것은 위험하다");
    const QString claimed = QStringLiteral("매출은 3년 안에 두 배가 될 것이다.");
    const QString fine = QStringLiteral("듕귁에");
    annotated.decisions = {
        {FindingKind::Typo, spanOf(article, fine), fine, Ruling::Dismissed, {}},
        {FindingKind::Typo, spanOf(article, ime), ime, Ruling::Accepted, QStringLiteral("공개되지도")},
        {FindingKind::Quote, spanOf(article, quoted), quoted, Ruling::Corrected, QStringLiteral("김하나")},
    };
    ClaimCheck check;
    check.span = spanOf(article, claimed);
    check.exact = claimed;
    check.verdict = Verdict::Misleading;
    check.reason = QStringLiteral("<b>한 해만</b> 그랬다");
    check.evidence = {QStringLiteral("https://example.org/a?b=1&c=2"), QStringLiteral("연보 12쪽")};
    check.checked = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    annotated.checks = {check};
    Speaker speaker{QStringLiteral("대표"), QStringLiteral("김하나 대표"), std::nullopt, false};
    Cue cue{QStringLiteral("말했다"), QStringLiteral("plain"), spanOf(article, QStringLiteral("말했다"))};
    annotated.findings.sentences = {{0, 5}, {6, 9}, {10, 20}};
    annotated.findings.items = {
        {spanOf(article, fine), Certainty::Likely,
            Typo{TypoType::Spelling, {QStringLiteral("중국에")}, QStringLiteral("Unknown.")}},
        {spanOf(article, ime), Certainty::Certain,
            Typo{TypoType::Ime, {QStringLiteral("공개되지도")}, QStringLiteral("E=ㄷ, H=ㅗ.")}},
        {spanOf(article, QStringLiteral("코드는")), Certainty::Possible,
            Typo{TypoType::Spelling, {}, QStringLiteral("Hidden.")}},
        {spanOf(article, QStringLiteral("오픈소스")), Certainty::Certain,
            Quote{QuoteType::Term, std::nullopt, std::nullopt}},
        {spanOf(article, quoted), Certainty::Certain, Quote{QuoteType::Direct, speaker, cue}},
        {spanOf(article, claimed), Certainty::Certain,
            Claim{ClaimType::Prediction, 0.82, {QStringLiteral("-ㄹ 것이다")}, std::nullopt}},
    };
    return annotated;
}

AnnotatedArticle english()
{
    AnnotatedArticle annotated;
    Article &article = annotated.article;
    article.id = id(2);
    article.title = QStringLiteral("A title, with a comma");
    article.url = QStringLiteral("https://example.org/a?b=1&c=2");
    article.language = QStringLiteral("en");
    article.sha256 = QByteArray(64, 'b');
    article.added = time(30);
    addBlock(article, BlockKind::Title, article.title);
    addBlock(article, BlockKind::Paragraph, QStringLiteral("1. One thing leads\u00A0to another."));
    Annotation lost = annotation(article, 21, QStringLiteral("One thing"));
    lost.exact = QStringLiteral("words that went");
    lost.note = QStringLiteral("kept");
    lost.anchor = Anchor::Lost;
    annotated.annotations = {lost};
    return annotated;
}

} // namespace

Bundle sampleBundle()
{
    return {{korean(), english()},
        {{QStringLiteral("김하나"), {QStringLiteral("김 대표")}}, {QStringLiteral("쓴 사람"), {}}},
        {{QStringLiteral("분산 투자"), QString(), QString()},
            {QStringLiteral("집중 투자"), QStringLiteral("한곳에 투자한다"), QStringLiteral("분산 투자")}},
        {QStringLiteral("듕귁"), QStringLiteral("밑줄일보")}};
}

Bundle fullBundle()
{
    Bundle bundle = sampleBundle();
    AnnotatedArticle &annotated = bundle.articles[0];
    OwnFinding quote;
    quote.id = id(41);
    quote.exact = QStringLiteral("모든 칩을");
    quote.span = spanOf(annotated.article, quote.exact);
    quote.subtype = QStringLiteral("partial");
    quote.speaker = QStringLiteral("김하나");
    quote.cue = QStringLiteral("말했다");
    quote.replaced = spanOf(annotated.article, QStringLiteral("모든 칩을 한 바구니에 담는 것은 위험하다"));
    quote.replacedExact = QStringLiteral("모든 칩을 한 바구니에 담는 것은 위험하다");
    quote.made = time(50);
    OwnFinding typo = quote;
    typo.id = id(40);
    typo.kind = FindingKind::Typo;
    typo.exact = QStringLiteral("첫째 항목");
    typo.span = spanOf(annotated.article, typo.exact);
    typo.subtype = QStringLiteral("spacing");
    typo.speaker.clear();
    typo.cue.clear();
    typo.suggestion = QStringLiteral("첫째항목");
    typo.replaced.reset();
    typo.replacedExact.clear();
    annotated.own = {quote, typo};
    annotated.progress = Progress::Done;
    annotated.collections = {QStringLiteral("가"), QStringLiteral("나, 다")};
    Annotation whole = annotated.annotations.first();
    whole.id = id(42);
    whole.span = {};
    whole.exact.clear();
    whole.prefix.clear();
    whole.suffix.clear();
    whole.note = QStringLiteral("글 전체에 붙인 메모");
    whole.stances = {{QStringLiteral("쓴 사람"), QStringLiteral("분산 투자"), Polarity::Favor}};
    annotated.annotations.prepend(whole);
    bundle.holders[1].kind = HolderKind::Writer;
    bundle.targets[0].usage = QStringLiteral("돈을 나눌 때");
    bundle.targets[0].memo = QStringLiteral("더 나눌 것");
    bundle.targets[1].example = QStringLiteral("“한곳에”");
    bundle.targets[1].color = HighlightColor::Green;
    return bundle;
}

} // namespace mitjul::test
