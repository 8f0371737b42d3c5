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

namespace {

// What a key types, as positions in Unicode's order; -1 or, for finals, 0: not that kind of letter.
struct Key {
    int initial = -1;
    int vowel = -1;
    int final = 0;
};

// Two letters of one syllable that make a third: ㅗ and ㅏ, ㄹ and ㄱ.
struct Layout {
    std::array<Key, 128> keys;
    std::array<std::array<int, 21>, 21> vowels{};
    std::array<std::array<int, 28>, 28> finals{};

    Layout()
    {
        const auto key = [this](char c) -> Key& { return keys.at(static_cast<std::size_t>(c)); };
        for (std::size_t i = 0; i < InitialKeys.size(); ++i)
            key(InitialKeys[i][0]).initial = static_cast<int>(i);
        for (const bool pairs : {false, true}) {
            for (std::size_t i = 0; i < VowelKeys.size(); ++i) {
                const char* typed = VowelKeys[i];
                if (pairs && typed[1])
                    vowels.at(static_cast<std::size_t>(key(typed[0]).vowel)).at(static_cast<std::size_t>(key(typed[1]).vowel))
                        = static_cast<int>(i);
                else if (!pairs && !typed[1])
                    key(typed[0]).vowel = static_cast<int>(i);
            }
            for (std::size_t i = 1; i < FinalKeys.size(); ++i) {
                const char* typed = FinalKeys[i];
                if (pairs && typed[1])
                    finals.at(static_cast<std::size_t>(key(typed[0]).final)).at(static_cast<std::size_t>(key(typed[1]).final))
                        = static_cast<int>(i);
                else if (!pairs && !typed[1])
                    key(typed[0]).final = static_cast<int>(i);
            }
        }
    }
};

// What fromKeys makes of keys that type whole syllables; empty as soon as a letter stands alone or a syllable is none of
// KS X 1001. Hundreds of candidates for one word pass here and most of them end early; composed by libhangul they take
// six times as long.
QString composeSyllables(QStringView typed)
{
    static const Layout layout;
    const auto at = [&](qsizetype i) {
        const char16_t c = i < typed.size() ? typed[i].unicode() : u'\0';
        return c < 128 ? layout.keys[c] : Key();
    };
    QString text;
    text.reserve(typed.size() / 2);
    for (qsizetype i = 0; i < typed.size();) {
        hangul::Letters letters{at(i).initial, at(i + 1).vowel, 0};
        if (letters.initial < 0 || letters.vowel < 0)
            return {};
        i += 2;
        const auto index = [](int position) { return static_cast<std::size_t>(position); };
        if (const int second = at(i).vowel; second >= 0) {
            letters.vowel = layout.vowels[index(letters.vowel)][index(second)];
            if (letters.vowel == 0)
                return {};
            ++i;
        }
        // A consonant before a vowel begins the next syllable.
        if (at(i).final > 0 && at(i + 1).vowel < 0) {
            letters.final = at(i).final;
            ++i;
            const int both = layout.finals[index(letters.final)][index(at(i).final)];
            if (both > 0 && at(i + 1).vowel < 0) {
                letters.final = both;
                ++i;
            }
        }
        const QChar syllable = hangul::compose(letters);
        if (!hangul::isCommonSyllable(syllable))
            return {};
        text += syllable;
    }
    return text;
}

// A word whose keys are edited.
class Recomposer {
public:
    explicit Recomposer(QStringView word)
        : m_keys(toKeys(word))
    {
    }

    [[nodiscard]] const QString& keys() const { return m_keys; }

    // The word with `removed` keys from `at` on replaced by `inserted`; empty if that is no word of common syllables.
    [[nodiscard]] QString compose(qsizetype at, qsizetype removed, QStringView inserted)
    {
        const QStringView keys(m_keys);
        m_edited.resize(0);
        m_edited.append(keys.first(at)).append(inserted).append(keys.sliced(at + removed));
        return composeSyllables(m_edited);
    }

private:
    QString m_keys;
    QString m_edited;
};

} // namespace

QList<Repair> repairs(QStringView word)
{
    QList<Repair> found;
    if (word.isEmpty() || word.size() > 12)
        return found;
    Recomposer recomposer(word);
    const QString& keys = recomposer.keys();
    QSet<QString> seen{word.toString()};
    const auto consider = [&](qsizetype at, qsizetype removed, QStringView inserted, Slip slip) {
        QString repaired = recomposer.compose(at, removed, inserted);
        const qsizetype before = seen.size();
        seen.insert(repaired);
        if (!repaired.isEmpty() && seen.size() > before)
            found.append({std::move(repaired), slip});
    };
    const auto replace = [&](qsizetype at, QChar key, Slip slip) { consider(at, 1, QStringView(&key, 1), slip); };
    const qsizetype n = keys.size();
    for (qsizetype i = 0; i < n; ++i)
        replace(i, keys[i].isUpper() ? keys[i].toLower() : keys[i].toUpper(), Slip::Shift);
    for (qsizetype i = 0; i + 1 < n; ++i) {
        const std::array turned{keys[i + 1], keys[i]};
        consider(i, 2, QStringView(turned.data(), 2), Slip::Swap);
    }
    for (qsizetype i = 0; i < n; ++i)
        consider(i, 1, {}, i + 1 < n && keys[i] == keys[i + 1] ? Slip::Doubled : Slip::Inserted);
    static constexpr QStringView Keys = u"qwertyuiopasdfghjklzxcvbnmQWERTOP";
    for (qsizetype i = 0; i <= n; ++i) {
        for (const QChar& key : Keys)
            consider(i, 0, QStringView(&key, 1), Slip::Dropped);
    }
    for (qsizetype i = 0; i < n; ++i) {
        for (const QChar key : neighbours(keys[i]))
            replace(i, key, Slip::Neighbour);
    }
    return found;
}

} // namespace mitjul::keyboard
