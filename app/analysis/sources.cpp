// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources.h"

#include <algorithm>

namespace mitjul {

int SourceBook::mention(const Naming &naming)
{
    const int source = note(naming);
    touch(source);
    return source;
}

int SourceBook::note(const Naming &naming)
{
    int source = find(naming.text);
    // 남궁 의원 after 남궁솔 의원: whatever the title now, the latest of that surname.
    if (source == nobody && naming.named && naming.text.startsWith(naming.surname + u' ') && !naming.surname.isEmpty())
        source = find(naming.surname + u' ');
    source = otherBearer(source, naming);
    // `한 시민` and the next `한 시민` need not be the same: a description is looked up by its whole phrase.
    if (!naming.named && source != nobody && !m_sources[source].named && m_sources[source].full != naming.full)
        source = find(naming.full);
    if (source == nobody) {
        source = static_cast<int>(m_sources.size());
        m_sources.append(naming);
        m_byName.insert(naming.text, source);
        m_byName.insert(naming.full, source);
    } else if (m_sources[source].kind == SourceKind::Unknown) {
        m_sources[source].kind = naming.kind;
    }
    if (m_sources[source].gender == Gender::Unknown)
        m_sources[source].gender = naming.gender;
    // The latest bearer of a short name is meant by it.
    for (const QString &alias : naming.aliases) {
        const int bearer = m_byName.value(alias, nobody);
        if (bearer == nobody || m_sources[bearer].text != alias)
            m_byName.insert(alias, source);
    }
    return source;
}

int SourceBook::otherBearer(int source, const Naming &naming) const
{
    if (source == nobody || m_sources[source].text == naming.text || naming.gender == Gender::Unknown
        || m_sources[source].gender == Gender::Unknown || m_sources[source].gender == naming.gender)
        return source;
    const auto other = std::find_if(m_people.crbegin(), m_people.crend(), [&](int person) {
        return m_sources[person].gender == naming.gender && !m_sources[person].text.contains(u' ');
    });
    return other == m_people.crend() ? source : *other;
}

void SourceBook::touch(int source)
{
    if (source == nobody)
        return;
    m_latest = source;
    const SourceKind kind = m_sources[source].kind;
    (kind == SourceKind::Person && m_sources[source].named ? m_latestNamed : m_latestMany) = source;
    if (kind == SourceKind::Group || kind == SourceKind::Org)
        m_latestPlural = source;
    if (kind == SourceKind::Org)
        m_latestOrg = source;
    if (kind == SourceKind::Person) {
        m_latestPerson = source;
        rememberPerson(source);
    }
}

void SourceBook::rememberPerson(int source)
{
    m_sentenceOf.insert(source, m_sentence);
    m_people.removeOne(source);
    m_people.append(source);
    if (m_people.size() > rememberedPeople)
        m_people.removeFirst();
}

int SourceBook::latestPerson(Gender gender, int except, bool unnamed)
{
    const auto fits = [&](int person) {
        const Gender known = m_sources[person].gender;
        const bool may = unnamed || m_sources[person].named || known == gender;
        return may && person != except && (known == Gender::Unknown || known == gender);
    };
    const auto last = std::find_if(m_people.crbegin(), m_people.crend(), fits);
    if (last == m_people.crend())
        return unnamed ? nobody : latestPerson(gender, except, true);
    int answer = *last;
    // The last one that fits is meant, unless the one beside is known to fit.
    const bool known = m_sources[answer].gender == gender || last + 1 == m_people.crend();
    if (!known && *(last + 1) != except && m_sources[*(last + 1)].gender == gender
        && m_sentenceOf.value(*(last + 1)) == m_sentenceOf.value(answer))
        answer = *(last + 1);
    if (m_sources[answer].named)
        m_sources[answer].gender = gender;
    return answer;
}

int SourceBook::latest(SourceKind kind) const
{
    switch (kind) {
    case SourceKind::Person: return m_latestPerson;
    case SourceKind::Group: return m_latestMany;
    case SourceKind::Org: return m_latestOrg;
    case SourceKind::Unknown: return m_latest;
    }
    return nobody;
}

Speaker SourceBook::speaker(int source, bool inferred) const
{
    const Naming &naming = m_sources[source];
    return {naming.text, naming.full, naming.span, inferred, naming.named};
}

} // namespace mitjul
