// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimgrammar.h"

#include "hangul.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr double fewest = 10; // counted things below it are seldom a figure worth checking
constexpr qsizetype reach = 3; // words behind a figure in which its verb stands

bool isNumeric(QChar c) { return c.isDigit() || QStringView(u"십백천만억조").contains(c); }

/// `1만4` is 14,000 at least; the exact value decides nothing.
double valueOf(QStringView number)
{
    double value = 0;
    for (const QChar c : number) {
        if (c.isDigit())
            value = value * 10 + c.digitValue();
        else if (QStringView(u"십백천만억조").contains(c))
            value = std::max(value, 1.0) * 10;
        else if (c == u'.')
            break;
    }
    return value;
}

bool isPast(QStringView word)
{
    if (word.size() < 2 || word.endsWith(u"있다") || word.endsWith(u"겠다"))
        return false;
    return word.back() == u'다' && hangul::finalOf(word[word.size() - 2]) == hangul::FinalSs;
}

bool isPresentVerb(QStringView word)
{
    if (word.size() < 2 || word.back() != u'다')
        return false;
    return word.endsWith(u"는다") || hangul::finalOf(word[word.size() - 2]) == hangul::FinalN;
}

/// `둔하다`, `가정이다`, `있다`: neither an act nor the past.
bool isState(QStringView word)
{
    return word.size() > 1 && word.back() == u'다' && !isPresentVerb(word) && !isPast(word) && !word.endsWith(u"겠다");
}

} // namespace

ClaimWords::ClaimWords(const Lexicons &lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("claimwords")).rows)
        m_words.insert({row[0], row.value(1)});
}

bool ClaimWords::is(const QString &word, QStringView role) const { return m_words.contains({word, role.toString()}); }

KoreanClaims::KoreanClaims(const Lexicons &lexicons)
    : m_korean(lexicons)
    , m_claimWords(lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("counters")).rows)
        m_units.insert(row[0], QStringLiteral("quantity"));
    for (const QStringList &row : lexicons.value(QStringLiteral("units")).rows)
        m_units.insert(row[0], row.value(1));
    for (const QStringList &row : lexicons.value(QStringLiteral("numerals")).rows)
        m_numerals.insert(row[0], row.value(1).toDouble());
}

void KoreanClaims::weigh(const ClauseWords &clause, ClaimEvidence &evidence) const
{
    if (clause.words.isEmpty())
        return;
    figures(clause.words, evidence);
    comparison(clause.words, evidence);
    modality(clause.words, evidence);
    definition(clause.words, evidence);
    generic(clause.words, evidence);
    ownAct(clause.words, evidence);
    trend(clause.words, evidence);
}

/// The kind of unit that `letters` begin with. `whole`: nothing but a particle may follow (`한 대`, not `한 대형 회사`).
QString KoreanClaims::unitOf(QStringView letters, bool whole) const
{
    for (qsizetype length = std::min<qsizetype>(letters.size(), 4); length > 0; --length) {
        const auto unit = m_units.constFind(letters.left(length).toString());
        const QStringView rest = letters.sliced(length);
        if (unit != m_units.constEnd()
            && (!whole || rest.isEmpty() || rest.endsWith(u'다') || m_korean.isParticle(rest) || is(rest.toString(), u"tail")))
            return *unit;
    }
    return {};
}

/// `열네`, `서른여섯`: tens and ones written together.
double KoreanClaims::numeral(const QString &word) const
{
    if (const auto whole = m_numerals.constFind(word); whole != m_numerals.constEnd())
        return *whole;
    for (qsizetype length = 1; length < word.size() && length <= 2; ++length) {
        const double tens = m_numerals.value(word.left(length));
        const double ones = m_numerals.value(word.mid(length));
        if (tens >= 10 && ones > 0 && ones < 10)
            return tens + ones;
    }
    return 0;
}

std::optional<KoreanClaims::Figure> KoreanClaims::figureAt(const QStringList &words, qsizetype i) const
{
    const QStringView word = words[i];
    const QStringView next = i + 1 < words.size() ? QStringView(words[i + 1]) : QStringView();
    const bool vague = word.size() > 1 && QStringView(u"수몇").contains(word.front()) && isNumeric(word[1]);
    if (!word.front().isDigit() && !vague) {
        const double value = numeral(words[i]); // 한 번, 한 사람: no figure
        const QString kind = value > 1 ? unitOf(next, true) : QString();
        return kind.isEmpty() ? std::nullopt : std::optional(Figure{i, i + 1, value, kind, true});
    }
    qsizetype end = vague ? 1 : 0;
    while (end < word.size() && (isNumeric(word[end]) || QStringView(u",.~-수몇여").contains(word[end])))
        ++end;
    const double value = vague ? fewest : valueOf(word.left(end));
    const QStringView rest = word.sliced(end);
    const bool ends = rest.isEmpty();
    if (rest.startsWith(u"분의"))
        return Figure{i, std::min(i + 1, words.size() - 1), value, QStringLiteral("ratio"), false};
    // 3대 2: a score.
    if ((rest == u"대" || next == u"대") && !next.isEmpty() && next.front().isDigit())
        return std::nullopt;
    const QString kind = unitOf(ends ? next : rest, false);
    if (!kind.isEmpty())
        return Figure{i, ends ? i + 1 : i, value, kind, false};
    if (word.left(end).contains(u'.') || word.left(end).contains(u','))
        return Figure{i, i, value, QStringLiteral("number"), false};
    return std::nullopt;
}

/// Numbers worth checking: ratios and averages always, amounts and large counts where the clause measures them.
void KoreanClaims::figures(const QStringList &words, ClaimEvidence &evidence) const
{
    QList<Figure> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto figure = figureAt(words, i);
        if (!figure)
            continue;
        const QString text = words.mid(i, figure->last - i + 1).join(u' ');
        const bool average = i > 0 && words[i - 1] == u"평균";
        const bool share = figure->last + 1 < words.size() && is(words[figure->last + 1], u"among")
            && std::any_of(words.begin() + figure->last + 2, words.end(), [&](const QString &later) {
                   return later.front().isDigit() || numeral(later) > 0 || numeral(later.chopped(1)) > 0;
               });
        i = figure->last;
        if (figure->kind == QStringLiteral("ratio") || average || share) {
            evidence.add(ClaimType::Statistic, true, text);
            evidence.signs.insert(QStringLiteral("ratio"));
        } else if (figure->kind == QStringLiteral("date")) {
            evidence.signs.insert(QStringLiteral("dated"));
            continue;
        } else if (figure->kind == QStringLiteral("times") && !figure->native) {
            continue; // 1번: a rank
        } else if (figure->value < fewest && figure->kind != QStringLiteral("money") && figure->kind != QStringLiteral("number")) {
            evidence.signs.insert(QStringLiteral("small figure"));
            continue;
        } else {
            evidence.add(ClaimType::Statistic, false, text);
            evidence.signs.insert(QStringLiteral("figure"));
            if (figure->kind == QStringLiteral("money"))
                evidence.signs.insert(QStringLiteral("money"));
        }
        const QString &unit = words[figure->last];
        if (unit.endsWith(u'씩') || unit.endsWith(u"당"))
            evidence.signs.insert(QStringLiteral("rate"));
        found.append(*figure);
    }
    // 셋 중 둘, 다섯 집 가운데 네 집: a share without a unit that is known.
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        const qsizetype among = is(words[i + 1], u"among") ? i + 1 : i + 2;
        if (numeral(words[i]) > 0 && among + 1 < words.size() && is(words[among], u"among")
            && (numeral(words[among + 1]) > 0 || numeral(words[among + 1].chopped(1)) > 0))
            evidence.add(ClaimType::Statistic, true, words.mid(i, among + 2 - i).join(u' '));
    }
    measured(words, found, evidence);
}

bool KoreanClaims::measures(const QString &word) const
{
    if (is(word, u"measure"))
        return true;
    const QList<VerbReading> readings = m_korean.verb(word);
    return std::any_of(readings.begin(), readings.end(), [&](const VerbReading &reading) {
        // 넘을 (것이다) measures, 넘은 (사람) does not.
        return (reading.form != VerbForm::Adnominal || word.back() == u'을' || hangul::finalOf(word.back()) == hangul::FinalL)
            && is(reading.stem, u"measure");
    });
}

/// Whether the predicate says how much: `넘었다`, `409개다`, `2.1%에서 3%로`.
void KoreanClaims::measured(const QStringList &words, const QList<Figure> &figures, ClaimEvidence &evidence) const
{
    const auto strong = [&](const QString &word) {
        evidence.add(ClaimType::Statistic, true, word);
        evidence.signs.insert(QStringLiteral("measured"));
    };
    for (qsizetype n = 0; n < figures.size(); ++n) {
        const Figure &figure = figures[n];
        const QString &unit = words[figure.last];
        if (figure.last == words.size() - 1 && (unit.endsWith(u'다') || unit.endsWith(u"뿐")) && figure.value > 1)
            strong(unit);
        for (qsizetype i = figure.last + 1; i < words.size() && i <= figure.last + reach; ++i) {
            if (measures(words[i]))
                strong(words[i]);
        }
        if (n > 0 && words[figures[n - 1].last].endsWith(u"에서") && (unit.endsWith(u'로') || unit.contains(u"로 ")))
            strong(unit);
    }
    for (const QString &word : words.last(std::min<qsizetype>(words.size(), 2))) { // 기록하고 있다
        if (!figures.isEmpty() && measures(word))
            strong(word);
    }
}

void KoreanClaims::comparison(const QStringList &words, ClaimEvidence &evidence) const
{
    qsizetype condition = -1; // the last word of a condition: a comparison in it is not what the clause asserts
    for (qsizetype i = 0; i < words.size() - 1; ++i)
        condition = isCondition(words[i]) ? i : condition;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        // 가장 먼저 tells an order rather than a degree; 것보다 … 게 먼저다 tells what ought to come first.
        if (word == u"가장")
            evidence.add(ClaimType::Comparison, i + 1 < words.size() && !words[i + 1].startsWith(u"먼저"), word);
        else if (word.size() > 2 && word.endsWith(u"보다") && !is(word, u"fixed"))
            evidence.add(ClaimType::Comparison, i > condition && !evidence.has(QStringLiteral("priority")), word);
    }
}

/// What will be and what ought to be.
void KoreanClaims::modality(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words[i];
        const QString &next = words[i + 1];
        const bool last = i + 2 == words.size();
        if (hangul::finalOf(word.back()) == hangul::FinalL
            && ((next == u"것" && last) || (next.startsWith(u"것이") && next.size() > 2) || next.startsWith(u"것으로") || next.startsWith(u"것입")
                || next.startsWith(u"거라") || next.startsWith(u"전망"))) {
            evidence.add(ClaimType::Prediction, true, word + u' ' + next);
            if (evidence.has(QStringLiteral("money"))) // 5억 원이 걷힐 것: the amount is what is foretold
                evidence.add(ClaimType::Statistic, true, word);
        }
        if (word.size() > 1 && word.endsWith(u'야') && is(next.left(2), u"duty"))
            evidence.add(ClaimType::Normative, !next.startsWith(u"했") && (!next.startsWith(u"할") || last), word + u' ' + next);
    }
}

/// `X(이)란 … 말한다`, `… 방식이다`.
void KoreanClaims::definition(const QStringList &words, ClaimEvidence &evidence) const
{
    const QString &last = words.back();
    if (!is(last, u"definer") && !isState(last))
        return;
    for (qsizetype i = 0; i < words.size() - 1 && i < 6; ++i) {
        const QString &word = words[i];
        if (word.size() < 2 || !word.endsWith(u'란') || is(word, u"fixed"))
            continue;
        const QChar before = word[word.size() - 2];
        const bool closed = hangul::finalOf(before) != hangul::FinalNone;
        if (!closed && (before != u'이' || word.size() > 2))
            evidence.add(ClaimType::Definition, true, word);
    }
}

/// `오르면`, `무너지면`; not `장면`, `따르면`.
bool KoreanClaims::isCondition(const QString &word) const
{
    return word.size() > 1 && word.endsWith(u'면') && !is(word, u"noncondition");
}

/// Whether `word` modifies the noun behind it: `있는`, `더러운`.
bool KoreanClaims::modifies(const QString &word) const
{
    return m_korean.isAdnominal(word) || (word.size() > 1 && is(word.right(1), u"adnominal") && !word.endsWith(u"는"));
}

/// A topic, whatever stands between noun and particle: `사람은`, `병원에는`. Nothing: another word.
bool KoreanClaims::isTopic(const QString &word) const
{
    if (word.endsWith(u"에는") || word.endsWith(u"에서는") || word.endsWith(u"에게는") || word.endsWith(u"으로는"))
        return true;
    return word.size() > 1 && (word.endsWith(u'는') || word.endsWith(u'은')) && !m_korean.isAdnominal(word)
        && m_korean.noun(word).role == Role::Topic;
}

/// What holds of all and at any time: the present with a condition, or with a subject that is a kind of people or things.
void KoreanClaims::generic(const QStringList &words, ClaimEvidence &evidence) const
{
    const QString &last = words.back();
    const bool acts = isPresentVerb(last);
    if (acts)
        evidence.signs.insert(QStringLiteral("present verb"));
    else if (isState(last))
        evidence.signs.insert(QStringLiteral("state"));
    static const QStringList single = QStringLiteral("deixis,dated,figure,small figure,first,person").split(u',');
    if (std::any_of(single.begin(), single.end(), [&](const QString &sign) { return evidence.has(sign); }))
        return; // one case, not all
    const auto condition = std::find_if(words.begin(), words.end() - 1, [&](const QString &word) { return isCondition(word); });
    const bool subject = std::any_of(condition, words.end() - 1, [&](const QString &word) {
        const Role role = m_korean.noun(word).role;
        return role == Role::Topic || role == Role::Subject || isTopic(word);
    }) || isTopic(words.front());
    if (acts && subject && condition != words.end() - 1) {
        evidence.signs.insert(QStringLiteral("law"));
        evidence.add(ClaimType::Generalization, false, *condition);
    }
    if (!acts && !isState(last))
        return;
    for (qsizetype i = 0; i < words.size() - 1; ++i) {
        if (!isTopic(words[i]) || is(words[i], u"boundnoun"))
            continue;
        if ((i > 0 && modifies(words[i - 1])) || words[i].endsWith(u"들은")) {
            evidence.signs.insert(QStringLiteral("kind"));
            evidence.add(ClaimType::Generalization, false, words[i]);
        } else if (i == 0 && acts) {
            evidence.signs.insert(QStringLiteral("bare topic"));
            evidence.add(ClaimType::Generalization, false, words[i]);
        }
        break;
    }
}

/// `태우니 원가가 뛴다`: a cause; `4년 동안 530채`: a figure that grew over time.
void KoreanClaims::trend(const QStringList &words, ClaimEvidence &evidence) const
{
    for (const QString &word : words.first(words.size() - 1)) {
        if (word.size() > 2 && word.endsWith(u'니') && !is(word, u"noncause"))
            evidence.add(ClaimType::Causal, false, word);
    }
    if (evidence.has(QStringLiteral("period"))
        && (evidence.has(QStringLiteral("figure")) || evidence.has(QStringLiteral("small figure"))))
        evidence.signs.insert(QStringLiteral("trend"));
}

/// A clause without a subject tells what its speaker did or is about to do.
void KoreanClaims::ownAct(const QStringList &words, ClaimEvidence &evidence) const
{
    bool subject = evidence.of(ClaimType::Definition).strong; // X란
    for (qsizetype i = 0; i < words.size() - 1 && !subject; ++i) {
        const Role role = m_korean.noun(words[i]).role;
        const bool place = words[i].endsWith(u"에는") || words[i].endsWith(u"에서는") || words[i].endsWith(u"로는");
        // 집주인이 바뀐 사실: the subject of a relative clause.
        subject = (role == Role::Topic || (role == Role::Subject && !m_korean.isAdnominal(words[i + 1]))) && !place
            && !m_korean.isAdnominal(words[i]);
    }
    if (isPast(words.back()))
        evidence.signs.insert(QStringLiteral("past"));
    if (!subject)
        evidence.signs.insert(isPast(words.back()) ? QStringLiteral("own act") : QStringLiteral("no subject"));
}

} // namespace mitjul
