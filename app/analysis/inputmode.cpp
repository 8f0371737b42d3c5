// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputmode.h"

#include "hangul.h"
#include "keyboard.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

bool isKey(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isCapitals(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}

bool isSmall(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

bool areAllCommon(QStringView word)
{
    return std::all_of(word.begin(), word.end(), hangul::isCommonSyllable);
}

// `E=ㄷ, H=ㅗ` for the first few keys.
QString keysExplained(QStringView latin, QStringView meant)
{
    const QString keys = keyboard::toKeys(meant);
    QStringList pairs;
    for (qsizetype i = 0; i < std::min<qsizetype>(latin.size(), 4) && i < keys.size(); ++i)
        pairs.append(latin[i] + u'=' + keyboard::fromKeys(keys.mid(i, 1)));
    return pairs.join(QStringLiteral(", "));
}

QString reasonHangul(QStringView latin, QStringView meant)
{
    return QCoreApplication::translate("TypoFinder", "%1: typed while the Korean input mode was off.")
        .arg(keysExplained(latin, meant));
}

QString reasonLatin(QStringView hangul, const QString& meant)
{
    return QCoreApplication::translate(
        "TypoFinder", "The keys of “%1” spell “%2”: typed while the Korean input mode was on.")
        .arg(hangul.toString(), meant);
}

struct Runs {
    QStringView head; // Hangul
    QStringView latin;
    QStringView rest; // Hangul
};

// Hangul, one Latin run, Hangul; nothing for any other shape.
std::optional<Runs> runsOf(QStringView text)
{
    Runs runs;
    qsizetype at = 0;
    const auto take = [&](auto test) {
        const qsizetype start = at;
        while (at < text.size() && test(text[at]))
            ++at;
        return text.sliced(start, at - start);
    };
    runs.head = take(hangul::isSyllable);
    runs.latin = take(isKey);
    runs.rest = take(hangul::isSyllable);
    if (at < text.size() || runs.latin.isEmpty())
        return {};
    return runs;
}

struct Reading {
    QString word;
    QString tail; // what the Latin run and the rest mean
};

std::optional<Reading> bestReading(const Runs& runs, const TypoKnowledge& knowledge, bool composed)
{
    const QString typed = runs.latin.toString();
    QString turned;
    for (const QChar c : typed)
        turned += c.isUpper() ? c.toLower() : c.toUpper();
    QStringList variants{typed, turned, typed.toLower()};
    if (isCapitals(runs.latin))
        variants = {typed.toLower(), typed};
    for (const QString& keys : variants) {
        const QString tail = keyboard::fromKeys(keys + keyboard::toKeys(runs.rest));
        for (const QString& word :
            {keyboard::fromKeys(keyboard::toKeys(runs.head) + keys + keyboard::toKeys(runs.rest)),
                runs.head.toString() + tail}) {
            if (!hangul::isAllSyllables(word) || !areAllCommon(word))
                continue;
            if (knowledge.explainer.isKnown(word) || (composed && knowledge.explainer.isComposed(word)))
                return Reading{word, tail};
        }
    }
    return {};
}

// Latin letters among Hangul: a real Latin word with a particle, or Hangul typed with the mode off?
std::optional<Finding> findLatinRun(const TypoPage& page, const TypoKnowledge& knowledge, const Piece& piece)
{
    const auto runs = runsOf(piece.text);
    if (!runs || runs->latin.size() < 2 || runs->latin.size() > 40)
        return {};
    const QString latin = runs->latin.toString();
    const Explainer& explainer = knowledge.explainer;
    // A run that stands alone somewhere else is a name here too.
    if (page.count(runs->latin) > 0)
        return {};
    const bool capitals = isCapitals(runs->latin);
    const bool small = isSmall(runs->latin);
    const bool capitalised = runs->latin.front().isUpper() && isSmall(runs->latin.sliced(1));
    // With the Latin first, a name with its particle is the rule.
    if (runs->head.isEmpty() && (!small || latin.size() < 3))
        return {};
    const bool noun = explainer.isNoun(runs->head);
    // A verb's form takes no Latin word behind it (`않아eh`), nor does half a word (`핀란em`) or a plural (`사람들DL`).
    const bool afterVerb = !runs->head.isEmpty() && !noun && explainer.inDictionary(runs->head);
    const bool afterPart = runs->head.size() >= 2 && !noun;
    const bool open = afterVerb || afterPart || (runs->head.size() > 2 && runs->head.endsWith(u'들'));
    const bool acronym = capitals && knowledge.acronyms.contains(latin);
    const bool word = (small || capitalised) && knowledge.knowsEnglish(latin);
    if (word && (runs->head.isEmpty() || latin.size() > 3))
        return {};
    const auto reading = bestReading(*runs, knowledge, !capitals);
    if (!reading)
        return {};
    const Tail* tail = runs->rest.isEmpty() ? knowledge.josa.tail(reading->tail) : nullptr;
    const bool particle = tail && !runs->head.isEmpty() && Josa::fits(*tail, Josa::endOf(runs->head.back()));
    if (acronym && !open && !(particle && noun && latin.size() <= 3))
        return {};
    Certainty certainty = Certainty::Certain;
    if (word)
        certainty = open ? Certainty::Certain
            : particle || explainer.inDictionary(reading->word) ? Certainty::Likely : Certainty::Possible;
    else if (capitals && !afterVerb)
        certainty = open || particle || latin.size() >= 3 ? Certainty::Likely : Certainty::Possible;
    else if (capitalised && runs->head.isEmpty())
        certainty = Certainty::Likely;
    return makeTypo(
        piece.span, TypoType::Ime, certainty, {reading->word}, reasonHangul(runs->latin, reading->tail));
}

// A whole Latin word that no English dictionary knows and whose keys spell a Korean word.
std::optional<Finding> findLatinWord(const TypoPage& page, const TypoKnowledge& knowledge, const Piece& piece)
{
    const QStringView latin = piece.text;
    if (latin.size() < 3 || latin.size() > 40 || piece.before == u'-' || piece.after == u'-'
        || (piece.after == u'.' && latin.size() < 4) || !std::all_of(latin.begin(), latin.end(), isKey)
        || !knowledge.vocabulary->english)
        return {};
    const bool capitals = isCapitals(latin);
    const bool mixed = !capitals && !isSmall(latin);
    if (knowledge.acronyms.contains(latin.toString()) || page.count(latin) > 1
        || knowledge.knowsEnglish(latin))
        return {};
    // Names in Latin letters begin with a capital; a slip has them where a double consonant was meant, and a Korean
    // text more often than not.
    static constexpr QStringView Doubled = u"REQTWOP";
    const bool capitalised = mixed && isSmall(latin.sliced(1));
    if (capitalised && (!Doubled.contains(latin.front()) || !page.korean || latin.size() < 4))
        return {};
    for (const QString& word : keyboard::hangulReadings(latin)) {
        if (word.size() < 2 || !areAllCommon(word))
            continue;
        const bool known = knowledge.explainer.isKnown(word);
        if (!known && !(word.size() >= 3 && knowledge.explainer.isComposed(word)))
            continue;
        const bool long3 = word.size() >= 3 && latin.size() >= 6;
        // A word of every day.
        const bool common = knowledge.stock.frequency(word) > 0;
        if (capitalised && !common && word.size() < 3)
            continue;
        const bool sure
            = known && !capitals && !capitalised && (long3 || (latin.size() >= 5 && knowledge.stock.contains(word)));
        const Certainty certainty = sure                                          ? Certainty::Certain
            : (page.korean || long3) && (latin.size() >= 5 || (common && latin.size() >= 4 && !capitals))
                && (known || !capitals)
            ? Certainty::Likely
            : Certainty::Possible;
        return makeTypo(piece.span, TypoType::Ime, certainty, {word}, reasonHangul(latin, word));
    }
    return {};
}

// ㅋㅋㅋ, ㅇㅋ, ㅠㅠ: written so on purpose.
bool isNetSpeak(QStringView text)
{
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (hangul::isLetter(text[i]) && text[i] == text[i - 1] && text[i] == text[i - 2])
            return true;
    }
    if (text.size() == 2 && text.front() == text.back())
        return true;
    static constexpr QStringView Sounds = u"ㅋㅎㅠㅜㅡㅇㄷㄴㄱㅅㅂㅉ";
    return std::all_of(text.begin(), text.end(), [](QChar c) { return Sounds.contains(c); });
}

// Latin typed as Hangul: letters that stand alone, or a syllable no Korean word has.
std::optional<Finding> findHangulWord(
    const TypoPage& page, const TypoKnowledge& knowledge, const Piece& piece, QStringView text)
{
    if (!knowledge.vocabulary->english || text.size() > 40 || isNetSpeak(text))
        return {};
    // The common case, a Korean word in a Korean text, ends here.
    const bool odd = std::any_of(text.begin(), text.end(),
        [&](QChar c) { return !hangul::isCommonSyllable(c) || knowledge.stock.isStrangeSyllable(c); });
    if (page.korean && !odd)
        return {};
    const QString keys = keyboard::toKeys(text);
    if (keys.size() < 2)
        return {};
    QString small = keys.toLower();
    const bool jamo = piece.script == Script::Jamo;
    const QString capitals = small.toUpper();
    // A syllable that no word has may be an acronym, too: `뎌` for EU.
    if (small.size() <= 5 && (jamo || text.size() == 1)
        && (knowledge.acronyms.contains(capitals) || page.count(capitals) > 0))
        return makeTypo(piece.span, TypoType::Ime, jamo ? Certainty::Certain : Certainty::Likely, {capitals},
            reasonLatin(text, capitals));
    // Names begin with a capital; the keys do not tell.
    const QString name = small.left(1).toUpper() + small.mid(1);
    if (!knowledge.knowsEnglish(small) && small.size() >= 4 && knowledge.knowsEnglish(name))
        small = name;
    // Two letters tell something where both stand alone: `ㅐㄹ` (of); `ㅇㅋ` is no word.
    const bool bare = std::all_of(text.begin(), text.end(), hangul::isLetter)
        && std::any_of(text.begin(), text.end(), hangul::isVowelLetter);
    if (!knowledge.knowsEnglish(small)) {
        // Three letters and more, consonants and vowels or some that Shift doubled (`ㄸㄴㄴ`: ESS), and no syllable among
        // them: what else could it be.
        static constexpr QStringView Shifted = u"ㄲㄸㅃㅆㅉㅒㅖ";
        const bool letters = text.size() >= 3 && std::all_of(text.begin(), text.end(), hangul::isLetter);
        const bool both = bare
            && std::any_of(text.begin(), text.end(), [](QChar c) { return !hangul::isVowelLetter(c); });
        const bool shifted
            = std::any_of(text.begin(), text.end(), [](QChar c) { return Shifted.contains(c); });
        if (!letters || (!both && !shifted))
            return {};
        return makeTypo(piece.span, TypoType::Ime, Certainty::Likely, {capitals, small}, reasonLatin(text, capitals));
    }
    if (small.size() < 3 && page.korean && !bare)
        return {};
    if (jamo) {
        // A stray letter beside a Korean word is the likelier slip.
        QString stripped;
        std::copy_if(text.begin(), text.end(), std::back_inserter(stripped), hangul::isSyllable);
        const bool korean = stripped.size() >= 2 && knowledge.explainer.isExplained(stripped);
        if (korean && (text.size() - stripped.size() < 2 || small.size() < 6))
            return {};
        const Certainty certainty
            = small.size() >= 4 || !page.korean ? Certainty::Certain : Certainty::Likely;
        return makeTypo(piece.span, TypoType::Ime, certainty, {small}, reasonLatin(text, small));
    }
    if (!page.korean) {
        const bool known = knowledge.explainer.isExplained(text);
        return makeTypo(piece.span, TypoType::Ime, known ? Certainty::Likely : Certainty::Certain, {small},
            reasonLatin(text, small));
    }
    const bool rare = !areAllCommon(text);
    if (small.size() < (rare ? 3 : 4) || page.count(text) > 1 || knowledge.explainer.isExplained(text))
        return {};
    return makeTypo(piece.span, TypoType::Ime, Certainty::Likely, {small}, reasonLatin(text, small));
}

Finding withTail(Finding finding, QStringView tail)
{
    Typo typo = *finding.typo();
    for (QString& suggestion : typo.suggestions)
        suggestion += tail;
    finding.detail = typo;
    return finding;
}

} // namespace

std::optional<Finding> findWrongMode(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    switch (piece.script) {
    case Script::Mixed:
        return findLatinRun(page, knowledge, piece);
    case Script::Latin:
        return findLatinWord(page, knowledge, piece);
    case Script::Jamo:
        if (auto word = findHangulWord(page, knowledge, piece, piece.text))
            return word;
        // `ㅊㄷㅐ는`: the particle was typed when the mode was right again.
        for (const Tail* tail : knowledge.josa.tailsOf(piece.text)) {
            const QStringView head = piece.text.chopped(tail->text.size());
            if (std::none_of(head.begin(), head.end(), hangul::isLetter))
                continue;
            if (auto word = findHangulWord(page, knowledge, piece, head))
                return withTail(*std::move(word), tail->text);
        }
        return {};
    case Script::Hangul:
        return findHangulWord(page, knowledge, piece, piece.text);
    case Script::Number:
    case Script::Other:
        break;
    }
    return {};
}

} // namespace mitjul
