// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typopage.h"

namespace mitjul {

namespace {

constexpr qsizetype MostSuggestions = 5;

QSet<QString> wordsOf(const Lexicons& lexicons, const QString& name)
{
    QSet<QString> words;
    for (const QStringList& row : lexicons.value(name).rows) {
        const QStringList items = row.value(0).split(u' ', Qt::SkipEmptyParts);
        words.unite(QSet<QString>(items.begin(), items.end()));
    }
    return words;
}

template <typename Test> bool anyStem(QStringView word, const Josa& josa, Test test)
{
    if (test(word))
        return true;
    for (const Tail* tail : josa.tailsOf(word)) {
        if (test(word.chopped(tail->text.size())))
            return true;
    }
    return false;
}

} // namespace

TypoKnowledge::TypoKnowledge(std::shared_ptr<const Vocabulary> source)
    : vocabulary(std::move(source))
    , josa(vocabulary->lexicons)
    , sounds(vocabulary->lexicons)
    , stock(vocabulary->lexicons, vocabulary->korean.get())
    , explainer(vocabulary->korean, vocabulary->lexicons, josa, stock)
    , confusables(vocabulary->lexicons, josa, explainer)
    , acronyms(wordsOf(vocabulary->lexicons, QStringLiteral("acronyms")))
    , titles(wordsOf(vocabulary->lexicons, QStringLiteral("besidenames")))
    , repeatable(wordsOf(vocabulary->lexicons, QStringLiteral("repeatable")))
    , englishWords(wordsOf(vocabulary->lexicons, QStringLiteral("words_en")))
{
}

bool TypoKnowledge::knowsEnglish(QStringView word) const
{
    return vocabulary->english
        && (vocabulary->english->knows(word) || englishWords.contains(word.toString().toLower()));
}

TypoPage::TypoPage(const Article& source, const ReaderWords& readerWords, const TypoKnowledge& knowledge)
    : article(source)
    , words(readerWords)
    , pieces(splitPieces(source))
{
    qsizetype hangul = 0;
    qsizetype latin = 0;
    for (const Piece& piece : std::as_const(pieces)) {
        hangul += piece.script == Script::Hangul ? 1 : 0;
        latin += piece.script == Script::Latin ? 1 : 0;
        ++m_counts[piece.text];
        if (piece.script != Script::Hangul || piece.text.size() > 20)
            continue;
        for (const Tail* tail : knowledge.josa.tailsOf(piece.text))
            ++m_counts[piece.text.chopped(tail->text.size())];
    }
    korean = hangul >= latin;
}

const Piece* TypoPage::next(qsizetype index) const
{
    const bool there = index + 1 < pieces.size() && pieces.at(index + 1).spaceBefore;
    return there ? &pieces.at(index + 1) : nullptr;
}

const Piece* TypoPage::previous(qsizetype index) const
{
    return index > 0 && pieces.at(index).spaceBefore ? &pieces.at(index - 1) : nullptr;
}

bool TypoPage::isReaders(QStringView word, const Josa& josa) const
{
    return !words.dictionary.isEmpty()
        && anyStem(word, josa, [&](QStringView stem) { return words.dictionary.contains(stem.toString()); });
}

bool TypoPage::isMet(QStringView word, const Josa& josa) const
{
    return !words.met.isEmpty()
        && anyStem(word, josa, [&](QStringView stem) { return words.met.contains(stem.toString()); });
}

Finding makeTypo(
    Span span, TypoType type, Certainty certainty, const QStringList& suggestions, const QString& reason)
{
    Finding finding;
    finding.span = span;
    finding.certainty = certainty;
    finding.detail = Typo{type, suggestions.first(std::min(suggestions.size(), MostSuggestions)), reason};
    return finding;
}

} // namespace mitjul
