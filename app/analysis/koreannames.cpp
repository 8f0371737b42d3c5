// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreannames.h"

#include "hangul.h"

#include <algorithm>

namespace mitjul {

namespace {

// A source is named in at most so many words.
constexpr qsizetype longestPhrase = 14;
constexpr qsizetype longestSuffix = 8;
constexpr qsizetype longestRun = 3; // words of a name

// 24일, 2015년, 10월: a time is no part of a name.
bool isDate(QStringView word)
{
    return word.front().isDigit() && (word.endsWith(u'일') || word.endsWith(u'월') || word.endsWith(u'년') || word.endsWith(u'시')
                                      || word.endsWith(u'분'));
}

QSet<QString> column(const Lexicons &lexicons, const QString &name)
{
    QSet<QString> words;
    for (const QStringList &row : lexicons.value(name).rows)
        words.insert(row[0]);
    return words;
}

} // namespace

KoreanNames::KoreanNames(const Lexicons &lexicons, const Korean &korean)
    : m_korean(korean)
    , m_persons(lexicons)
    , m_plain(column(lexicons, QStringLiteral("plainwords")))
    , m_abstract(column(lexicons, QStringLiteral("abstractnouns")))
    , m_connectives(column(lexicons, QStringLiteral("connectives")))
    , m_venues(column(lexicons, QStringLiteral("venues")))
    , m_counts(column(lexicons, QStringLiteral("counts")))
    , m_determiners(column(lexicons, QStringLiteral("determiners")))
{
    for (const QStringList &row : lexicons.value(QStringLiteral("connectives")).rows) {
        if (!row.value(1).isEmpty())
            m_goesOn.insert(row[0]);
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("names")).rows) {
        QSet<QString> &names = row.constLast() == QStringLiteral("person") ? m_people : m_places;
        for (const QString &name : row.constFirst().split(u' ', Qt::SkipEmptyParts))
            names.insert(name);
    }
    const QHash<QString, NounClass> classes{{QStringLiteral("title"), NounClass::Title},
                                            {QStringLiteral("person"), NounClass::Person},
                                            {QStringLiteral("group"), NounClass::Group},
                                            {QStringLiteral("org"), NounClass::Org}};
    for (const QStringList &row : lexicons.value(QStringLiteral("speakernouns")).rows)
        m_nouns.insert(row[0], classes.value(row.value(1), NounClass::None));
    const QHash<QString, SourceKind> kinds{{QStringLiteral("person"), SourceKind::Person},
                                           {QStringLiteral("group"), SourceKind::Group},
                                           {QStringLiteral("org"), SourceKind::Org}};
    for (const QStringList &row : lexicons.value(QStringLiteral("pronouns")).rows) {
        if (row.value(1) == QStringLiteral("first"))
            continue;
        m_pronouns.insert(row[0], kinds.value(row.value(1), SourceKind::Unknown));
    }
}

bool KoreanNames::isVenue(QStringView noun) const
{
    for (qsizetype length = noun.size(); length > 0; --length) {
        if (m_venues.contains(noun.right(length).toString()))
            return length > 1 || noun.size() == 1;
    }
    return false;
}

KoreanNames::NounClass KoreanNames::classOf(const QString &noun, qsizetype *suffix) const
{
    for (qsizetype length = std::min(noun.size(), longestSuffix); length > 0; --length) {
        const auto found = m_nouns.constFind(noun.right(length));
        // One syllable says nothing as the end of a longer word.
        if (found == m_nouns.constEnd() || (length == 1 && noun.size() > 1))
            continue;
        if (suffix)
            *suffix = length;
        return *found;
    }
    // 분석가들, 주민들: many of them.
    if (noun.size() > 1 && noun.endsWith(u'들')) {
        const NounClass one = classOf(noun.chopped(1), suffix);
        if (one != NounClass::None)
            return NounClass::Group;
    }
    return NounClass::None;
}

bool KoreanNames::looksNamed(const QString &word) const
{
    if (!hangul::isAllSyllables(word) || word.size() < 2 || word.size() > 4 || m_plain.contains(word))
        return false;
    // 이끄는, 지도를: a verb before a noun or an object, no name ends so.
    if (classOf(word) != NounClass::None || word.endsWith(u'는') || word.endsWith(u'를'))
        return false;
    return m_persons.surnameLength(word) > 0 && !(word.size() == 2 && m_persons.isSurname(word));
}

// The first word of the run of plain words before `end`.
qsizetype KoreanNames::plainRun(const QStringList &words, qsizetype end) const
{
    qsizetype first = end;
    while (first > 0 && end - first < longestRun && isPlain(words[first - 1]))
        --first;
    // 조 바이든, 빈 살만: a first name of one syllable.
    if (first > 0 && first < end && words[first - 1].size() == 1 && hangul::isAllSyllables(words[first - 1])
        && !m_determiners.contains(words[first - 1]) && !looksNamed(words[first]))
        --first;
    return first;
}

// A word that may be part of a name: no particle, no modifier, no description.
bool KoreanNames::isPlain(const QString &word) const
{
    if (looksNamed(word))
        return true;
    // A verb before a noun is no name; 바이든 and 카린 end like one.
    if (word.endsWith(u'된') || word.endsWith(u'낸')
        || (word.size() > 2 && word.endsWith(u'던') && hangul::finalOf(word[word.size() - 2]) == hangul::FinalSs))
        return false;
    if (word.size() < 2 || m_plain.contains(word) || m_connectives.contains(word) || classOf(word) != NounClass::None)
        return false;
    if (word.endsWith(u'의') || word.endsWith(u'인') || word.endsWith(u'한') || word.endsWith(u'은')
        || word.endsWith(u'는') || word.endsWith(u'을') || word.endsWith(u'를') || word.endsWith(QStringLiteral("에서"))
        || word.endsWith(QStringLiteral("이자")) || word.endsWith(QStringLiteral("으로")) || word.endsWith(u'등'))
        return false;
    return word.front().isLetter() && !word.front().isDigit();
}

QString KoreanNames::titleOf(QStringView before, QStringView word) const
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    const QString noun = word.first(subjectForm(word).length).toString();
    qsizetype suffix = 0;
    const NounClass as = classOf(noun, &suffix);
    if (suffix != noun.size() || (before.size() == 1 && m_determiners.contains(before.toString())))
        return {};
    // 국토부 관계자: before a noun for anybody only a family name is one.
    const bool may = as == NounClass::Person ? before.size() == 1 && m_persons.isSurname(before)
                                             : as == NounClass::Title
            && (before.size() == 1 || (isPlain(before.toString()) && !m_korean.endsAs(before, Korean::End::Office)));
    return may ? noun : QString();
}

int KoreanNames::agencyOf(const QString &noun, const SourceBook &book) const
{
    if (m_pronouns.contains(noun))
        return 5;
    const int known = book.find(noun);
    if (known != SourceBook::nobody && book.naming(known).kind != SourceKind::Unknown)
        return 5;
    if (noun.isEmpty() || m_connectives.contains(noun) || noun.back().isDigit())
        return 0;
    if (noun.front().isDigit() && (noun.endsWith(u'%') || noun.endsWith(QStringLiteral("퍼센트"))))
        return 2; // of whom, the word before tells
    switch (classOf(noun)) {
    case NounClass::Title:
    case NounClass::Person: return 5;
    case NounClass::Group: return 4;
    case NounClass::Org: return 3;
    case NounClass::None: break;
    }
    if (m_abstract.contains(noun))
        return 0;
    if (noun.size() > 2 && (noun.endsWith(u'측') || noun.endsWith(QStringLiteral("당국"))))
        return 3;
    // CNN, NASA: an institution, most likely.
    if (noun.size() > 1 && std::all_of(noun.begin(), noun.end(), [](QChar c) { return c.isUpper(); }))
        return 3;
    if (noun.size() >= 3 && m_korean.endsAs(noun, Korean::End::Body) && hangul::isAllSyllables(noun))
        return 2;
    return 1;
}

NounForm KoreanNames::subjectForm(QStringView word) const
{
    NounForm form = m_korean.noun(word);
    // 예산과는: an office whose name ends like a particle; 건물주은: a particle that does not fit, after a noun we know.
    if (word.size() > 2 && (form.role == Role::None || form.role == Role::With || form.role == Role::Copula)
        && QStringView(u"은는이가").contains(word.back()) && classOf(bareWord(word.chopped(1))) != NounClass::None)
        form = {word.size() - 1, QStringView(u"은는").contains(word.back()) ? Role::Topic : Role::Subject};
    return form;
}

Phrase KoreanNames::phrase(const Passage &passage, const MaskedText &masked, const QList<Word> &words,
                           qsizetype lowest, qsizetype last) const
{
    const QStringView word = masked.view(words[last].body);
    const NounForm form = subjectForm(word);
    Phrase phrase{last, last, words[last].body.start + form.length, form.role};
    bool onlyNouns = true; // nothing but nouns without particles between here and the last word
    qsizetype adnominal = last; // the leftmost verb before a noun so far
    for (qsizetype i = last - 1; i >= lowest && last - i < longestPhrase; --i) {
        const Word &left = words[i];
        const QStringView view = masked.view(left.body);
        // Punctuation behind a word ends what stands before; a comma may also join (`업체, 하이솔트`), seldom enough.
        if (left.body.end < left.span.end || view.isEmpty() || isConnective(view) || isDate(view)
            || m_korean.report(view))
            break;
        // “…”고 박서연 대표는: what stands in marks is said, and the name begins behind it.
        if (QStringView(u"“\x22＂").contains(passage.text[left.body.start]) && view.contains(quotedLetter))
            break;
        const qsizetype marked = view.lastIndexOf(quotedLetter);
        if (marked >= 0 && marked + 2 < view.size() && m_korean.tail(view.sliced(marked + 2)))
            break;
        if (m_korean.isAdnominal(view)
            && !(view.endsWith(u'은') && view.size() == 3 && m_persons.isTypical(view) && onlyNouns)) {
            onlyNouns = false;
            adnominal = i;
            phrase.first = i;
            continue;
        }
        const NounForm other = m_korean.noun(view);
        const bool inClause = adnominal < last;
        if (other.role == Role::Topic && describes(view.first(other.length)))
            break;
        // A topic is the border, but 제갈은 is a name before a title, and 은 alone a surname.
        if (other.role == Role::Topic && (view.endsWith(u'은') || view.endsWith(u'는'))) {
            const bool name = classOf(bareWord(word.first(form.length))) == NounClass::Title
                && (m_persons.isTypical(view) || m_persons.isSurname(view)) && view.size() != 2
                && (i == last - 1 || onlyNouns);
            if (!name)
                break;
            phrase.first = i;
            continue;
        }
        if (m_korean.isConnective(view) && !view.endsWith(QStringLiteral("이자")))
            break;
        // 이 얘기를 꺼내자, 까닭이 뭐냐고 묻자
        if (view.endsWith(u'자') && i > lowest && QStringView(u"를을고게이가").contains(masked.at(words[i - 1].body.end - 1)))
            break;
        onlyNouns = onlyNouns && (isPlain(bareWord(view)) || classOf(bareWord(view)) != NounClass::None);
        const QStringView stem = view.first(other.length);
        // 연합회가 박서연 교수에게: another one acts.
        if (other.role == Role::Subject && !inClause && stem.size() > 2 && describes(stem)
            && classOf(bareWord(view)) == NounClass::None)
            break;
        if ((other.role == Role::Object || other.role == Role::Subject || other.role == Role::Place
             || other.role == Role::Dative || other.role == Role::Instrument || other.role == Role::Other)
            && !inClause && stem.size() > 1 && classOf(bareWord(view)) == NounClass::None && !isPlain(bareWord(view)))
            break;
        phrase.first = i;
    }
    const qsizetype start = words[last].body.start;
    phrase.agency = agencyOf(bareWord(passage.text.mid(start, phrase.end - start)), passage.book);
    // 통계적 유의성은: what is so described is a thing.
    if (phrase.agency == 1 && last > lowest && masked.view(words[last - 1].body).endsWith(u'적'))
        phrase.agency = 0;
    // 주최 측은: whoever speaks for them.
    const QStringView noun = word.first(form.length);
    if (phrase.agency == 1 && phrase.first < last && (noun == u"측" || noun == u"쪽"))
        phrase.agency = 3;
    // 체코 작가 키릴 보르단: a description before a name.
    for (qsizetype i = last - 1; phrase.agency == 1 && i >= phrase.first && last - i <= longestRun; --i) {
        const QString described = bareWord(masked.view(words[i].body));
        if (classOf(described) != NounClass::None)
            phrase.agency = 3;
        else if (!isPlain(described))
            break;
    }
    return phrase;
}

std::optional<SourceKind> KoreanNames::pronoun(QStringView text, const QList<Word> &words, const Phrase &phrase) const
{
    const auto joined = [&](qsizetype first) {
        const qsizetype start = words[first].body.start;
        QString noun = text.mid(start, phrase.end - start).toString();
        if (noun.endsWith(QStringLiteral(" 측")))
            noun.chop(2);
        return noun;
    };
    if (phrase.last > phrase.first && phrase.last - phrase.first < 3) {
        const auto found = m_pronouns.constFind(joined(phrase.last - 1));
        if (found != m_pronouns.constEnd())
            return *found;
    }
    const QString noun = joined(phrase.last);
    const auto found = m_pronouns.constFind(noun);
    // 벽지를 뜯던 그가: a modifier changes nothing of whom it stands for; `우리 회사` is another one.
    if (found == m_pronouns.constEnd() || (phrase.first != phrase.last && !isPurePronoun(text, words, phrase)))
        return std::nullopt;
    return *found;
}

bool KoreanNames::isPurePronoun(QStringView text, const QList<Word> &words, const Phrase &phrase)
{
    static const QSet<QString> pure{QStringLiteral("그"), QStringLiteral("그녀"), QStringLiteral("그들"), QStringLiteral("이들")};
    const qsizetype start = words[phrase.last].body.start;
    return pure.contains(text.mid(start, phrase.end - start).toString());
}

} // namespace mitjul
