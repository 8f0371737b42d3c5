// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "korean.h"
#include "passage.h"
#include "personnames.h"

namespace mitjul {

/// A noun phrase: words `first` to `last`, the last one without its particle.
struct Phrase {
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype end = 0; ///< position behind the noun
    Role role = Role::None;
    int agency = 0; ///< how likely it speaks: 0 never, 1 unknown, 3 an institution, 4 known or many, 5 a person
    int antecedent = SourceBook::nobody; ///< of a pronoun: whom it stands for
    bool place = false; ///< 업계에서는: where it is said
};

/// Tells who is named by a Korean noun phrase: where it begins, which part is the name, of what kind it is.
class KoreanNames {
public:
    KoreanNames(const Lexicons &lexicons, const Korean &korean);

    /// The noun phrase whose last word is `words[last]`, reaching left no further than `words[lowest]`.
    [[nodiscard]] Phrase phrase(const Passage &passage, const MaskedText &masked, const QList<Word> &words,
                                qsizetype lowest, qsizetype last) const;

    /// `Korean::noun`, with what nouns for speakers know better.
    [[nodiscard]] NounForm subjectForm(QStringView word) const;

    /// Whether the word describes a speaker or an institution (`speakernouns.tsv`).
    [[nodiscard]] bool describes(QStringView word) const { return classOf(word.toString()) != NounClass::None; }

    /// Whether the word stands before a noun and is no name: `그 문구`.
    [[nodiscard]] bool isDeterminer(QStringView word) const { return m_determiners.contains(word.toString()); }

    /// Whether a noun is a title and nothing more.
    [[nodiscard]] bool isTitle(const QString &noun) const { return m_nouns.value(noun) == NounClass::Title; }

    /// Whether the word alone looks like a full Korean name.
    [[nodiscard]] bool looksLikePerson(QStringView word) const { return word.size() == 3 && m_persons.isTypical(word); }

    /// Who the phrase names.
    [[nodiscard]] Naming naming(const Passage &passage, const QList<Word> &words, const Phrase &phrase) const;

    /// The title that `word` is, without its particle, if `before` may be a short name before it: `옹 교수는`.
    [[nodiscard]] QString titleOf(QStringView before, QStringView word) const;

    /// What a pronoun stands for, nothing if the phrase is none. `그의` and `이 회사` count.
    [[nodiscard]] std::optional<SourceKind> pronoun(QStringView text, const QList<Word> &words,
                                                    const Phrase &phrase) const;

    /// Whether the word says that whoever spoke last goes on: `이어`, `또`.
    [[nodiscard]] bool goesOn(QStringView word) const { return m_goesOn.contains(word.toString()); }

    /// `그`, `이들`: a word that names nobody by itself.
    [[nodiscard]] static bool isPurePronoun(QStringView text, const QList<Word> &words, const Phrase &phrase);

    [[nodiscard]] bool isConnective(QStringView word) const { return m_connectives.contains(word.toString()); }
    /// Whether a noun never speaks (`abstractnouns.tsv`).
    [[nodiscard]] bool isVague(QStringView noun) const { return m_abstract.contains(noun.toString()); }

    [[nodiscard]] bool isVenue(QStringView noun) const;

private:
    enum class NounClass { None, Title, Person, Group, Org };

    /// Words [from, to) of a phrase that may be a name; the first begins with `surname` letters of a family name.
    struct NamePart {
        qsizetype from = 0;
        qsizetype to = 0;
        qsizetype surname = 0;
        double weight = 0; ///< the more the likelier; 0: none
    };

    [[nodiscard]] NounClass classOf(const QString &noun, qsizetype *suffix = nullptr) const;
    [[nodiscard]] bool looksNamed(const QString &word) const;
    [[nodiscard]] qsizetype plainRun(const QStringList &words, qsizetype end) const;
    [[nodiscard]] bool isPlain(const QString &word) const;
    [[nodiscard]] double koreanNameWeight(const QString &word, const TitledWords &titled) const;
    [[nodiscard]] bool mayBearNoun(const QString &word, const QString &noun, const TitledWords &titled) const;
    [[nodiscard]] bool endsModifier(const QStringList &words, qsizetype at, const TitledWords &titled) const;
    [[nodiscard]] NamePart foreignName(const QStringList &words, qsizetype first, qsizetype title,
                                       const Passage &passage) const;
    [[nodiscard]] NamePart bestName(const QStringList &words, qsizetype title, const Passage &passage) const;
    [[nodiscard]] bool isShortName(const QString &word, const QString &title, NounClass as,
                                   const Passage &passage) const;
    [[nodiscard]] static bool namesPerson(const QString &word, const SourceBook &book);
    [[nodiscard]] static bool namesNoPerson(const QString &word, const SourceBook &book);
    [[nodiscard]] NamePart titledName(const QStringList &words, NounClass last, qsizetype suffix,
                                      const Passage &passage) const;
    [[nodiscard]] NamePart describedName(const QStringList &words, NounClass last, Naming &naming) const;
    [[nodiscard]] QStringList aliasesOf(const QStringList &words, const NamePart &name, qsizetype suffix,
                                        const Naming &naming) const;
    [[nodiscard]] int agencyOf(const QString &noun, const SourceBook &book) const;

    const Korean &m_korean;
    QHash<QString, NounClass> m_nouns;
    QHash<QString, SourceKind> m_pronouns;
    PersonNames m_persons;
    QSet<QString> m_plain;
    QSet<QString> m_abstract;
    QSet<QString> m_connectives;
    QSet<QString> m_goesOn;
    QSet<QString> m_venues;
    QSet<QString> m_counts; ///< numbers behind what they count: `하나`
    QSet<QString> m_determiners;
    QSet<QString> m_people; ///< parts of well-known people's names: `바이든`
    QSet<QString> m_places; ///< places, institutions and brands that have names
};

} // namespace mitjul
