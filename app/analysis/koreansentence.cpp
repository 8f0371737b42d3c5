// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreansentence.h"

#include <algorithm>

namespace mitjul {

KoreanSentence::KoreanSentence(const KoreanQuotes &grammar, Passage &passage, const MaskedText &masked, Span sentence,
                               int parent)
    : m_g(grammar)
    , m_passage(passage)
    , m_masked(masked)
    , m_sentence(sentence)
    , m_parent(parent)
    , m_words(masked.words(sentence))
{
    for (const SourceKind kind : {SourceKind::Unknown, SourceKind::Person, SourceKind::Group, SourceKind::Org})
        m_before[static_cast<size_t>(kind)] = passage.book.latest(kind);
}

void KoreanSentence::run()
{
    collectPhrases();
    auto pair = std::lower_bound(m_passage.pairs.begin(), m_passage.pairs.end(), m_sentence.start,
                                 [](const MarkPair &p, qsizetype start) { return p.open < start; });
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        bool marked = false;
        for (; pair != m_passage.pairs.end() && pair->open < m_words[word].span.end; ++pair) {
            if (pair->parent != m_parent || !pair->closed() || pair->close > m_words[word].span.end)
                continue;
            readPair(word, static_cast<int>(pair - m_passage.pairs.begin()));
            marked = true;
        }
        if (marked || m_parent >= 0)
            continue;
        const QStringView letters = view(word);
        if (letters == u"따르면" || letters == u"의하면")
            readAccording(word);
        else if (letters.endsWith(QStringLiteral("것으로")))
            readExpectation(word);
        else if (isMurmur(word))
            readReport(word, {m_words[word].body.end - m_words[word - 1].body.end, ReportKind::Say});
        else if (const auto end = m_g.reportOf(letters))
            readReport(word, *end);
    }
    if (m_parent < 0 && m_actor != SourceBook::nobody)
        m_passage.actor = m_actor;
}

Cue KoreanSentence::cueAt(qsizetype word, const QString &group) const
{
    Span span = m_words[word].body;
    QString meant = group;
    // 난색을 보였다: an object belongs to the cue.
    if (word > 0 && m_g.m_korean.noun(view(word - 1)).role == Role::Object
        && !view(word - 1).contains(quotedLetter)) {
        span.start = m_words[word - 1].body.start;
        const QString object = view(word - 1).toString();
        for (const VerbReading &reading : m_g.m_korean.verb(view(word))) {
            const auto idiom = m_g.m_idioms.constFind(object + u' ' + reading.stem);
            if (idiom != m_g.m_idioms.constEnd())
                meant = *idiom;
        }
        const QString noun = m_g.nounOfSpeech(object);
        if (!noun.isEmpty() && meant == QStringLiteral("plain"))
            meant = m_g.m_nouns.value(noun);
    }
    return {m_passage.text.mid(span.start, span.length()).toString(), meant, span};
}

/// The verb that reports what ends in word `from`. `marked`: it stood in quotation marks.
KoreanSentence::CueMatch KoreanSentence::verbCue(qsizetype from, ReportKind kind, bool marked) const
{
    const qsizetype next = from + 1;
    if (next >= m_words.size())
        return {};
    if (m_g.stopsReport(twoFrom(next)))
        return {};
    for (qsizetype word = next; word < std::min(m_words.size(), next + cueReach); ++word) {
        const QStringView letters = view(word);
        if (letters.contains(quotedLetter)) {
            // 《딥 라이프》에 발표했다: a title between the two is no quotation.
            if (kind == ReportKind::And || QStringView(u"《〈『").contains(m_passage.text[m_words[word].body.start]))
                continue;
            break;
        }
        for (const VerbReading &reading : m_g.m_korean.verb(letters)) {
            const auto group = m_g.m_verbs.constFind(reading.stem);
            if (group == m_g.m_verbs.constEnd())
                continue;
            const bool light = isLight(reading.stem);
            if (light && word != next)
                continue;
            // 보고 받았다: `보고` is a verb only in `보고 있다`.
            if (reading.stem == QStringLiteral("보") && reading.form == VerbForm::Connective
                && !(word + 1 < m_words.size() && view(word + 1).startsWith(u'있')))
                continue;
            if (reading.form == VerbForm::Adnominal && *group == QStringLiteral("belief"))
                continue;
            return {word, cueAt(word, *group), reading.form, isPassive(reading.stem)};
        }
        // Another report begins: its verb is not ours.
        if (!marked && kind == ReportKind::Say && m_g.reportOf(letters))
            return {};
    }
    // A verb of no table that ends the sentence close by: `…며 웃었다`, `…다고 몸을 낮췄다`.
    const qsizetype last = m_words.size() - 1;
    if (last - from > (kind == ReportKind::And || marked ? 6 : 3))
        return {};
    for (qsizetype word = next; !marked && word < last; ++word) {
        const Role role = m_g.m_korean.noun(view(word)).role;
        if (role == Role::Subject || role == Role::Topic)
            return {};
    }
    if (view(last).contains(quotedLetter))
        return {};
    for (const VerbReading &reading : m_g.m_korean.verb(view(last))) {
        if (reading.form == VerbForm::Final && reading.stem.size() + 1 < view(last).size() + 1)
            return {last, cueAt(last, QStringLiteral("plain")), reading.form, isPassive(reading.stem)};
    }
    return {};
}

QStringView KoreanSentence::twoFrom(qsizetype word) const
{
    if (word >= m_words.size())
        return {};
    const Word &last = m_words[std::min(word + 1, m_words.size() - 1)];
    return m_masked.view({m_words[word].body.start, last.body.end});
}

/// Whether one of the next `reach` words is a verb that reports.
bool KoreanSentence::reportedWithin(qsizetype word, qsizetype reach) const
{
    for (qsizetype i = word; i < std::min(m_words.size(), word + reach); ++i) {
        for (const VerbReading &reading : m_g.m_korean.verb(view(i))) {
            if (!isLight(reading.stem) && m_g.m_verbs.contains(reading.stem))
                return true;
        }
    }
    return false;
}

KoreanSentence::CueMatch KoreanSentence::nounCue(qsizetype from, qsizetype reach) const
{
    for (qsizetype word = from + 1; word < m_words.size() && word <= from + reach; ++word) {
        if (view(word).contains(quotedLetter))
            break;
        const QString noun = m_g.nounOfSpeech(view(word));
        if (noun.isEmpty() || (m_g.m_verbNouns.contains(noun) && !reportedWithin(word + 1, 3)))
            continue;
        const qsizetype start = m_words[word].body.start + view(word).lastIndexOf(noun);
        const Span span{start, start + noun.size()};
        return {word, {noun, m_g.m_nouns.value(noun), span}, VerbForm::Nominal};
    }
    return {};
}

/// Whom a pronoun stands for: whoever the text named before it, of that kind.
int KoreanSentence::antecedent(const Phrase &phrase, SourceKind kind) const
{
    const SourceBook &book = m_passage.book;
    const int last = m_passage.lastSpeaker;
    // 이 단체는, 표리나는 …고 말했다. 그는: who spoke last, if a name is all that is known of it.
    const bool lastIsName = last != SourceBook::nobody && book.naming(last).named && book.naming(last).kind == SourceKind::Unknown;
    if (kind == SourceKind::Org && lastIsName)
        return last;
    int source = phrase.antecedent;
    if (source == SourceBook::nobody)
        source = m_before[static_cast<size_t>(kind)];
    if (source == SourceBook::nobody)
        source = book.latest(kind);
    if (source == SourceBook::nobody && kind == SourceKind::Person && lastIsName)
        return last;
    if (source == SourceBook::nobody && kind == SourceKind::Org && phrase.first < phrase.last)
        return book.latest(SourceKind::Group);
    return source;
}

KoreanSentence::Attribution KoreanSentence::resolve(const Phrase &phrase)
{
    SourceBook &book = m_passage.book;
    if (const auto kind = m_g.m_names.pronoun(m_passage.text, m_words, phrase)) {
        const int source = antecedent(phrase, *kind);
        if (source != SourceBook::nobody || m_g.m_names.isPurePronoun(m_passage.text, m_words, phrase))
            return {source, source != SourceBook::nobody, phrase.last + 1};
    }
    const Naming naming = m_g.m_names.naming(m_passage, m_words, phrase);
    // 대통령은: who is called so, if the title stands alone.
    if (phrase.first == phrase.last && !naming.named && naming.kind == SourceKind::Person) {
        if (const int source = book.find(u' ' + naming.text); source != SourceBook::nobody)
            return {source, true, phrase.last + 1};
    }
    // Who speaks inside a quotation is not whom the text goes on to tell of.
    return {m_parent >= 0 ? book.note(naming) : book.mention(naming), false, phrase.last + 1};
}

KoreanSentence::Attribution KoreanSentence::previous() const
{
    if (m_passage.spokeInBlock || m_said || (!m_words.isEmpty() && m_g.m_names.goesOn(view(0)) && m_passage.actor == SourceBook::nobody))
        return {m_passage.lastSpeaker, m_passage.lastSpeaker != SourceBook::nobody, -1};
    // 유 씨가 팔을 담갔다. 팔꿈치를 믿는다고 했다: whom the paragraph told of.
    return {m_passage.actor, m_passage.actor != SourceBook::nobody, -1};
}

void KoreanSentence::add(Span span, QuoteType type, Certainty certainty, const Attribution &who,
                         const std::optional<Cue> &cue)
{
    while (!span.isEmpty() && m_passage.text[span.start].isSpace())
        ++span.start;
    while (!span.isEmpty() && m_passage.text[span.end - 1].isSpace())
        --span.end;
    if (span.isEmpty())
        return;
    Quote quote{type, std::nullopt, cue};
    if (who.source != SourceBook::nobody) {
        quote.speaker = m_passage.book.speaker(who.source, who.inferred);
        if (m_parent < 0) {
            m_passage.lastSpeaker = who.source;
            m_passage.spokeInBlock = true;
            m_passage.book.touch(who.source);
        }
    }
    if (type != QuoteType::Term)
        m_said = true;
    m_passage.found.append({span, certainty, quote});
}

} // namespace mitjul
