// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is named by a noun phrase: which of its words are the name, and what the article may call its bearer later.

#include "koreannames.h"

#include "hangul.h"

#include <QRegularExpression>

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype longestName = 3; // words of a name

// Weights of what speaks for a name, set by hand on marked articles: only their order matters.
constexpr double surnameAlone = 1; // begins with a family name
constexpr double typicalName = 3; // … and goes on with syllables of given names
constexpr double typicalShortName = 1.5; // two syllables are a common word as easily, unless none is known
constexpr double institutionEnd = -1; // ends as offices do: 가람시
constexpr double confirmed = 4; // the article uses a short form of it before a title
constexpr double foreignWord = 2; // has syllables of transliterated names
constexpr double anyWord = 0.4; // is nothing that we know
constexpr double besideTitle = 1;
constexpr double besideOffice = 1; // 이숲 가람시 보건소장: … and is known for one
constexpr double beforeOffice = 0.5; // 성나율 노아드라이브 CTO: the name opens the phrase, an office follows

// What a name must weigh to be one before a title, and before a noun that mostly stands alone (`활동가`, `관계자`).
constexpr double enoughForMister = 1; // 씨 stands behind nothing but names
constexpr double enoughForTitle = 2;
constexpr double enoughForPerson = 4;

} // namespace

double KoreanNames::koreanNameWeight(const QString &word, const TitledWords &titled) const
{
    const qsizetype surname = m_persons.isSurname(word) ? 0 : m_persons.surnameLength(word);
    const bool shortened = hangul::isAllSyllables(word) && word.size() >= 2 && word.size() <= 4
        && titled.shortens(word, surname > 0 ? surname : 1);
    if ((surname == 0 && !shortened) || !isPlain(word))
        return 0;
    double weight = 0;
    if (m_persons.isTypical(word))
        weight = m_places.contains(word) ? surnameAlone : word.size() > 2 ? typicalName : typicalShortName;
    else if (surname > 0 && !m_places.contains(word) && m_persons.foreignSyllables(word) == 0)
        weight = surnameAlone;
    if (m_korean.endsAs(word, Korean::End::Office))
        weight += institutionEnd;
    return weight + (shortened ? confirmed : 0);
}

bool KoreanNames::namesPerson(const QString &word, const SourceBook &book)
{
    const int source = book.find(word);
    return source != SourceBook::nobody && book.naming(source).kind == SourceKind::Person && book.naming(source).named;
}

bool KoreanNames::namesNoPerson(const QString &word, const SourceBook &book)
{
    const int source = book.find(word);
    return source != SourceBook::nobody && book.naming(source).kind != SourceKind::Person;
}

/// Whether the word ends what modifies the words behind it, so that no name reaches over it.
bool KoreanNames::endsModifier(const QStringList &words, qsizetype at, const TitledWords &titled) const
{
    const QString &word = words[at];
    if (word.isEmpty()) // nothing but a bracket
        return true;
    // 마루한 대표, who is 마 대표 further down
    if (titled.shortens(word, std::max<qsizetype>(1, m_persons.surnameLength(word))) && word.size() > 1 && word.size() < 5)
        return false;
    const bool surelyVerb = m_korean.endsAs(word, Korean::End::Modifier);
    // 김지은, 박서인, 타르킨: names end like verbs before nouns, and so do long names of companies (`횃불전선`).
    const bool maybeName = word.size() > 3 || (word.size() == 3 && m_persons.isTypical(word))
        || m_persons.foreignSyllables(word) > 0 || m_people.contains(word);
    if (word.endsWith(u'의') || (m_korean.isAdnominal(word) && (surelyVerb || !maybeName)))
        return true;
    // 이 얘기를 꺼내자, 까닭이 뭐냐고 묻자
    return m_korean.isConnective(word)
        || (word.endsWith(u'자') && at > 0 && !words[at - 1].isEmpty() && QStringView(u"를을고게이가").contains(words[at - 1].back()));
}

/// A run of words that are no Korean name: `압둘 라흐만 시디키`. Ends before the article's short form for its bearer does.
KoreanNames::NamePart KoreanNames::foreignName(const QStringList &words, qsizetype first, qsizetype title,
                                               const Passage &passage) const
{
    // 중개업소 대표: a long word that sounds native, or ends as offices do, is none.
    const auto isOffice = [&](const QString &word) {
        if (word.size() > 2 && m_korean.endsAs(word, Korean::End::Town))
            return true;
        return m_persons.foreignSyllables(word) == 0 && (word.size() > 3 || m_korean.endsAs(word, Korean::End::Office));
    };
    NamePart name{first, first, 0, 0};
    double weight = 0;
    int foreign = 0;
    for (qsizetype i = first; i < title && i - first < longestName; ++i) {
        // 조 바이든, 요나스 벡: one syllable belongs to the name that it stands beside.
        const bool single = words[i].size() == 1 && hangul::isAllSyllables(words[i]) && !m_determiners.contains(words[i])
            && (i == first || m_persons.foreignSyllables(words[i - 1]) > 0 || m_persons.foreignSyllables(words[i]) > 0);
        const bool isPlace = m_places.contains(words[i]) && (i == first || m_persons.foreignSyllables(words[i]) == 0);
        if (!single && (!isPlain(words[i]) || isPlace || (words[i].size() == 2 && m_persons.isSurname(words[i]))
                        || namesNoPerson(words[i], passage.book)
                        || koreanNameWeight(words[i], passage.titled) >= typicalName))
            break;
        // A name that is made of foreign words ends where one begins that sounds native.
        if (foreign > 1 && m_persons.foreignSyllables(words[i]) == 0 && words[i].size() > 1)
            break;
        // Alone before a title somewhere: elsewhere if more stands before it here.
        const bool ends = passage.titled.contains(words[i]) && (i > first || m_persons.foreignSyllables(words[i]) > 0);
        if (!ends && isOffice(words[i]) && (i == first || (words[i].size() > 3 && m_persons.foreignSyllables(words[i - 1]) > 0)))
            break;
        const bool sounds = m_persons.foreignSyllables(words[i]) > 0 || m_people.contains(words[i]);
        foreign += sounds ? 1 : 0;
        weight += sounds ? foreignWord : anyWord;
        name.to = i + 1;
        name.weight = weight;
        if (ends) {
            name.weight += confirmed;
            break;
        }
    }
    // One word alone says little: not one syllable, nor a word of no known sound before an office.
    if (name.to - first == 1 && (words[first].size() == 1 || (name.to < title && weight < foreignWord)))
        name.weight = 0;
    return name;
}

/// The name in the words before a title; its weight is 0 if there is none.
KoreanNames::NamePart KoreanNames::bestName(const QStringList &words, qsizetype title, const Passage &passage) const
{
    // Behind what modifies it: `기자회견을 연 | 김지은 의원`.
    qsizetype first = title;
    while (first > 0 && !endsModifier(words, first - 1, passage.titled)
           && (first == title || classOf(words[first - 1]) != NounClass::Title)) // 해설위원 | 성아로 씨
        --first;
    NamePart best;
    const auto isOffice = [this](const QString &word) {
        return m_places.contains(word) || classOf(word) == NounClass::Org || (word.size() > 2 && m_korean.endsAs(word, Korean::End::Office));
    };
    const auto consider = [&](NamePart name) {
        if (name.weight <= 0)
            return;
        if (name.to == title)
            name.weight += besideTitle;
        else if (name.from == first)
            name.weight += isOffice(words[name.to]) ? besideOffice : beforeOffice;
        if (name.weight > best.weight)
            best = name;
    };
    qsizetype runEnd = first;
    for (qsizetype i = first; i < title; ++i) {
        if (const double weight = koreanNameWeight(words[i], passage.titled); weight > 0) {
            // 유리안 베커: what sounds Korean goes on as a foreign name.
            const bool goesOn = i + 1 < title && m_persons.foreignSyllables(words[i + 1]) > 0 && isPlain(words[i + 1])
                && !m_places.contains(words[i + 1]) && !isOffice(words[i + 1]);
            if (goesOn)
                consider({i, i + 2, 0, weight + foreignWord});
            else
                consider({i, i + 1, std::max<qsizetype>(1, m_persons.surnameLength(words[i])), weight});
        }
        const NamePart foreign = foreignName(words, i, title, passage);
        // A run is taken as a whole, unless it is too long for a name: then its end may stand beside the title.
        if (i >= runEnd || foreign.to == title)
            consider(foreign);
        if (i >= runEnd)
            runEnd = foreign.to - i < longestName ? std::max(foreign.to, i + 1) : i + 1;
    }
    return best;
}

/// Whether `word` before `title` is a family name or another short form: `옥 교수`, `일리크 장관`.
bool KoreanNames::isShortName(const QString &word, const QString &title, NounClass as, const Passage &passage) const
{
    // 이 대표 may be this one, 한 의원 any, 조 활동가 hardly anybody: only who is known to be called so.
    if (m_determiners.contains(word) || as != NounClass::Title)
        return namesPerson(word + u' ' + title, passage.book);
    return m_persons.isSurname(word) || passage.book.find(word + u' ') != SourceBook::nobody;
}

/// Whether `word` is a name before a noun that mostly stands alone: typical, or shortened before the same noun elsewhere
/// (`함초롱 활동가`, `함 활동가`), not before any title (`마지막 손님`, `마 씨`).
bool KoreanNames::mayBearNoun(const QString &word, const QString &noun, const TitledWords &titled) const
{
    const qsizetype surname = std::max<qsizetype>(1, m_persons.surnameLength(word));
    return !m_plain.contains(word)
        && (m_persons.isTypical(word) || m_persons.foreignSyllables(word) > 0 || titled.contains(word.left(surname), noun));
}

/// The words of a person's name before a title or a noun for a person; none where nobody is named.
KoreanNames::NamePart KoreanNames::titledName(const QStringList &words, NounClass last, qsizetype suffix,
                                              const Passage &passage) const
{
    const qsizetype n = words.size();
    // 박근혜 대통령 후보자: the name stands before the first of several titles.
    qsizetype title = n - 1;
    while (last == NounClass::Title && title > 1 && classOf(words[title - 1]) == NounClass::Title)
        --title;
    NamePart name = bestName(words, title, passage);
    // 해 질 무렵 김 씨: a family name alone ends what stands before it, unless that is a foreign name (`요나스 벡`).
    const QString before = title > 0 ? words[title - 1] : QString();
    if (before.size() == 1 && m_persons.isSurname(before) && title > 1 && m_persons.foreignSyllables(words[title - 2]) == 0)
        name.weight = 0;
    const bool always = words[n - 1] == u"씨" || words[n - 1] == u"여사" || words[n - 1] == u"옹";
    if (name.weight >= (always ? enoughForMister : last == NounClass::Title ? enoughForTitle : enoughForPerson)
        && !(last == NounClass::Person && !mayBearNoun(words[name.from], words[n - 1], passage.titled)))
        return name;
    const bool alone = suffix == words[n - 1].size();
    // 자인 씨: whatever stands before 씨.
    if (always && before.size() > 1 && hangul::isAllSyllables(before) && classOf(before) == NounClass::None)
        return {title - 1, title, 0, enoughForMister};
    // A 씨, 김모 씨, 석 모 씨: a name that is kept back.
    if (alone && before.size() == 1 && before.front().isUpper())
        return {title - 1, title, 0, enoughForTitle};
    if (alone && title >= 2 && words[title - 1] == u"모" && m_persons.isSurname(words[title - 2]))
        return {title - 2, title, words[title - 2].size(), enoughForTitle};
    if (alone && title >= 1 && !before.isEmpty() && before.size() > 1 && namesPerson(before, passage.book))
        return {title - 1, title, 0, enoughForTitle}; // 살로넨 소장
    if (alone && title >= 1 && isShortName(words[title - 1], words[n - 1], last, passage))
        return {title - 1, n, words[title - 1].size(), enoughForTitle};
    // 양 모양: the same with the title joined to it.
    if (n > 1 && words[n - 1].size() == 2 && words[n - 1].front() == u'모' && m_persons.isSurname(words[n - 2]))
        return {n - 2, n, words[n - 2].size(), enoughForTitle};
    // 김씨: one word
    if (!alone && last == NounClass::Title && m_persons.surnameLength(words[n - 1].chopped(suffix)) > 0
        && isPlain(words[n - 1].chopped(suffix)))
        return {n - 1, n, 1, enoughForTitle};
    return {};
}

/// The name behind a description, or the noun that the phrase is about: `제작사 연담스튜디오`, `학예연구사 남궁솔`.
KoreanNames::NamePart KoreanNames::describedName(const QStringList &words, NounClass last, Naming &naming) const
{
    const qsizetype n = words.size();
    naming.kind = last == NounClass::Org ? SourceKind::Org : last == NounClass::Group ? SourceKind::Group : SourceKind::Unknown;
    qsizetype described = -1;
    NounClass as = NounClass::None;
    for (qsizetype i = n - 2; i >= 0 && described < 0; --i) {
        const QString &word = words[i];
        const QString noun = word.endsWith(u'인') && classOf(word.chopped(1)) != NounClass::None ? word.chopped(1) : word;
        as = classOf(noun);
        if (as != NounClass::None)
            described = i;
        else if (!isPlain(word))
            break;
    }
    NamePart name{n - 1, n, 0, 0};
    // 의료원 측: the word says only that somebody speaks for it; 주최 측 is what they are called.
    if (n > 1 && (words[n - 1] == u"측" || words[n - 1] == u"쪽")) {
        const bool org = classOf(words[n - 2]) == NounClass::Org;
        naming.kind = org ? SourceKind::Org : SourceKind::Group;
        return {n - 2, org || words[n - 2].size() > 2 ? n - 1 : n, 0, 0};
    }
    // 아이 하나: the person and not the number.
    if (described >= 0 && described == n - 2 && m_counts.contains(words[n - 1])) {
        naming.kind = SourceKind::Person;
        return {n - 2, n - 1, 0, 0};
    }
    // 중고생의 72%는: the people and not the number.
    if (n > 1 && words[n - 1].front().isDigit() && words[n - 2].size() > 1) {
        naming.kind = SourceKind::Group;
        return {n - 2, n - 1, 0, 0};
    }
    if (described >= 0 && last == NounClass::None) {
        naming.kind = as == NounClass::Org ? SourceKind::Org : as == NounClass::Group ? SourceKind::Group : SourceKind::Person;
        // 어머니 무릎: whatever else stands behind a person is theirs.
        naming.named = naming.kind != SourceKind::Person || n - described > 2 || looksNamed(words[n - 1])
            || m_persons.foreignSyllables(words[n - 1]) > 0 || m_people.contains(words[n - 1]) || !hangul::isAllSyllables(words[n - 1]);
        if (naming.named && naming.kind == SourceKind::Group)
            naming.kind = SourceKind::Org; // 시민단체 열린채용
        if (naming.named)
            name.from = described + 1;
    } else if (n > 1 && words[n - 1] == u"당국") {
        name.from = n - 2; // 기상 당국: alone it says nothing
        naming.named = true;
    } else if (last != NounClass::Group) {
        name.from = std::max(plainRun(words, n - 1), described);
        naming.named = last == NounClass::Org || name.from < n - 1 || words[n - 1].size() > 2;
    }
    if (naming.kind == SourceKind::Person)
        name.surname = looksNamed(words[name.from]) ? m_persons.surnameLength(words[name.from]) : 0;
    return name;
}

/// How the text may name the same one later.
QStringList KoreanNames::aliasesOf(const QStringList &words, const NamePart &name, qsizetype suffix, const Naming &naming) const
{
    QStringList aliases;
    const QString &head = words.constLast();
    if (!naming.surname.isEmpty()) {
        const QString title = head.right(suffix > 0 ? suffix : head.size());
        if (name.from > 0) // 수리 장인 주다솔, 주 장인
            aliases << naming.surname + u' ' + words[name.from - 1];
        aliases << u' ' + title << naming.surname + u' ' + title << naming.surname + QStringLiteral(" 씨") << naming.surname + u' '
                << naming.surname + QStringLiteral("씨");
    } else if (naming.kind == SourceKind::Person && naming.named && name.to - name.from > 1) {
        aliases << words[name.to - 1] << words[name.from] << u' ' + head.right(suffix > 0 ? suffix : head.size());
    } else if (naming.named && naming.kind == SourceKind::Unknown && head.size() > 2
               && m_korean.endsAs(head, Korean::End::Short)) {
        aliases << head.right(1); // 시는
    } else if (naming.kind == SourceKind::Org) {
        for (qsizetype length = 2; length <= 4 && length < head.size(); ++length)
            aliases.append(head.right(length));
    }
    return aliases;
}

Naming KoreanNames::naming(const Passage &passage, const QList<Word> &words, const Phrase &phrase) const
{
    const QStringView text = passage.text;
    QStringList bares;
    for (qsizetype i = phrase.first; i <= phrase.last; ++i) {
        const Span span{words[i].body.start, i == phrase.last ? phrase.end : words[i].body.end};
        bares.append(bareWord(text.mid(span.start, span.length())));
    }
    const qsizetype n = bares.size();
    Naming result;
    qsizetype suffix = 0;
    // A name in marks is a name, whatever it ends in.
    const bool inMarks = isQuotationMark(text[words[phrase.last].body.start]);
    NounClass last = inMarks ? NounClass::None : classOf(bares[n - 1], &suffix);
    // 조다래 박사팀: the person who leads it.
    if (n > 1 && bares[n - 1].endsWith(u'팀') && isTitle(bares[n - 1].chopped(1))) {
        last = NounClass::Title;
        suffix = bares[n - 1].size();
        bares[n - 1].chop(1);
        --suffix;
    }
    NamePart name;
    if (last == NounClass::Title || last == NounClass::Person) {
        result.kind = SourceKind::Person;
        name = titledName(bares, last, suffix, passage);
        result.named = name.weight > 0;
        if (!result.named)
            name = {n - 1, n, 0, 0};
    } else {
        name = describedName(bares, last, result);
    }
    if (name.surname > 0)
        result.surname = bares[name.from].left(name.surname);

    // Marks around a name and brackets behind it stay outside of it.
    result.span = {words[phrase.first + name.from].body.start,
                   name.to == n ? phrase.end : words[phrase.first + name.to - 1].body.end};
    const auto isMark = [](QChar c) { return isQuotationMark(c) || c == u'<' || c == u'>'; };
    while (result.span.length() > 1 && isMark(text[result.span.start]))
        ++result.span.start;
    const QStringView inside = text.mid(result.span.start, result.span.length());
    const auto bracket = std::find_if(inside.begin() + 1, inside.end(), [](QChar c) { return c == u'(' || c == u'['; });
    if (bracket != inside.end())
        result.span.end = result.span.start + inside.first(bracket - inside.begin()).trimmed().size();
    while (result.span.length() > 1 && isMark(text[result.span.end - 1]))
        --result.span.end;
    if (name.to < n && result.span.length() > 2 && text[result.span.end - 1] == u'의')
        --result.span.end;
    result.text = text.mid(result.span.start, result.span.length()).toString();
    const qsizetype whole = words[phrase.first].body.start;
    result.full = text.mid(whole, phrase.end - whole).toString();
    // 민주노총[2]: the number of a note is no part of a name.
    static const QRegularExpression note(QStringLiteral("\\[\\d+\\]$"));
    result.full.remove(note);
    result.aliases = aliasesOf(bares, name, suffix, result);
    return result;
}

} // namespace mitjul
