// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusables.h"

#include "hangul.h"
#include "names.h"

#include <algorithm>

namespace mitjul {

namespace {

// The entry's final consonant that stands before the rest (`ㄹ께` for `할께`) among the finals, or none.
int leadingFinal(QStringView text)
{
    switch (text.front().unicode()) {
    case u'ㄴ':
        return hangul::FinalN;
    case u'ㄹ':
        return hangul::FinalL;
    case u'ㅁ':
        return hangul::FinalM;
    case u'ㅂ':
        return hangul::FinalB;
    case u'ㅆ':
        return hangul::FinalSs;
    default:
        return hangul::FinalNone;
    }
}

QString withCaseOf(QStringView model, const QString& word)
{
    const bool capitals = model.size() > 1 && model.toString() == model.toString().toUpper();
    if (capitals)
        return word.toUpper();
    return model.front().isUpper() ? word.left(1).toUpper() + word.mid(1) : word;
}

} // namespace

Confusables::Confusables(const Lexicons& lexicons, const Josa& josa, const Explainer& explainer)
    : m_josa(josa)
    , m_explainer(explainer)
{
    const auto read = [](const QStringList& row, const QString& type) {
        Entry entry{row.value(0), row.value(1), fromName<TypoType>(type).value_or(TypoType::Spelling),
            fromName<Certainty>(row.value(4)).value_or(Certainty::Certain), !row.value(4).isEmpty()};
        return entry;
    };
    for (const QStringList& row : lexicons.value(QStringLiteral("confusables")).rows) {
        const Entry entry = read(row, row.value(3));
        const QString& where = row.at(2);
        Table& table = where == QLatin1StringView("noun") ? m_nouns
            : where == QLatin1StringView("start")         ? m_starts
            : where == QLatin1StringView("end")           ? m_ends
                                                          : m_words;
        table.insert(entry.wrong, entry);
        m_longest = std::max(m_longest, entry.wrong.size());
    }
    for (const QStringList& row : lexicons.value(QStringLiteral("misspellings")).rows) {
        for (const QString& wrong : row.value(1).split(u' ', Qt::SkipEmptyParts))
            m_english.insert(wrong, read({wrong, row.value(0)}, row.value(2)));
    }
    for (const QStringList& row : lexicons.value(QStringLiteral("lightverbs")).rows) {
        if (row.value(0) == QLatin1StringView("noun"))
            m_afterNoun += row.value(1).split(u' ', Qt::SkipEmptyParts);
    }
}

std::optional<Misspelling> Confusables::inKorean(QStringView word) const
{
    if (const auto whole = m_words.constFind(word.toString()); whole != m_words.cend())
        return Misspelling{whole->wrong, whole->right, whole->type, whole->certainty};
    if (auto found = asNoun(word))
        return found;
    if (auto found = asStart(word))
        return found;
    return asEnd(word);
}

std::optional<Misspelling> Confusables::asNoun(QStringView word) const
{
    for (qsizetype length = std::min(m_longest, word.size()); length > 0; --length) {
        const auto entry = m_nouns.constFind(word.first(length).toString());
        if (entry == m_nouns.cend())
            continue;
        const QStringView rest = word.sliced(length);
        QString ending = rest.toString();
        if (const Tail* tail = m_josa.tail(rest)) {
            if (!Josa::fits(*tail, Josa::endOf(entry->right.back())) && !tail->other.isEmpty())
                ending = tail->other;
        } else if (!rest.isEmpty()
            && !(std::any_of(m_afterNoun.begin(), m_afterNoun.end(),
                     [&](const QString& verb) { return rest.startsWith(verb); })
                && m_explainer.inDictionary(rest))) {
            continue;
        }
        return Misspelling{entry->wrong, entry->right + ending, entry->type, entry->certainty};
    }
    return {};
}

std::optional<Misspelling> Confusables::asStart(QStringView word) const
{
    for (qsizetype length = std::min(m_longest, word.size()); length > 0; --length) {
        const auto entry = m_starts.constFind(word.first(length).toString());
        if (entry == m_starts.cend())
            continue;
        const QString corrected = entry->right + word.sliced(length).toString();
        if (!entry->forced && m_explainer.inDictionary(word))
            continue;
        if (m_explainer.isExplained(corrected))
            return Misspelling{entry->wrong, corrected, entry->type, entry->certainty};
    }
    return {};
}

std::optional<Misspelling> Confusables::asEnd(QStringView word) const
{
    for (qsizetype length = std::min(m_longest, word.size()); length > 0; --length) {
        const QStringView end = word.last(length);
        auto entry = m_ends.constFind(end.toString());
        qsizetype kept = word.size() - length;
        QString head = word.first(kept).toString();
        if (entry == m_ends.cend() && kept > 0 && hangul::isSyllable(head.back())) {
            // An entry such as `ㄹ께`: the letter is the final of the syllable before.
            static constexpr QStringView Finals = u"ㄴㄹㅁㅂㅆ";
            for (const QChar letter : Finals) {
                if (leadingFinal(QStringView(&letter, 1)) != hangul::finalOf(head.back()))
                    continue;
                entry = m_ends.constFind(letter + end.toString());
                if (entry != m_ends.cend())
                    head.back() = hangul::withFinal(head.back(), hangul::FinalNone);
            }
        }
        if (entry == m_ends.cend() || (kept == 0 && leadingFinal(entry->wrong) == hangul::FinalNone))
            continue;
        // `여러분들께`: a noun with its particle, no verb with a wrong ending.
        const bool lettered = leadingFinal(entry->wrong) != hangul::FinalNone;
        if (!entry->forced && (lettered ? m_explainer.isExplained(word) : m_explainer.inDictionary(word)))
            continue;
        QString right = entry->right;
        if (const int final = leadingFinal(right); final != hangul::FinalNone && !head.isEmpty()) {
            head.back() = hangul::withFinal(head.back(), final);
            right.remove(0, 1);
        }
        const QString corrected = head + right;
        if (corrected != word && std::ranges::all_of(corrected.split(u' '), [&](const QString& part) {
                return m_explainer.isExplained(part);
            }))
            return Misspelling{entry->wrong, corrected, entry->type, entry->certainty};
    }
    return {};
}

std::optional<Misspelling> Confusables::inEnglish(QStringView word) const
{
    const auto entry = m_english.constFind(word.toString().toLower());
    if (entry == m_english.cend())
        return {};
    return Misspelling{entry->wrong, withCaseOf(word, entry->right), entry->type, entry->certainty};
}

} // namespace mitjul
