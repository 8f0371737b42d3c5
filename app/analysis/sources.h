// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"

#include <QHash>

namespace mitjul {

enum class SourceKind { Unknown, Person, Group, Org };

/// A phrase that names somebody who may speak, as the text has it in one place.
struct Naming {
    QString text; ///< the name alone, or the head noun
    QString full; ///< the whole phrase
    Span span; ///< of `text`
    SourceKind kind = SourceKind::Unknown;
    bool named = false; ///< a proper name, not a description
    QString surname; ///< Korean: `남궁`
    QStringList aliases; ///< other ways the text may name the same one later
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

    /// Makes somebody the latest of their kind again.
    void touch(int source);

    /// The latest of this kind: for Unknown the latest at all, for Group anybody but a single person with a name.
    [[nodiscard]] int latest(SourceKind kind) const;

    /// The latest person with a name.
    [[nodiscard]] int latestNamed() const { return m_latestNamed; }

    /// The latest that `they` may stand for: anybody but a single person with a name.
    [[nodiscard]] int latestMany() const { return m_latestMany; }

    [[nodiscard]] Speaker speaker(int source, bool inferred) const;
    [[nodiscard]] const Naming &naming(int source) const { return m_sources[source]; }

private:
    QList<Naming> m_sources;
    QHash<QString, int> m_byName;
    int m_latest = nobody;
    int m_latestNamed = nobody;
    int m_latestMany = nobody;
    int m_latestPerson = nobody;
    int m_latestOrg = nobody;
};

} // namespace mitjul
