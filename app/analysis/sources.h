// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

#include <QHash>

namespace mitjul {

enum class SourceKind { Unknown, Person, Group, Org };

/// What a pronoun may call a person, as far as the article tells.
enum class Gender { Unknown, Male, Female };

/// A phrase that names somebody who may speak, as the text has it in one place.
struct Naming {
    QString text; ///< the name alone, or the head noun
    QString full; ///< the whole phrase
    Span span; ///< of `text`
    SourceKind kind = SourceKind::Unknown;
    bool named = false; ///< a proper name, not a description
    QString surname; ///< Korean: `남궁`
    QStringList aliases; ///< other ways the text may name the same one later
    Gender gender = Gender::Unknown; ///< English: `Ms`, `spokesman`
};

/// Who was named so far in an article, so that a pronoun or a short name finds whom it stands for. Looking up and
/// adding take constant time.
class SourceBook {
public:
    static constexpr int nobody = -1;

    /// Takes a naming in, or finds whom it names already, and makes them the latest of their kind.
    int mention(const Naming &naming);

    /// The same for somebody whom the text names by the way: they become not the latest.
    int note(const Naming &naming);

    /// Whom this name or alias stands for, or nobody.
    [[nodiscard]] int find(const QString &name) const { return m_byName.value(name, nobody); }

    /// Begins a sentence: whoever is named from now on is named later than all before.
    void beginSentence() { ++m_sentence; }

    /// Makes somebody the latest of their kind again.
    void touch(int source);

    /// The latest of this kind: for Unknown the latest at all, for Group anybody but a single person with a name.
    [[nodiscard]] int latest(SourceKind kind) const;

    /// The latest person with a name.
    [[nodiscard]] int latestNamed() const { return m_latestNamed; }

    /// The latest person whom `he` or `she` may stand for: one known to be of that gender before one of whom nothing is
    /// known, if both were named in one sentence; never `except`, and one without a name only if `unnamed` or if nobody else
    /// fits. Remembers the answer's gender.
    int latestPerson(Gender gender, int except, bool unnamed);

    /// The latest that `they` may stand for: anybody but a single person with a name.
    [[nodiscard]] int latestMany() const { return m_latestMany; }

    /// The latest group or organisation; if there is none, as `latestMany`.
    [[nodiscard]] int latestPlural() const { return m_latestPlural != nobody ? m_latestPlural : m_latestMany; }

    [[nodiscard]] Speaker speaker(int source, bool inferred) const;
    [[nodiscard]] const Naming &naming(int source) const { return m_sources[source]; }

private:
    static constexpr qsizetype rememberedPeople = 8;

    void rememberPerson(int source);
    /// `Mrs Fisk` where the text knows Alan Fisk and his wife Denise: whoever of that gender has a given name alone.
    [[nodiscard]] int otherBearer(int source, const Naming &naming) const;

    QList<Naming> m_sources;
    QHash<QString, int> m_byName;
    int m_latest = nobody;
    int m_latestNamed = nobody;
    int m_latestMany = nobody;
    int m_latestPlural = nobody;
    int m_latestPerson = nobody;
    int m_sentence = 0;
    QHash<int, int> m_sentenceOf; ///< where a person was named last
    QList<int> m_people; ///< the few persons named last, the latest at the end
    int m_latestOrg = nobody;
};

} // namespace mitjul
