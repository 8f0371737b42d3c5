// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard.h"

#include "hangul.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <hangul-1.0/hangul.h>
#include <memory>

namespace mitjul::keyboard {

namespace {

// KS X 5002, letters in Unicode's order.
constexpr std::array<const char*, 19> InitialKeys
    = {"r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"};
constexpr std::array<const char*, 21> VowelKeys = {"k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho",
    "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"};
constexpr std::array<const char*, 28> FinalKeys = {"", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa",
    "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t", "T", "d", "w", "c", "z", "x", "v", "g"};
// The 30 consonants of U+3131 to U+314E.
constexpr std::array<const char*, 30> ConsonantKeys
    = {"r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q",
        "Q", "qt", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"};

constexpr std::array<QStringView, 26> Neighbours = {u"qwsz", u"vghn", u"xdfv", u"serfcx", u"wsdr", u"drtgvc",
    u"ftyhbv", u"gyujnb", u"ujko", u"huikmn", u"jiolm", u"kop", u"njk", u"bhjm", u"iklp", u"ol", u"wa",
    u"edft", u"awedxz", u"rfgy", u"yhji", u"cfgb", u"qase", u"zsdc", u"tghu", u"asx"};

bool isKey(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

struct ContextDeleter {
    void operator()(HangulInputContext* context) const { hangul_ic_delete(context); }
};

// libhangul composes into conjoining letters when asked to flush in the middle; ours are standalone ones.
void append(QString& out, const ucschar* text)
{
    for (; text && *text; ++text) {
        const char32_t c = *text;
        out.append(c < 0x10000 ? QString(QChar(static_cast<char16_t>(c))) : QString::fromUcs4(&c, 1));
    }
}

} // namespace

QString toKeys(QStringView text)
{
    QString keys;
    keys.reserve(text.size() * 3);
    for (const QChar c : text) {
        if (hangul::isSyllable(c)) {
            const hangul::Letters letters = hangul::decompose(c);
            keys += QLatin1StringView(InitialKeys[letters.initial]);
            keys += QLatin1StringView(VowelKeys[letters.vowel]);
            keys += QLatin1StringView(FinalKeys[letters.final]);
        } else if (hangul::isVowelLetter(c)) {
            keys += QLatin1StringView(VowelKeys[c.unicode() - 0x314F]);
        } else if (hangul::isLetter(c)) {
            keys += QLatin1StringView(ConsonantKeys[c.unicode() - 0x3131]);
        } else {
            keys += c;
        }
    }
    return keys;
}

QString fromKeys(QStringView keys)
{
    thread_local const std::unique_ptr<HangulInputContext, ContextDeleter> context(hangul_ic_new("2"));
    hangul_ic_reset(context.get());
    QString out;
    out.reserve(keys.size());
    for (const QChar key : keys) {
        if (isKey(key) && hangul_ic_process(context.get(), key.unicode())) {
            append(out, hangul_ic_get_commit_string(context.get()));
        } else {
            append(out, hangul_ic_flush(context.get()));
            out += key;
        }
    }
    append(out, hangul_ic_flush(context.get()));
    return out;
}

QStringList hangulReadings(QStringView latin)
{
    if (latin.isEmpty() || latin.size() > 60 || !std::all_of(latin.begin(), latin.end(), isKey))
        return {};
    const QString typed = latin.toString();
    QString turned;
    for (const QChar c : latin)
        turned += c.isUpper() ? c.toLower() : c.toUpper();
    // A run in capitals was typed with Caps Lock or Shift held: its lower case is the likeliest.
    const bool capitals = std::all_of(latin.begin(), latin.end(), [](QChar c) { return c.isUpper(); });
    QStringList readings;
    for (const QString& keys :
        capitals ? QStringList{typed.toLower(), typed} : QStringList{typed, turned, typed.toLower()}) {
        const QString word = fromKeys(keys);
        if (hangul::isAllSyllables(word) && !readings.contains(word))
            readings.append(word);
    }
    return readings;
}

QStringView neighbours(QChar key)
{
    const QChar lower = key.toLower();
    return lower >= u'a' && lower <= u'z' ? Neighbours[lower.unicode() - u'a'] : QStringView();
}

QList<Repair> repairs(QStringView word)
{
    QList<Repair> found;
    if (word.isEmpty() || word.size() > 12)
        return found;
    const QString keys = toKeys(word);
    QSet<QString> seen{word.toString()};
    const auto consider = [&](const QString& edited, Slip slip) {
        QString repaired = fromKeys(edited);
        if (std::all_of(repaired.begin(), repaired.end(), hangul::isCommonSyllable)
            && !seen.contains(repaired)) {
            seen.insert(repaired);
            found.append({std::move(repaired), slip});
        }
    };
    const qsizetype n = keys.size();
    // ㅐ and ㅔ sound alike: a slip of the ear before one of the hand.
    for (qsizetype i = 0; i < n; ++i) {
        static constexpr QStringView Sounds = u"opOP";
        static constexpr QStringView Alike = u"poPO";
        if (const qsizetype sound = Sounds.indexOf(keys[i]); sound >= 0)
            consider(QString(keys).replace(i, 1, Alike[sound]), Slip::Sound);
    }
    for (qsizetype i = 0; i < n; ++i) {
        QString edited = keys;
        edited[i] = keys[i].isUpper() ? keys[i].toLower() : keys[i].toUpper();
        consider(edited, Slip::Shift);
    }
    for (qsizetype i = 0; i + 1 < n; ++i) {
        QString edited = keys;
        std::swap(edited[i], edited[i + 1]);
        consider(edited, Slip::Swap);
    }
    for (qsizetype i = 0; i < n; ++i) {
        const bool doubled = i > 0 && keys[i] == keys[i - 1];
        consider(QString(keys).remove(i, 1), doubled ? Slip::Doubled : Slip::Inserted);
    }
    static constexpr QStringView Keys = u"qwertyuiopasdfghjklzxcvbnmQWERTOP";
    for (qsizetype i = 0; i <= n; ++i) {
        for (const QChar key : Keys)
            consider(QString(keys).insert(i, key), Slip::Dropped);
    }
    for (qsizetype i = 0; i < n; ++i) {
        for (const QChar key : neighbours(keys[i])) {
            QString edited = keys;
            edited[i] = key;
            consider(edited, Slip::Neighbour);
        }
    }
    return found;
}

} // namespace mitjul::keyboard
