// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreanfigures.h"

#include "hangul.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr double fewest = 10; // counted things below it are seldom a figure worth checking
constexpr qsizetype longestUnit = 4;
constexpr qsizetype longestNumeral = 4;
constexpr qsizetype verbReach = 3; // words behind a figure in which its verb stands
constexpr qsizetype shareReach = 12; // words behind `612명 가운데` in which the part stands

bool isScale(QChar c) { return QStringView(u"십백천만억조").contains(c); }

/// `1만4` is 10,000 at least; the exact value decides nothing.
double valueOf(QStringView number)
{
    double value = 0;
    for (const QChar c : number) {
        if (c.isDigit())
            value = value * 10 + c.digitValue();
        else if (isScale(c))
            value = std::max(value, 1.0) * 10;
        else if (c == u'.')
            break;
    }
    return value;
}

/// Letters of `word` that are its number: `1만4천`, `4,100여`, `수십만`. None: it does not begin with one.
qsizetype numberLength(QStringView word)
{
    const bool vague = word.size() > 1 && QStringView(u"수몇").contains(word.front()) && isScale(word[1]);
    if (!word.front().isDigit() && !vague)
        return 0;
    qsizetype end = 1;
    const auto goesOn = [](QChar c) { return c.isDigit() || isScale(c) || QStringView(u",.~-수몇여").contains(c); };
    while (end < word.size() && goesOn(word[end]))
        ++end;
    return end;
}

} // namespace

KoreanFigures::KoreanFigures(const Lexicons &lexicons, const Korean &korean, const ClaimWords &words)
    : m_korean(korean)
    , m_claimWords(words)
{
    static const QHash<QString, Unit> kinds{{QStringLiteral("quantity"), Unit::Quantity},
                                            {QStringLiteral("money"), Unit::Money},
                                            {QStringLiteral("ratio"), Unit::Ratio},
                                            {QStringLiteral("times"), Unit::Times},
                                            {QStringLiteral("date"), Unit::Date}};
    for (const QStringList &row : lexicons.value(QStringLiteral("counters")).rows)
        m_units.insert(row[0], Unit::Quantity);
    for (const QStringList &row : lexicons.value(QStringLiteral("units")).rows)
        m_units.insert(row[0], kinds.value(row.value(1), Unit::None));
}

/// The unit that `letters` begin with. `whole`: nothing but a particle may follow (`한 대`, not `한 대형 회사`).
KoreanFigures::Unit KoreanFigures::unitOf(QStringView letters, bool whole) const
{
    for (qsizetype length = std::min(letters.size(), longestUnit); length > 0; --length) {
        const auto unit = m_units.constFind(letters.left(length).toString());
        const QStringView rest = letters.sliced(length);
        if (unit != m_units.constEnd()
            && (!whole || rest.isEmpty() || rest.endsWith(u'다') || m_korean.isParticle(rest)
                || m_claimWords.is(rest.toString(), WordRole::Tail)))
            return *unit;
    }
    return Unit::None;
}

/// `열네 명`. One of a thing is no figure (`한 사람`).
std::optional<KoreanFigures::Figure> KoreanFigures::nativeAt(const QStringList &words, qsizetype i) const
{
    const double value = m_claimWords.numeral(words[i]);
    if (value <= 1 || i + 1 >= words.size())
        return std::nullopt;
    const Unit unit = unitOf(words[i + 1], true);
    return unit == Unit::None ? std::nullopt : std::optional(Figure{i, i + 1, value, unit, true});
}

std::optional<KoreanFigures::Figure> KoreanFigures::figureAt(const QStringList &words, qsizetype i) const
{
    const QStringView word = words[i];
    const qsizetype length = numberLength(word);
    if (length == 0)
        return nativeAt(words, i);
    const QStringView number = word.left(length);
    const QStringView rest = word.sliced(length);
    const QStringView next = i + 1 < words.size() ? QStringView(words[i + 1]) : QStringView();
    if ((rest == u"대" || next == u"대") && !next.isEmpty() && next.front().isDigit())
        return std::nullopt; // 3대 2: a score
    const double value = number.front().isDigit() ? valueOf(number) : fewest;
    const Unit unit = unitOf(rest.isEmpty() ? next : rest, false);
    if (unit != Unit::None) {
        const bool apart = rest.isEmpty() || (rest.startsWith(u"분의") && !next.isEmpty()); // 3분의 1로
        return Figure{i, apart ? i + 1 : i, value, unit};
    }
    const bool plain = number.contains(u'.') || number.contains(u',');
    return plain ? std::optional(Figure{i, i, value, Unit::Plain}) : std::nullopt;
}

/// The number that `word` begins with, in words: `일곱이다`. 0: none.
double KoreanFigures::numberIn(const QString &word) const
{
    for (qsizetype length = std::min(word.size(), longestNumeral); length > 0; --length) {
        const QString rest = word.sliced(length);
        if (!rest.isEmpty() && !m_korean.isParticle(rest) && !rest.startsWith(u'이') && !rest.startsWith(u'뿐'))
            continue;
        if (const double value = m_claimWords.numeral(word.left(length)); value > 0)
            return value;
    }
    return 0;
}

bool KoreanFigures::isNumber(const QString &word) const
{
    return word.front().isDigit() || m_claimWords.numeral(word) > 0 || m_claimWords.numeral(word.chopped(1)) > 0;
}

/// `612명 가운데 418명`: the figure that ends with word `last` is what another is part of.
bool KoreanFigures::isShare(const QStringList &words, qsizetype last) const
{
    if (last + 2 >= words.size() || !m_claimWords.is(words[last + 1], WordRole::Among))
        return false;
    const auto begin = words.begin() + last + 2;
    const auto end = begin + std::min<qsizetype>(shareReach, words.end() - begin);
    return std::any_of(begin, end, [&](const QString &word) { return isNumber(word); });
}

/// Takes in one number. Ratios and averages are always worth checking, amounts and large counts where the clause
/// measures them: returns whether this one is worth that look.
bool KoreanFigures::note(const QStringList &words, const Figure &figure, ClaimEvidence &evidence) const
{
    const QString text = words.mid(figure.first, figure.last - figure.first + 1).join(u' ');
    const bool average = figure.first > 0 && words[figure.first - 1] == u"평균";
    if (figure.unit == Unit::Ratio || average || isShare(words, figure.last)) {
        evidence.add(ClaimType::Statistic, true, text);
        evidence.signs.insert(QStringLiteral("ratio"));
        const Role role = m_korean.noun(words[figure.last]).role;
        if (role == Role::Subject || role == Role::Topic)
            evidence.signs.insert(QStringLiteral("share subject"));
        return true;
    }
    if (figure.unit == Unit::Date) {
        evidence.signs.insert(QStringLiteral("dated"));
        return false;
    }
    if (figure.unit == Unit::Times && !figure.native)
        return false; // 1번: a rank
    if (words[figure.last].contains(u"뿐")) // 석 점뿐: so few
        evidence.add(ClaimType::Statistic, true, text);
    const bool precise = words[figure.first].contains(u'.'); // 1.9도: somebody measured it
    if (figure.value < fewest && !precise && figure.unit != Unit::Money && figure.unit != Unit::Plain) {
        evidence.signs.insert(QStringLiteral("small figure"));
        return false;
    }
    evidence.add(ClaimType::Statistic, false, text);
    evidence.signs.insert(QStringLiteral("figure"));
    if (figure.unit == Unit::Money)
        evidence.signs.insert(QStringLiteral("money"));
    if (words[figure.last].endsWith(u'씩'))
        evidence.signs.insert(QStringLiteral("rate"));
    return true;
}

/// `셋 중 둘`, `다섯 집 가운데 네 집`, `열에 일곱`: a share without a unit that is known. `넷뿐`: so few.
void KoreanFigures::shares(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool among = i > 0 && words[i - 1].endsWith(u'에') && m_claimWords.numeral(words[i - 1].chopped(1)) > 1;
        const double value = numberIn(words[i]);
        const qsizetype few = words[i].indexOf(u'뿐');
        if ((among && value > 0) || (few > 0 && numberIn(words[i].left(few)) > 1))
            evidence.add(ClaimType::Statistic, true, words[i]);
    }
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        const qsizetype among = m_claimWords.is(words[i + 1], WordRole::Among) ? i + 1 : i + 2;
        if (m_claimWords.numeral(words[i]) > 0 && among + 1 < words.size()
            && m_claimWords.is(words[among], WordRole::Among) && isNumber(words[among + 1])
            && !words[among + 1].front().isDigit())
            evidence.add(ClaimType::Statistic, true, words.mid(i, among + 2 - i).join(u' '));
    }
}

bool KoreanFigures::measures(const QString &word) const
{
    if (m_claimWords.is(word, WordRole::Measure))
        return true;
    // 넘을 (것이다) measures, 넘은 (사람) does not.
    const bool future = hangul::finalOf(word.back()) == hangul::FinalL;
    const QList<VerbReading> readings = m_korean.verb(word);
    return std::any_of(readings.begin(), readings.end(), [&](const VerbReading &reading) {
        return (reading.form != VerbForm::Adnominal || future) && m_claimWords.is(reading.stem, WordRole::Measure);
    });
}

/// Whether the predicate says how much: `넘었다`, `409개다`, `2.1%에서 3%로`.
void KoreanFigures::measured(const QStringList &words, const QList<Figure> &figures, ClaimEvidence &evidence) const
{
    const auto strong = [&](const QString &word) {
        evidence.add(ClaimType::Statistic, true, word);
        evidence.signs.insert(QStringLiteral("measured"));
    };
    for (qsizetype n = 0; n < figures.size(); ++n) {
        const qsizetype last = figures[n].last;
        const QString &unit = words[last];
        if (last == words.size() - 1 && (unit.endsWith(u'다') || unit.contains(u'뿐')))
            strong(unit);
        for (qsizetype i = last + 1; i < words.size() && i <= last + verbReach; ++i) {
            if (measures(words[i]))
                strong(words[i]);
        }
        if (n > 0 && words[figures[n - 1].last].endsWith(u"에서") && unit.endsWith(u'로'))
            strong(unit);
    }
    for (const QString &word : words.last(std::min<qsizetype>(words.size(), 2))) { // 기록하고 있다
        if (!figures.isEmpty() && measures(word))
            strong(word);
    }
}

void KoreanFigures::weigh(const QStringList &words, ClaimEvidence &evidence) const
{
    QList<Figure> figures;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto figure = figureAt(words, i);
        if (!figure)
            continue;
        if (note(words, *figure, evidence))
            figures.append(*figure);
        i = figure->last;
    }
    shares(words, evidence);
    measured(words, figures, evidence);
}

} // namespace mitjul
