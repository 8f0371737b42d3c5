// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "englishslips.h"

#include "keyboard.h"
#include "names.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

// Shorter unknown words have too many neighbours, longer ones are no words.
constexpr qsizetype Shortest = 4;
constexpr qsizetype Longest = 24;
constexpr qsizetype SurelyNoName = 8;

bool isVowel(QChar c)
{
    static constexpr QStringView Vowels = u"aeiouy";
    return Vowels.contains(c);
}

// A coinage is put between quotation marks.
bool isQuoted(const Piece& piece)
{
    static constexpr QStringView Marks = u"‘’“”'\"";
    return !piece.before.isNull() && !piece.after.isNull() && Marks.contains(piece.before)
        && Marks.contains(piece.after);
}

struct Repair {
    QString word;
    int cost = 0; ///< the lower, the likelier
};

// Words one slip away, the kinds that people make while writing first: letters doubled or not, changed
// places, a vowel for another.
QList<Repair> repairs(const QString& word, const WordOracle& english)
{
    QList<Repair> found;
    QSet<QString> seen{word};
    const auto consider = [&](const QString& edited, int cost) {
        if (!seen.contains(edited)) {
            seen.insert(edited);
            if (english.knows(edited))
                found.append({edited, cost});
        }
    };
    const qsizetype n = word.size();
    for (qsizetype i = 0; i < n; ++i)
        consider(QString(word).insert(i, word[i]), 0);
    for (qsizetype i = 0; i < n; ++i) {
        const bool doubled = (i > 0 && word[i] == word[i - 1]) || (i + 1 < n && word[i] == word[i + 1]);
        const bool slipped = (i > 0 && keyboard::neighbours(word[i]).contains(word[i - 1]))
            || (i + 1 < n && keyboard::neighbours(word[i]).contains(word[i + 1]));
        consider(QString(word).remove(i, 1), doubled ? 0 : slipped ? 3 : 4);
    }
    for (qsizetype i = 0; i + 1 < n; ++i) {
        QString edited = word;
        std::swap(edited[i], edited[i + 1]);
        consider(edited, i == 0 ? 3 : 0);
    }
    for (qsizetype i = 0; i < n; ++i) {
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            QString edited = word;
            edited[i] = letter;
            const bool near = keyboard::neighbours(word[i]).contains(QChar(letter))
                || (isVowel(word[i]) && isVowel(letter));
            consider(edited, (near ? 2 : 6) + (i == 0 ? 1 : 0));
        }
    }
    for (qsizetype i = 0; i <= n; ++i) {
        for (char16_t letter = u'a'; letter <= u'z'; ++letter)
            consider(QString(word).insert(i, QChar(letter)), i == 0 || i == n ? 4 : 2);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Repair& a, const Repair& b) { return a.cost < b.cost; });
    return found;
}

} // namespace

EnglishSlips::EnglishSlips(const Lexicons& lexicons)
{
    for (const QStringList& row : lexicons.value(QStringLiteral("englishforms")).rows) {
        const QString& kind = row.at(0);
        if (kind == QLatin1StringView("variant"))
            m_variants.append({row.value(1), row.value(2)});
        else if (kind == QLatin1StringView("prefix"))
            m_prefixes += row.value(1).split(u' ', Qt::SkipEmptyParts);
        else if (kind == QLatin1StringView("suffix"))
            m_suffixes += row.value(1).split(u' ', Qt::SkipEmptyParts);
        else if (kind == QLatin1StringView("context")) {
            const auto words = [&](qsizetype cell) {
                const QStringList list = row.value(cell).split(u' ', Qt::SkipEmptyParts);
                return QSet<QString>(list.begin(), list.end());
            };
            m_contexts.insert(row.value(1),
                {row.value(2), words(3), words(4), fromName<Certainty>(row.value(5)).value_or(Certainty::Likely)});
        }
    }
}

// British spellings and others that the American dictionary lacks: colour, centre, organise.
bool EnglishSlips::isVariant(const QString& word, const TypoKnowledge& knowledge) const
{
    for (const auto& [british, american] : m_variants) {
        for (qsizetype at = word.indexOf(british); at >= 0; at = word.indexOf(british, at + 1)) {
            if (knowledge.knowsEnglish(QString(word).replace(at, british.size(), american)))
                return true;
        }
    }
    return false;
}

bool EnglishSlips::isDerived(const QString& word, const TypoKnowledge& knowledge) const
{
    for (const QString& prefix : m_prefixes) {
        if (word.startsWith(prefix) && word.size() >= prefix.size() + 3
            && knowledge.knowsEnglish(word.mid(prefix.size())))
            return true;
    }
    for (const QString& suffix : m_suffixes) {
        const QString stem = word.chopped(std::min(suffix.size(), word.size()));
        if (word.endsWith(suffix) && stem.size() >= 3
            && (knowledge.knowsEnglish(stem) || knowledge.knowsEnglish(stem + u'e')
                || (stem.size() > 3 && stem.back() == stem[stem.size() - 2] // vlogging
                    && knowledge.knowsEnglish(stem.chopped(1)))))
            return true;
    }
    return false;
}

bool EnglishSlips::isCompound(const QString& word, const TypoKnowledge& knowledge) const
{
    for (qsizetype cut = 3; cut + 3 <= word.size(); ++cut) {
        if (knowledge.knowsEnglish(word.left(cut)) && knowledge.knowsEnglish(word.mid(cut)))
            return true;
    }
    return false;
}

std::optional<Finding> EnglishSlips::findContext(const TypoPage& page, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    if (piece.before == u'-' || piece.after == u'-')
        return {};
    const Piece* next = page.next(index);
    const Piece* previous = page.previous(index);
    const auto holds = [](const QSet<QString>& words, const Piece* other) {
        return words.isEmpty() || (other && words.contains(other->text.toString().toLower().replace(u'’', u'\'')));
    };
    const auto [first, last] = m_contexts.equal_range(piece.text.toString().toLower().replace(u'’', u'\''));
    for (auto context = first; context != last; ++context) {
        if (!holds(context->before, previous) || !holds(context->after, next))
            continue;
        QString right = context->right;
        if (piece.text.front().isUpper())
            right[0] = right[0].toUpper();
        const bool both = right.contains(u' ') && next;
        const Span span = both ? Span{piece.span.start, next->span.end} : piece.span;
        return makeTypo(span, TypoType::Spelling, context->certainty, {right},
            QCoreApplication::translate("TypoFinder", "Between these words stands “%1”.").arg(right));
    }
    return {};
}

std::optional<Finding> EnglishSlips::find(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    if (piece.script != Script::Latin || piece.text.size() < 2 || piece.text.size() > Longest)
        return {};
    // A short word with a capital within a sentence is somebody's name sooner than a misspelling: Sargent, Barrell.
    const bool name = piece.text.front().isUpper() && !piece.opensSentence && piece.text.size() < SurelyNoName;
    if (auto known = name ? std::nullopt : knowledge.confusables.inEnglish(piece.text)) {
        const bool apart = known->corrected.contains(u' ');
        return makeTypo(piece.span, apart ? TypoType::Spacing : known->type, known->certainty,
            {known->corrected},
            apart ? QCoreApplication::translate("TypoFinder", "“%1” is two words.").arg(known->corrected)
                  : QCoreApplication::translate("TypoFinder", "A common misspelling of “%1”.")
                        .arg(known->corrected));
    }
    if (auto context = findContext(page, index))
        return context;
    if (!knowledge.vocabulary->english || page.korean || piece.text.size() < Shortest)
        return {};
    QString word = piece.text.toString();
    word.replace(u'’', u'\'');
    if (word.endsWith(QLatin1StringView("'s")))
        word.chop(2);
    // Names, acronyms, parts of hyphenated coinages and of addresses are not ours to judge.
    const bool capital = word.front().isUpper();
    if (std::any_of(word.begin() + 1, word.end(), [](QChar c) { return !c.isLower() || c.unicode() > 0x7F; })
        || word.front().unicode() > 0x7F || (capital && !piece.opensSentence) || word.size() < Shortest)
        return {};
    // `&ntilde;` is what a page's source left behind.
    if (knowledge.knowsEnglish(word) || page.count(piece.text) > 1 || piece.before == u'&')
        return {};
    const QString small = word.toLower();
    if (capital && knowledge.knowsEnglish(small))
        return {};
    if (isVariant(small, knowledge))
        return {};
    const QList<Repair> found = repairs(small, *knowledge.vocabulary->english);
    if (found.isEmpty())
        return {};
    const Repair& best = found.constFirst();
    // `cuting`, `governnment`: a letter doubled or not is a slip, whatever the ending.
    if (isDerived(small, knowledge) && (best.cost > 0 || small.size() < 6))
        return {};
    // Nearly anything falls into two words; a word next door is likelier.
    if (isCompound(small, knowledge) && (best.cost > 2 || small.size() < 6))
        return {};
    const bool hyphen = piece.before == u'-' || piece.after == u'-' || isQuoted(piece);
    const qsizetype size = small.size();
    // In lower case an unknown word is hardly ever a name; the shorter it is, the nearer its neighbour must lie.
    const int far = size >= 6 ? 7 : size == 5 ? 4 : 0;
    Certainty certainty = Certainty::Possible;
    if (!capital && !hyphen && best.cost <= far)
        certainty = best.cost <= 2 && size >= 7 && found.size() == 1 ? Certainty::Certain : Certainty::Likely;
    else if (capital && best.cost <= 2 && size >= 7)
        certainty = Certainty::Likely;
    QStringList suggestions;
    for (const Repair& repair : found)
        suggestions.append(capital ? repair.word.left(1).toUpper() + repair.word.mid(1) : repair.word);
    return makeTypo(piece.span, TypoType::Spelling, certainty, suggestions,
        QCoreApplication::translate("TypoFinder", "No known word; one letter away from “%1”.")
            .arg(suggestions.constFirst()));
}

} // namespace mitjul
