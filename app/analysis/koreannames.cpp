// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreannames.h"

#include "hangul.h"

#include <QRegularExpression>

#include <algorithm>

namespace mitjul {

namespace {

// A source is named in at most so many words.
constexpr qsizetype longestPhrase = 14;
constexpr qsizetype longestName = 3;
constexpr qsizetype longestSuffix = 8;

// The word without what stands in brackets behind it and without quotation marks around it.
QString bare(QStringView word)
{
    QString result;
    int depth = 0;
    for (const QChar c : word) {
        if (c == u'(' || c == u'[')
            ++depth;
        if (depth == 0 && !isQuotationMark(c))
            result += c;
        if ((c == u')' || c == u']') && depth > 0)
            --depth;
    }
    return result;
}

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
    , m_surnames(column(lexicons, QStringLiteral("surnames")))
    , m_plain(column(lexicons, QStringLiteral("plainwords")))
    , m_abstract(column(lexicons, QStringLiteral("abstractnouns")))
    , m_connectives(column(lexicons, QStringLiteral("connectives")))
    , m_venues(column(lexicons, QStringLiteral("venues")))
{
    const QHash<QString, NounClass> classes{{QStringLiteral("title"), NounClass::Title},
                                            {QStringLiteral("person"), NounClass::Person},
                                            {QStringLiteral("group"), NounClass::Group},
                                            {QStringLiteral("org"), NounClass::Org}};
    for (const QStringList &row : lexicons.value(QStringLiteral("speakernouns")).rows)
        m_nouns.insert(row[0], classes.value(row.value(1), NounClass::None));
    const QHash<QString, SourceKind> kinds{{QStringLiteral("person"), SourceKind::Person},
                                           {QStringLiteral("group"), SourceKind::Group},
                                           {QStringLiteral("org"), SourceKind::Org}};
    for (const QStringList &row : lexicons.value(QStringLiteral("pronouns")).rows)
        m_pronouns.insert(row[0], kinds.value(row.value(1), SourceKind::Unknown));
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
    if (noun.size() > 2 && noun.endsWith(u'들')) {
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
    if (word.size() == 2 && m_surnames.contains(word))
        return false; // 남궁: a surname alone
    if (word.size() >= 3 && m_surnames.contains(word.left(2)))
        return true;
    return word.size() <= 3 && m_surnames.contains(word.left(1));
}

// A department or company that has the length of a name: 홍보실 실장, 경쟁사 대표.
bool KoreanNames::isOffice(const QString &word)
{
    return !word.isEmpty() && QStringView(u"사청과팀당측부처실").contains(word.back());
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

int KoreanNames::agencyOf(const QString &noun, const SourceBook &book) const
{
    if (m_pronouns.contains(noun))
        return 5;
    const int known = book.find(noun);
    if (known != SourceBook::nobody && book.naming(known).kind != SourceKind::Unknown)
        return 5;
    if (noun.isEmpty() || m_connectives.contains(noun) || noun.back().isDigit())
        return 0;
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
    if (noun.size() >= 3 && QStringView(u"부청시당군구도원처").contains(noun.back()) && hangul::isAllSyllables(noun))
        return 2;
    return 1;
}

NounForm KoreanNames::subjectForm(QStringView word) const
{
    NounForm form = m_korean.noun(word);
    // 예산과는: an office whose name ends like a particle; 건물주은: a particle that does not fit, after a noun we know.
    if (word.size() > 2 && (form.role == Role::None || form.role == Role::With || form.role == Role::Copula)
        && QStringView(u"은는이가").contains(word.back()) && classOf(bare(word.chopped(1))) != NounClass::None)
        form = {word.size() - 1, QStringView(u"은는").contains(word.back()) ? Role::Topic : Role::Subject};
    return form;
}

Phrase KoreanNames::phrase(QStringView text, const MaskedText &masked, const QList<Word> &words, qsizetype lowest,
                           qsizetype last, const SourceBook &book) const
{
    const QStringView word = masked.view(words[last].body);
    const NounForm form = subjectForm(word);
    Phrase phrase{last, last, words[last].body.start + form.length, form.role, 0};
    qsizetype adnominal = last; // the leftmost verb before a noun so far
    for (qsizetype i = last - 1; i >= lowest && last - i < longestPhrase; --i) {
        const Word &left = words[i];
        const QStringView view = masked.view(left.body);
        // Punctuation behind a word ends what stands before; a comma may also join (`업체, 하이솔트`), seldom enough.
        if (left.body.end < left.span.end || view.isEmpty() || isConnective(view) || isDate(view)
            || m_korean.report(view))
            break;
        // “…”고 박서연 대표는: what stands in marks is said, and the name begins behind it.
        const qsizetype marked = view.lastIndexOf(quotedLetter);
        if (marked >= 0 && marked + 2 < view.size() && m_korean.tail(view.sliced(marked + 2)))
            break;
        if (m_korean.isAdnominal(view)) {
            adnominal = i;
            phrase.first = i;
            continue;
        }
        const NounForm other = m_korean.noun(view);
        const bool inClause = adnominal < last;
        if (other.role == Role::Topic && describes(view.first(other.length)))
            break;
        // A topic is the border, but 제갈은 is a name before a title, and 은 alone a surname.
        if (view.endsWith(u'은') || view.endsWith(u'는')) {
            const bool name = i == last - 1 && classOf(bare(word.first(form.length))) == NounClass::Title
                && (looksNamed(view.toString()) || m_surnames.contains(view.toString())) && view.size() != 2;
            if (!name)
                break;
            phrase.first = i;
            continue;
        }
        if (m_korean.isConnective(view) && !view.endsWith(QStringLiteral("이자")))
            break;
        const QStringView stem = view.first(other.length);
        // 연합회가 박서연 교수에게: another one acts.
        if (other.role == Role::Subject && !inClause && stem.size() > 2 && describes(stem)
            && classOf(bare(view)) == NounClass::None)
            break;
        if ((other.role == Role::Object || other.role == Role::Subject || other.role == Role::Place
             || other.role == Role::Dative || other.role == Role::Instrument || other.role == Role::Other)
            && !inClause && stem.size() > 1 && classOf(bare(view)) == NounClass::None && !isPlain(bare(view)))
            break;
        phrase.first = i;
    }
    const qsizetype start = words[last].body.start;
    phrase.agency = agencyOf(bare(text.mid(start, phrase.end - start)), book);
    // 통계적 유의성은: what is so described is a thing.
    if (phrase.agency == 1 && last > lowest && masked.view(words[last - 1].body).endsWith(u'적'))
        phrase.agency = 0;
    if (phrase.agency == 1 && phrase.first < last && classOf(bare(masked.view(words[last - 1].body))) != NounClass::None)
        phrase.agency = 3;
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
    const auto found = m_pronouns.constFind(joined(phrase.last));
    if (found == m_pronouns.constEnd() || phrase.first != phrase.last)
        return std::nullopt;
    return *found;
}

Naming KoreanNames::naming(QStringView text, const QList<Word> &words, const Phrase &phrase,
                          const SourceBook &book) const
{
    QStringList bares;
    for (qsizetype i = phrase.first; i <= phrase.last; ++i) {
        const Span span{words[i].body.start, i == phrase.last ? phrase.end : words[i].body.end};
        bares.append(bare(text.mid(span.start, span.length())));
    }
    const qsizetype n = bares.size();
    qsizetype from = n - 1; // the name's words: [from, to)
    qsizetype to = n;
    Naming result;
    qsizetype suffix = 0;
    // A name in marks is a name, whatever it ends in.
    const bool inMarks = isQuotationMark(text[words[phrase.last].body.start]);
    const NounClass last = inMarks ? NounClass::None : classOf(bares[n - 1], &suffix);
    const auto plainRun = [&](qsizetype end) { // first word of the run of plain words before `end`
        qsizetype first = end;
        while (first > 0 && end - first < longestName && isPlain(bares[first - 1]))
            --first;
        // 조 바이든, 빈 살만: a first name of one syllable.
        static const QString determiners = QStringLiteral("한그이저전현새옛각첫두세네및또더");
        if (first > 0 && first < end && bares[first - 1].size() == 1 && hangul::isAllSyllables(bares[first - 1])
            && !determiners.contains(bares[first - 1]) && !looksNamed(bares[first]))
            --first;
        return first;
    };
    QString surname;
    if (last == NounClass::Title || last == NounClass::Person) {
        result.kind = SourceKind::Person;
        // 박근혜 대통령 후보자: the name stands before the first of several titles.
        qsizetype title = n - 1;
        while (last == NounClass::Title && title > 1 && classOf(bares[title - 1]) == NounClass::Title)
            --title;
        const QString before = title >= 1 ? bares[title - 1] : QString();
        const bool alone = suffix == bares[n - 1].size();
        const qsizetype run = plainRun(title);
        // 성나율 노아드라이브 CTO, 조 바이든 미국 대통령: name, institution, title.
        qsizetype office = -1;
        for (qsizetype i = 1; i < title && office < 0; ++i) {
            if (classOf(bares[i]) == NounClass::Org || isOffice(bares[i]))
                office = i;
        }
        const qsizetype ahead = office > 0 ? plainRun(office) : 0;
        const bool nameAhead = office > 0 && office > ahead && (looksNamed(bares[ahead]) || office - ahead > 1);
        const auto shortName = [&](const QString &word) {
            // 이 대표 may be this one, 한 의원 any: only who is known to bear the name.
            static const QSet<QString> determiners{QStringLiteral("이"), QStringLiteral("한"), QStringLiteral("전"),
                                                   QStringLiteral("현"), QStringLiteral("그"), QStringLiteral("두")};
            return m_surnames.contains(word) && (!determiners.contains(word) || book.find(word + u' ') != SourceBook::nobody);
        };
        qsizetype inRun = -1;
        for (qsizetype i = run; i < title - 1 && inRun < 0; ++i) {
            if (bares[i].size() >= 3 && looksNamed(bares[i]))
                inRun = i;
        }
        // 이서연 가람시 교통과장: the second word looks like a name, but its end tells a place or an institution.
        static const QString institutions = QStringLiteral("시군구도읍면동대원회소관국");
        const bool institutionBehind = inRun >= 0 && !before.isEmpty() && institutions.contains(before.back())
            && !institutions.contains(bares[inRun].back()) && !isOffice(bares[inRun]);
        if (last != NounClass::Title) {
            // 한 주민, 대회 참가자: described, not named.
        } else if (looksNamed(before) && !isOffice(before) && !institutionBehind && (before.size() >= 3 || (inRun < 0 && !nameAhead))) {
            from = title - 1, to = title, result.named = true;
        } else if (inRun >= 0) {
            from = inRun, to = inRun + 1, result.named = true;
        } else if (nameAhead) {
            from = ahead, to = looksNamed(bares[ahead]) && bares[ahead].size() >= 3 ? ahead + 1 : office;
            result.named = true;
        } else if (alone && before.size() <= 2 && shortName(before)) {
            from = title - 1, to = n, result.named = true; // 옥 교수, 남궁 의원
        } else if (alone && run < title) {
            from = run, to = title, result.named = true;
        } else if (!alone && looksNamed(bares[n - 1].chopped(suffix))) {
            result.named = true; // 김씨: one word
        }
        if (result.named && to == n && from < n - 1)
            surname = bares[from];
        else if (result.named && looksNamed(bares[from]))
            surname = bares[from].left(bares[from].size() >= 3 && m_surnames.contains(bares[from].left(2)) ? 2 : 1);
    } else {
        result.kind = last == NounClass::Org ? SourceKind::Org
            : last == NounClass::Group       ? SourceKind::Group
                                             : SourceKind::Unknown;
        // A description before the name: `제작사 연담스튜디오`, `대표인 홍길동`.
        qsizetype described = -1;
        NounClass as = NounClass::None;
        for (qsizetype i = n - 2; i >= 0 && described < 0; --i) {
            const QString &word = bares[i];
            if (word.endsWith(u'인') && classOf(word.chopped(1)) != NounClass::None) {
                described = i;
                as = classOf(word.chopped(1));
            } else if (classOf(word) != NounClass::None) {
                described = i;
                as = classOf(word);
            } else if (!isPlain(word)) {
                break;
            }
        }
        if (described >= 0 && last == NounClass::None) {
            from = described + 1;
            result.named = true;
            result.kind = as == NounClass::Org ? SourceKind::Org
                : as == NounClass::Group       ? SourceKind::Group
                                               : SourceKind::Person;
        } else if (last == NounClass::Group) {
            result.named = false;
        } else {
            from = std::min(plainRun(n - 1), n - 1);
            if (described >= 0)
                from = std::max(from, described);
            result.named = last == NounClass::Org || from < n - 1 || bares[n - 1].size() > 2;
        }
        if (result.kind == SourceKind::Person && looksNamed(bares[from]))
            surname = bares[from].left(bares[from].size() >= 3 && m_surnames.contains(bares[from].left(2)) ? 2 : 1);
    }
    const qsizetype start = words[phrase.first + from].body.start;
    const qsizetype end = to == n ? phrase.end : words[phrase.first + to - 1].body.end;
    // Marks around a name and brackets behind it stay outside of it.
    result.span = {start, end};
    while (result.span.length() > 1 && isQuotationMark(text[result.span.start]))
        ++result.span.start;
    const QStringView inside = text.mid(result.span.start, result.span.length());
    const qsizetype bracket = std::min(inside.indexOf(u'(') & 0xFFFF, inside.indexOf(u'[') & 0xFFFF);
    if (bracket > 0 && bracket < inside.size())
        result.span.end = result.span.start + inside.first(bracket).trimmed().size();
    while (result.span.length() > 1 && isQuotationMark(text[result.span.end - 1]))
        --result.span.end;
    result.text = text.mid(result.span.start, result.span.length()).toString();
    const qsizetype whole = words[phrase.first].body.start;
    result.full = text.mid(whole, phrase.end - whole).toString();
    // 민주노총[2]: the number of a note is no part of a name.
    static const QRegularExpression note(QStringLiteral("\\[\\d+\\]$"));
    result.full.remove(note);
    // How the text may name the same one later.
    const QString title = bares[n - 1].right(suffix > 0 ? suffix : bares[n - 1].size());
    if (!surname.isEmpty()) {
        result.aliases.append(surname + u' ' + title);
        result.aliases.append(surname + QStringLiteral(" 씨"));
        result.aliases.append(surname + u' ');
        result.surname = surname;
        result.aliases.append(surname + QStringLiteral("씨"));
    } else if (result.kind == SourceKind::Person && result.named && to - from > 1) {
        result.aliases.append(bares[to - 1]);
        result.aliases.append(bares[from]);
    } else if (result.kind == SourceKind::Org) {
        for (qsizetype length = 2; length <= 4 && length < bares[n - 1].size(); ++length)
            result.aliases.append(bares[n - 1].right(length));
    }
    return result;
}

} // namespace mitjul
