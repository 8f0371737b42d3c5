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
constexpr qsizetype longestLast = 10;
constexpr qsizetype earliest = 3;
constexpr qsizetype mostReasons = 4; // of one type: more tell a reader nothing

bool isEdge(QChar c) { return (c.isPunct() && c != u'%') || isQuotationMark(c); }

bool isStop(QChar c) { return QStringView(u",;:—–").contains(c); }

} // namespace

void ClaimEvidence::add(ClaimType type, bool strong, QStringView word)
{
    Hit &hit = of(type);
    hit.strong = hit.strong || strong;
    const QString text = word.trimmed().toString();
    if (!hit.words.contains(text) && hit.words.size() < mostReasons)
        hit.words.append(text);
}

void ClaimEvidence::merge(const ClaimEvidence &other, bool weakly)
{
    for (int i = 0; i < typeCount; ++i) {
        if (weakly && i == int(ClaimType::Statistic))
            continue; // a figure beside what is told is not what is claimed
        for (const QString &word : other.hits[static_cast<size_t>(i)].words)
            add(static_cast<ClaimType>(i), !weakly && other.hits[static_cast<size_t>(i)].strong, word);
    }
    signs += other.signs;
}

ClauseWords::ClauseWords(QStringView clause)
    : joined(u' ')
{
    QString text = clause.toString();
    text.replace(u'’', u'\'').replace(u'\n', u' ');
    for (const QStringView piece : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        QStringView word = piece;
        while (!word.isEmpty() && isEdge(word.front()))
            word = word.sliced(1);
        while (!word.isEmpty() && isEdge(word.back()))
            word.chop(1);
        if (isStop(piece.back()) && !(words.isEmpty() && word.isEmpty()))
            stops.insert(words.size() - (word.isEmpty() ? 1 : 0));
        if (word.isEmpty())
            continue;
        const bool acronym = word.size() > 1 && word[1].isUpper();
        if (word.front().isUpper() && (!words.isEmpty() || acronym))
            capitals.insert(words.size());
        if (isQuotationMark(piece.front()))
            marked.insert(words.size());
        words.append(word.toString().toLower());
        joined += words.back();
        joined += u' ';
    }
}

ClaimCues::ClaimCues(const Lexicons &lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("claimcues")).rows)
        addRow(row[0], row.value(1), {fromName<ClaimType>(row.value(2)), {}, row.value(3) == QStringLiteral("strong")});
    for (const QStringList &row : lexicons.value(QStringLiteral("claimsigns")).rows)
        addRow(row[0], row.value(1), {std::nullopt, row.value(2), false});
}

void ClaimCues::addRow(const QString &text, const QString &mode, const Entry &entry)
{
    if (mode == QStringLiteral("word")) {
        m_words[text].append(entry);
    } else if (mode == QStringLiteral("early")) {
        m_earlies[text].append(entry);
    } else if (mode == QStringLiteral("start")) {
        m_starts[text].append(entry);
        m_startLetters.insert(text.front());
    } else if (mode == QStringLiteral("end")) {
        m_ends[text].append(entry);
        m_endLetters.insert(text.back());
    } else if (mode == QStringLiteral("last")) {
        m_lasts[text].append(entry);
    } else if (hangul::isSyllable(text.trimmed().front())) {
        m_koreanPhrases.append({text, entry});
    } else { // Latin words do not grow together: a phrase is of whole words
        m_latinPhrases.append({u' ' + text + u' ', entry});
    }
}

void ClaimCues::note(const Entry &entry, QStringView word, ClaimEvidence &evidence)
{
    if (entry.type)
        evidence.add(*entry.type, entry.strong, word);
    else
        evidence.signs.insert(entry.sign);
}

void ClaimCues::look(const Table &table, const QString &key, QStringView word, ClaimEvidence &evidence) const
{
    const auto found = table.constFind(key);
    if (found == table.constEnd())
        return;
    for (const Entry &entry : *found)
        note(entry, word, evidence);
}

void ClaimCues::weigh(const ClauseWords &clause, bool korean, ClaimEvidence &evidence) const
{
    for (qsizetype i = 0; i < std::min(clause.words.size(), earliest); ++i)
        look(m_earlies, clause.words[i], clause.words[i], evidence);
    for (const QString &word : clause.words) {
        look(m_words, word, word, evidence);
        const bool starts = m_startLetters.contains(word.front());
        const bool ends = m_endLetters.contains(word.back());
        for (qsizetype length = 1; (starts || ends) && length <= std::min(word.size(), longestAffix); ++length) {
            if (starts)
                look(m_starts, word.left(length), word, evidence);
            if (ends)
                look(m_ends, word.right(length), word, evidence);
        }
    }
    const QStringView all = QStringView(clause.joined).chopped(1);
    for (qsizetype length = 1; length <= std::min(all.size(), longestLast); ++length)
        look(m_lasts, all.last(length).toString(), all.last(length), evidence);
    for (const auto &[phrase, entry] : korean ? m_koreanPhrases : m_latinPhrases) {
        if (clause.joined.contains(phrase))
            note(entry, phrase, evidence);
    }
}

} // namespace mitjul
