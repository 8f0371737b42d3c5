// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "korean.h"
#include "sources.h"
#include "words.h"

namespace mitjul {

/// A noun phrase: words `first` to `last`, the last one without its particle.
struct Phrase {
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype end = 0; ///< position behind the noun
    Role role = Role::None;
    int agency = 0; ///< how likely it speaks: 0 never, 1 unknown, 3 an institution, 4 known or many, 5 a person
};

/// Tells who is named by a Korean noun phrase: where it begins, which part is the name, of what kind it is.
class KoreanNames {
public:
    KoreanNames(const Lexicons &lexicons, const Korean &korean);

    /// The noun phrase whose last word is `words[last]`, reaching left no further than `words[lowest]`.
    [[nodiscard]] Phrase phrase(QStringView text, const MaskedText &masked, const QList<Word> &words, qsizetype lowest,
                                qsizetype last, const SourceBook &book) const;

    /// `Korean::noun`, with what nouns for speakers know better.
    [[nodiscard]] NounForm subjectForm(QStringView word) const;

    /// Whether the word describes a speaker or an institution (`speakernouns.tsv`).
    [[nodiscard]] bool describes(QStringView word) const { return classOf(word.toString()) != NounClass::None; }

    /// Who the phrase names. `text` is the article's.
    [[nodiscard]] Naming naming(QStringView text, const QList<Word> &words, const Phrase &phrase,
                                const SourceBook &book) const;

    /// What a pronoun stands for, nothing if the phrase is none. `그의` and `이 회사` count.
    [[nodiscard]] std::optional<SourceKind> pronoun(QStringView text, const QList<Word> &words,
                                                    const Phrase &phrase) const;

    [[nodiscard]] bool isConnective(QStringView word) const { return m_connectives.contains(word.toString()); }
    [[nodiscard]] bool isVenue(QStringView noun) const;

private:
    enum class NounClass { None, Title, Person, Group, Org };

    [[nodiscard]] NounClass classOf(const QString &noun, qsizetype *suffix = nullptr) const;
    [[nodiscard]] bool looksNamed(const QString &word) const;
    [[nodiscard]] static bool isOffice(const QString &word);
    [[nodiscard]] bool isPlain(const QString &word) const;
    [[nodiscard]] int agencyOf(const QString &noun, const SourceBook &book) const;

    const Korean &m_korean;
    QHash<QString, NounClass> m_nouns;
    QHash<QString, SourceKind> m_pronouns;
    QSet<QString> m_surnames;
    QSet<QString> m_plain;
    QSet<QString> m_abstract;
    QSet<QString> m_connectives;
    QSet<QString> m_venues;
};

} // namespace mitjul
