// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "korean.h"

#include "hangul.h"

#include <algorithm>

namespace mitjul {

using hangul::Letters;

namespace {

Role roleFrom(const QString &name)
{
    static const QHash<QString, Role> roles{
        {QStringLiteral("topic"), Role::Topic}, {QStringLiteral("subject"), Role::Subject},
        {QStringLiteral("object"), Role::Object}, {QStringLiteral("genitive"), Role::Genitive},
        {QStringLiteral("dative"), Role::Dative}, {QStringLiteral("place"), Role::Place},
        {QStringLiteral("instrument"), Role::Instrument}, {QStringLiteral("with"), Role::With},
        {QStringLiteral("copula"), Role::Copula}};
    return roles.value(name, Role::Other);
}

VerbForm formFrom(const QString &name)
{
    static const QHash<QString, VerbForm> forms{
        {QStringLiteral("final"), VerbForm::Final}, {QStringLiteral("connective"), VerbForm::Connective},
        {QStringLiteral("adnominal"), VerbForm::Adnominal}, {QStringLiteral("nominal"), VerbForm::Nominal}};
    return forms.value(name, VerbForm::Quoting);
}

ReportKind kindFrom(const QString &name)
{
    static const QHash<QString, ReportKind> kinds{{QStringLiteral("say"), ReportKind::Say},
                                                  {QStringLiteral("and"), ReportKind::And},
                                                  {QStringLiteral("noun"), ReportKind::Noun}};
    return kinds.value(name, ReportKind::End);
}

// Unicode's numbers of vowels and initials that contractions touch.
enum Vowel { A = 0, Ae = 1, Eo = 4, E = 5, Yeo = 6, O = 8, Wa = 9, Wae = 10, Oe = 11, U = 13, Wo = 14, We = 15, Eu = 18, I = 20 };
enum Initial { InitialN = 2, InitialR = 5, InitialH = 18 };

/// Syllables that a stem's last syllable may have been before `-아/어` melted into it: 혔 ← 히, 봤 ← 보, 했 ← 하.
QList<QChar> uncontracted(QChar syllable)
{
    Letters l = hangul::decompose(syllable);
    l.final = 0;
    const auto with = [&](int vowel) { return hangul::compose({l.initial, vowel, 0}); };
    switch (l.vowel) {
    case Ae: return l.initial == InitialH ? QList<QChar>{with(A), with(Ae)} : QList<QChar>{with(Ae)};
    case Yeo: return {with(I), with(Yeo)};
    case Wa: {
        QList<QChar> stems{with(O)};
        if (l.initial == InitialN)
            stems.append(u'놓');
        return stems;
    }
    case Wo: return {with(U)};
    case Wae: return {with(Oe)};
    case A: return {with(A), with(Eu)};
    case Eo: return {with(Eo), with(Eu)};
    case E: return {with(E)};
    default: return {};
    }
}

// Letters before the particles that have two shapes: whether each wants a final consonant.
std::optional<bool> wantsFinal(QStringView particle)
{
    static const QSet<QString> after{QStringLiteral("은"), QStringLiteral("이"), QStringLiteral("을"), QStringLiteral("과")};
    static const QSet<QString> without{QStringLiteral("는"), QStringLiteral("가"), QStringLiteral("를"), QStringLiteral("와")};
    const QString text = particle.toString();
    if (after.contains(text))
        return true;
    if (without.contains(text))
        return false;
    return std::nullopt;
}

} // namespace

Korean::Korean(const Lexicons &lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("particles")).rows)
        m_particles[row[0].back()].append({row[0], roleFrom(row.value(1))}), m_particleSet.insert(row[0]);
    for (QList<Particle> &particles : m_particles) {
        std::stable_sort(particles.begin(), particles.end(),
                         [](const Particle &a, const Particle &b) { return a.text.size() > b.text.size(); });
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("endings")).rows)
        m_endings.insert(row[0], formFrom(row.value(1)));
    for (const QStringList &row : lexicons.value(QStringLiteral("quotatives")).rows)
        m_reports.insert(row[0], {row.value(1).toInt(), kindFrom(row.value(2))});
    const QHash<QString, End> kinds{{QStringLiteral("office"), End::Office},     {QStringLiteral("town"), End::Town},
                                    {QStringLiteral("body"), End::Body},         {QStringLiteral("short"), End::Short},
                                    {QStringLiteral("modifier"), End::Modifier}, {QStringLiteral("utterance"), End::Utterance},
                                    {QStringLiteral("nominal"), End::Nominal},   {QStringLiteral("murmur"), End::Murmur},
                                    {QStringLiteral("phrase"), End::Phrase}};
    for (const QStringList &row : lexicons.value(QStringLiteral("wordends")).rows) {
        if (const auto kind = kinds.constFind(row[0]); kind != kinds.constEnd())
            m_wordEnds.insert(*kind, row[1].split(u' ', Qt::SkipEmptyParts));
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("nonreports")).rows)
        m_nonReports.insert(row[0]);
    for (const QStringList &row : lexicons.value(QStringLiteral("quotetails")).rows)
        m_tails.insert(row[0], kindFrom(row.value(1)));
    for (const QStringList &row : lexicons.value(QStringLiteral("clauseends")).rows)
        m_clauseEnds.insert(row[0]);
    for (const QStringList &row : lexicons.value(QStringLiteral("verbsyllables")).rows)
        m_verbalSyllables.insert(row[0]);
}

NounForm Korean::noun(QStringView word) const
{
    const auto particles = word.isEmpty() ? m_particles.constEnd() : m_particles.constFind(word.back());
    if (particles == m_particles.constEnd())
        return {word.size(), Role::None};
    for (const Particle &particle : *particles) {
        if (word.size() <= particle.text.size() || !word.endsWith(particle.text))
            continue;
        const QChar before = word[word.size() - particle.text.size() - 1];
        const auto wants = wantsFinal(particle.text);
        if (wants && hangul::isSyllable(before) && *wants != (hangul::finalOf(before) != hangul::FinalNone))
            continue;
        return {word.size() - particle.text.size(), particle.role};
    }
    return {word.size(), Role::None};
}

QList<VerbReading> Korean::verb(QStringView word) const
{
    QList<VerbReading> readings;
    const auto add = [&](QString stem, const QString &rest) {
        const auto form = m_endings.constFind(rest);
        if (form == m_endings.constEnd())
            return;
        // 하셨지요: the honorific belongs to no stem.
        if (stem.size() > 1 && stem.endsWith(u'시'))
            readings.append({stem.chopped(stem.size() > 2 && stem.endsWith(QStringLiteral("으시")) ? 2 : 1), *form});
        readings.append({std::move(stem), *form});
    };
    // Longer words are compounds that no table of stems holds.
    if (word.size() > 12)
        return readings;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (!hangul::isSyllable(c))
            continue;
        const QString before = word.left(i).toString();
        const QString rest = word.mid(i + 1).toString();
        const int final = hangul::finalOf(c);
        QString restAsPast = rest;
        if (!rest.isEmpty() && QStringView(u"았었였").contains(rest[0]))
            restAsPast[0] = u'ㅆ';
        else if (!rest.isEmpty() && QStringView(u"아어여").contains(rest[0]))
            restAsPast[0] = u'어';
        add(before + c, restAsPast);
        // Irregular stems before a vowel: 물었다 ← 묻다, 그었다 ← 긋다, 이었다 ← 잇다.
        if (restAsPast != rest || rest.startsWith(u'으') || rest.startsWith(u'은')) {
            if (final == hangul::FinalL)
                add(before + hangul::withFinal(c, 7), restAsPast); // ㄷ
            if (final == hangul::FinalNone)
                add(before + hangul::withFinal(c, 19), restAsPast); // ㅅ
        }
        const QChar open = hangul::withFinal(c, 0);
        if (final == hangul::FinalN) {
            add(before + open, u'ㄴ' + rest);
            add(before + hangul::withFinal(c, hangul::FinalL), u'ㄴ' + rest);
        } else if (final == hangul::FinalL) {
            add(before + open, u'ㄹ' + rest);
        } else if (final == hangul::FinalB) {
            add(before + open, u'ㅂ' + rest);
        } else if (final == hangul::FinalM) {
            add(before + open, u'ㅁ' + rest);
        }
        if (final == hangul::FinalSs || final == hangul::FinalNone) {
            const QString melted = (final == hangul::FinalSs ? u'ㅆ' : u'어') + rest;
            for (const QChar stem : uncontracted(c))
                add(before + stem, melted);
            // 불렀다 ← 부르다.
            const Letters l = hangul::decompose(c);
            if (i > 0 && l.initial == InitialR && (l.vowel == Eo || l.vowel == A)
                && hangul::finalOf(word[i - 1]) == hangul::FinalL)
                add(word.left(i - 1).toString() + hangul::withFinal(word[i - 1], 0) + u'르', melted);
        }
    }
    return readings;
}

bool Korean::isAdnominal(QStringView word) const
{
    if (word.size() < 2 || !hangul::isSyllable(word.back()))
        return false;
    const QChar last = word.back();
    const QChar before = word[word.size() - 2];
    if (last == u'는')
        return m_verbalSyllables.contains(QString(before)) || hangul::finalOf(before) == hangul::FinalSs
            || m_verbalSyllables.contains(word.chopped(1).right(2).toString());
    if (last == u'던')
        return true;
    if (last == u'은') // 받은, 얻은: nouns end alike, so only stems of the table
        return m_verbalSyllables.contains(QString(before) + u'은');
    return m_verbalSyllables.contains(QString(last)) && hangul::finalOf(last) != hangul::FinalNone;
}

bool Korean::isConnective(QStringView word) const
{
    return word.size() >= 3
        && (m_clauseEnds.contains(word.right(2).toString()) || m_clauseEnds.contains(word.right(3).toString()));
}

bool Korean::endsAs(QStringView word, End end) const
{
    const auto ends = m_wordEnds.constFind(end);
    return ends != m_wordEnds.constEnd()
        && std::any_of(ends->begin(), ends->end(), [&](const QString &letters) { return word.endsWith(letters); });
}

std::optional<ReportEnd> Korean::report(QStringView word) const
{
    if (word.isEmpty() || !QStringView(u"고도지만며서는던").contains(word.back()))
        return std::nullopt;
    for (const qsizetype length : {3, 4}) {
        if (m_nonReports.contains(word.right(length).toString()))
            return std::nullopt;
    }
    for (const qsizetype length : {4, 3, 2}) {
        if (word.size() < length + 1)
            continue;
        const auto found = m_reports.constFind(word.right(length).toString());
        if (found != m_reports.constEnd())
            return *found;
    }
    return std::nullopt;
}

std::optional<ReportKind> Korean::tail(QStringView letters) const
{
    const auto found = m_tails.constFind(letters.toString());
    return found == m_tails.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace mitjul
