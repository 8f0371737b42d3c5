// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimcues.h"

#include "hangul.h"
#include "names.h"
#include "quotemarks.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype longestAffix = 6;

QStringView trimmedWord(QStringView word)
{
    const auto edge = [](QChar c) { return (c.isPunct() && c != u'%') || isQuotationMark(c); };
    while (!word.isEmpty() && edge(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && edge(word.back()))
        word.chop(1);
    return word;
}

bool isFigure(QChar c) { return c.isDigit() || QStringView(u"십백천만억조").contains(c); }

} // namespace

ClaimCues::ClaimCues(const Lexicons &lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("claimcues")).rows) {
        const QString &kind = row.value(2);
        Entry entry;
        entry.strong = row.value(3) == QStringLiteral("strong");
        if (kind == QStringLiteral("none"))
            entry.effect = Effect::None;
        else if (kind == QStringLiteral("hedge"))
            entry.effect = Effect::Hedge;
        else if (const auto type = fromName<ClaimType>(kind))
            entry.type = *type;
        const QString &mode = row.value(1);
        if (mode == QStringLiteral("word"))
            m_words[row[0]].append(entry);
        else if (mode == QStringLiteral("start"))
            m_starts[row[0]].append(entry), m_startLetters.insert(row[0].front());
        else if (mode == QStringLiteral("end"))
            m_ends[row[0]].append(entry), m_endLetters.insert(row[0].back());
        else
            m_phrases.append({row[0], entry});
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("units")).rows)
        m_units.insert(row[0], row.value(1));
}

void ClaimCues::note(const Entry &entry, QStringView word, ClaimEvidence &evidence) const
{
    if (entry.effect == Effect::None) {
        evidence.asserts = false;
        return;
    }
    if (entry.effect == Effect::Hedge) {
        evidence.hedged = true;
        return;
    }
    ClaimEvidence::Hit &hit = evidence.of(entry.type);
    hit.strong = hit.strong || entry.strong;
    const QString text = word.trimmed().toString();
    if (!hit.words.contains(text) && hit.words.size() < 4)
        hit.words.append(text);
}

ClaimEvidence ClaimCues::weigh(QStringView sentence, bool korean) const
{
    ClaimEvidence evidence;
    const QString lowered = sentence.toString().toLower();
    QList<QStringView> words;
    for (const QStringView piece : QStringView(lowered).split(u' ', Qt::SkipEmptyParts)) {
        const QStringView word = trimmedWord(piece);
        if (word.isEmpty())
            continue;
        words.append(word);
        const QString text = word.toString();
        for (const Entry &entry : m_words.value(text))
            note(entry, word, evidence);
        const bool starts = m_startLetters.contains(word.front());
        const bool ends = m_endLetters.contains(word.back());
        for (qsizetype length = 1; (starts || ends) && length <= std::min(word.size(), longestAffix); ++length) {
            if (starts) {
                for (const Entry &entry : m_starts.value(text.left(length)))
                    note(entry, word, evidence);
            }
            if (ends) {
                for (const Entry &entry : m_ends.value(text.right(length)))
                    note(entry, word, evidence);
            }
        }
    }
    for (const auto &[phrase, entry] : m_phrases) {
        // Phrases are of one script; the other's cannot occur, save the search.
        if (hangul::isSyllable(phrase.trimmed().front()) == korean && lowered.contains(phrase))
            note(entry, phrase, evidence);
    }
    if (korean)
        weighKorean(words, evidence);
    else
        weighEnglish(words, evidence);
    return evidence;
}

/// What a table of words cannot say: figures with units, `noun보다`, `-ㄹ 것이다`, `-어야 한다`, `두 배`.
void ClaimCues::weighKorean(const QList<QStringView> &words, ClaimEvidence &evidence) const
{
    const auto hit = [&](ClaimType type, bool strong, QStringView word) {
        note({Effect::Type, type, strong}, word, evidence);
    };
    static const QStringList counts = QStringLiteral("두 세 네 다섯 여섯 몇 수 열 스무").split(u' ');
    int figures = 0;
    bool ratio = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words[i];
        const QStringView next = i + 1 < words.size() ? words[i + 1] : QStringView();
        if (word.front().isDigit() || (word.size() > 1 && QStringView(u"수몇").contains(word.front()) && isFigure(word[1]))) {
            qsizetype unit = 0;
            while (unit < word.size() && (isFigure(word[unit]) || QStringView(u",.~-수몇여").contains(word[unit])))
                ++unit;
            const QStringView behind = unit < word.size() ? word.sliced(unit) : next;
            for (qsizetype length = std::min<qsizetype>(behind.size(), 4); length > 0; --length) {
                const QString kind = m_units.value(behind.left(length).toString());
                if (kind.isEmpty())
                    continue;
                // 평균 94분: a time that is measured.
                const bool average = i > 0 && words[i - 1] == u"평균";
                if (kind != QStringLiteral("date") || average) {
                    ++figures;
                    hit(ClaimType::Statistic, behind.left(length) == u"배" || average, word);
                    if (next.startsWith(u"가운데") || next == u"중" || behind.sliced(length).startsWith(u"당"))
                        ratio = true;
                }
                break;
            }
        }
        if (counts.contains(word.toString()) && (next == u"배" || next.startsWith(u"배로") || next.startsWith(u"배다") || next.startsWith(u"배가") || next.startsWith(u"배에")))
            hit(ClaimType::Statistic, true, next);
        if (QStringList{QStringLiteral("이상"), QStringLiteral("이상의"), QStringLiteral("미만"), QStringLiteral("집계했다"), QStringLiteral("넘는"), QStringLiteral("달한다"), QStringLiteral("달했다"), QStringLiteral("육박")}.contains(word.toString())
            && figures > 0)
            hit(ClaimType::Statistic, true, word);
        if (word.size() > 2 && word.endsWith(u"보다") && !word.endsWith(u"내다보다") && !word.endsWith(u"살펴보다"))
            hit(ClaimType::Comparison, true, word);
        if (hangul::isSyllable(word.back()) && hangul::finalOf(word.back()) == hangul::FinalL
            && (next == u"것" || next.startsWith(u"것이다") || next.startsWith(u"것이라") || next.startsWith(u"것”") || next.startsWith(u"것\"")
                || next.startsWith(u"것입니다") || next.startsWith(u"거라") || next.startsWith(u"전망")))
            hit(ClaimType::Prediction, true, word);
        if (word.size() > 1 && word.endsWith(u'야')
            && (next.startsWith(u"한다") || next.startsWith(u"할") || next.startsWith(u"된다") || next.startsWith(u"합니다")
                || next.startsWith(u"하며") || next.startsWith(u"했") || next.startsWith(u"만")))
            hit(ClaimType::Normative, !next.startsWith(u"했"), word);
    }
    evidence.figure = figures > 0;
    if (ratio && figures > 0)
        evidence.of(ClaimType::Statistic).strong = true;
}

/// Numbers that are neither years nor ages, ratios, `from 410 to 1,250`, `of the nine`.
void ClaimCues::weighEnglish(const QList<QStringView> &words, ClaimEvidence &evidence) const
{
    static const QStringList counts
        = QStringLiteral("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred").split(u' ');
    int figures = 0;
    bool change = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words[i];
        const bool number = word.front().isDigit() || (word.size() > 1 && QStringView(u"$£€").contains(word.front()) && word[1].isDigit());
        change = change || word == u"from" || word == u"fewer" || word == u"rose" || word == u"risen" || word == u"fell"
            || word == u"fallen" || word == u"grew" || word == u"dropped" || word == u"average";
        if (number) {
            const bool year = word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"));
            const bool age = i + 1 < words.size() && (words[i + 1] == u"years" || words[i + 1] == u"year" || words[i + 1] == u"a.m" || words[i + 1] == u"p.m");
            if (!year && !age && word.size() > 1 && !word.endsWith(u"th") && !word.endsWith(u"st") && !word.endsWith(u"rd")) {
                ++figures;
                note({Effect::Type, ClaimType::Statistic, false}, word, evidence);
            }
        }
        if (i > 1 && counts.contains(word.toString()) && words[i - 1] == u"the" && words[i - 2] == u"of" && i == 2) {
            note({Effect::Type, ClaimType::Statistic, true}, word, evidence);
        }
    }
    evidence.figure = figures > 0;
    if (figures > 0 && change)
        evidence.of(ClaimType::Statistic).strong = true;
}

} // namespace mitjul
