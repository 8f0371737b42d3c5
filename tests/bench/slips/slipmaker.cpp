// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slipmaker.h"

#include "hangul.h"
#include "keyboard.h"

#include <algorithm>

namespace mitjul::bench {

namespace {

constexpr qsizetype Between = 12; // pieces from one slip to the next, at the least
constexpr qsizetype Chance = 12; // one in so many places that fit is taken

bool isPlainLatin(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
}

bool isMark(const QString& text)
{
    return !text.front().isLetterOrNumber();
}

bool endsInSyllable(QStringView text, QStringView syllables)
{
    return syllables.contains(text.back());
}

QString neighbourHit(const QString& keys, qsizetype at, qsizetype choice)
{
    const QStringView beside = keyboard::neighbours(keys[at]);
    return QString(keys).replace(at, 1, QString(beside.at(choice % beside.size())));
}

QString swapped(QString keys, qsizetype at)
{
    std::swap(keys[at], keys[at + 1]);
    return keys;
}

} // namespace

const Piece* SlipMaker::Place::next() const
{
    return index + 1 < pieces.size() && pieces.at(index + 1).spaceBefore ? &pieces.at(index + 1) : nullptr;
}

qsizetype SlipMaker::Place::below(qsizetype bound) const
{
    return static_cast<qsizetype>(random() % static_cast<std::mt19937::result_type>(bound));
}

SlipMaker::SlipMaker(std::shared_ptr<const Vocabulary> vocabulary)
    : m_vocabulary(std::move(vocabulary))
    , m_josa(m_vocabulary->lexicons)
{
    addKorean();
    addEnglish();
}

// A word that the dictionary has: only there is it known what is right.
bool SlipMaker::isWord(const Piece& piece, qsizetype least) const
{
    const auto& oracle = piece.script == Script::Hangul ? m_vocabulary->korean : m_vocabulary->english;
    return (piece.script == Script::Hangul || (piece.script == Script::Latin && isPlainLatin(piece.text)))
        && piece.text.size() >= least && oracle && oracle->knows(piece.text);
}

SlipMaker::Maker SlipMaker::keySlip(const KeyEdit& edit) const
{
    return [this, edit](const Place& place) -> std::optional<Edit> {
        if (place.piece().script != Script::Hangul || !isWord(place.piece(), 2))
            return {};
        const QString keys = edit(keyboard::toKeys(place.piece().text), place);
        const QString word = keyboard::fromKeys(keys);
        if (keys.isEmpty() || word == place.piece().text)
            return {};
        return Edit{place.piece().span, word};
    };
}

SlipMaker::Maker SlipMaker::letterSlip(const KeyEdit& edit) const
{
    return [this, edit](const Place& place) -> std::optional<Edit> {
        const Piece& piece = place.piece();
        if (piece.script != Script::Latin || !isWord(piece, 5) || piece.text.front().isUpper())
            return {};
        const QString word = edit(piece.text.toString(), place);
        if (word.isEmpty() || word == piece.text)
            return {};
        return Edit{piece.span, word};
    };
}

void SlipMaker::addKorean()
{
    const auto add = [this](const char* name, Maker make) {
        m_kinds.append({QString::fromUtf8(name), true, std::move(make)});
    };
    add("wrong mode, tail", [this](const Place& place) -> std::optional<Edit> {
        const QStringView word = place.piece().text;
        if (place.piece().script != Script::Hangul || !isWord(place.piece(), 3))
            return {};
        const qsizetype cut = word.size() - 1 - place.below(2);
        const QString keys = keyboard::toKeys(word.sliced(cut));
        const bool capitals = place.below(3) == 0 && keys == keys.toLower();
        return Edit{place.piece().span, word.first(cut).toString() + (capitals ? keys.toUpper() : keys)};
    });
    add("wrong mode, word", [this](const Place& place) -> std::optional<Edit> {
        if (place.piece().script != Script::Hangul || !isWord(place.piece(), 2))
            return {};
        return Edit{place.piece().span, keyboard::toKeys(place.piece().text)};
    });
    add("wrong mode, Latin", [this](const Place& place) -> std::optional<Edit> {
        const QStringView word = place.piece().text;
        if (place.piece().script != Script::Latin || word.size() < 2 || !isPlainLatin(word)
            || !m_vocabulary->english->knows(word))
            return {};
        return Edit{place.piece().span, keyboard::fromKeys(word.toString().toLower())};
    });
    add("stray or doubled letter", keySlip([](const QString& keys, const Place& place) {
        const qsizetype at = place.below(keys.size());
        const QString spoilt = QString(keys).insert(at, keys[at]);
        const QString word = keyboard::fromKeys(spoilt);
        return std::any_of(word.begin(), word.end(), hangul::isLetter) ? spoilt : QString();
    }));
    add("swapped letters", keySlip([](const QString& keys, const Place& place) {
        return swapped(keys, place.below(keys.size() - 1));
    }));
    add("dropped letter", keySlip([](const QString& keys, const Place& place) {
        return QString(keys).remove(place.below(keys.size()), 1);
    }));
    add("neighbouring key", keySlip([](const QString& keys, const Place& place) {
        return neighbourHit(keys, place.below(keys.size()), place.below(16));
    }));
    add("Shift held or missed", keySlip([](const QString& keys, const Place& place) {
        static constexpr QStringView Shifted = u"qwertopQWERTOP";
        const qsizetype at = place.below(keys.size());
        if (!Shifted.contains(keys[at]))
            return QString();
        return QString(keys).replace(at, 1, keys[at].isUpper() ? keys[at].toLower() : keys[at].toUpper());
    }));
    add("wrong particle", [this](const Place& place) { return wrongParticle(place); });
    add("spacing, joined", [this](const Place& place) { return joined(place); });
    add("spacing, split", [this](const Place& place) { return split(place); });
    add("word twice", [this](const Place& place) -> std::optional<Edit> {
        if (place.piece().script != Script::Hangul || !isWord(place.piece(), 2) || !place.next()
            || !place.piece().before.isNull() || !place.piece().after.isNull())
            return {};
        const QString word = place.piece().text.toString();
        return Edit{place.piece().span, word + u' ' + word};
    });
    add("lone mark", [](const Place& place) -> std::optional<Edit> {
        static constexpr QStringView Marks = u"“”‘’()「」《》";
        const Piece& piece = place.piece();
        if (piece.script != Script::Hangul || piece.before.isNull() || !Marks.contains(piece.before))
            return {};
        return Edit{{piece.span.start - 1, piece.span.end}, piece.text.toString()};
    });
}

std::optional<SlipMaker::Edit> SlipMaker::wrongParticle(const Place& place) const
{
    static const QHash<QString, QString> Others{{QStringLiteral("은"), QStringLiteral("는")},
        {QStringLiteral("는"), QStringLiteral("은")}, {QStringLiteral("이"), QStringLiteral("가")},
        {QStringLiteral("가"), QStringLiteral("이")}, {QStringLiteral("을"), QStringLiteral("를")},
        {QStringLiteral("를"), QStringLiteral("을")}, {QStringLiteral("와"), QStringLiteral("과")},
        {QStringLiteral("과"), QStringLiteral("와")}, {QStringLiteral("로"), QStringLiteral("으로")},
        {QStringLiteral("으로"), QStringLiteral("로")}};
    const QStringView word = place.piece().text;
    if (place.piece().script != Script::Hangul || !isWord(place.piece(), 3))
        return {};
    for (const qsizetype length : {qsizetype(2), qsizetype(1)}) {
        const auto other = Others.constFind(word.last(length).toString());
        const QStringView noun = word.chopped(length);
        const QString object = hangul::finalOf(noun.back()) == hangul::FinalNone ? QStringLiteral("를")
                                                                                 : QStringLiteral("을");
        if (noun.size() < 2 || other == Others.cend() || !m_vocabulary->korean->knows(noun)
            || !m_vocabulary->korean->knows(noun.toString() + object))
            continue;
        // After ㄹ stands `로`; `으로` there is a slip of its own.
        return Edit{place.piece().span, noun.toString() + *other};
    }
    return {};
}

// `갈 수` to `갈수`, `안 갔다` to `안갔다`, `비용 때문에` to `비용때문에`, `하고 있다` to `하고있다`.
std::optional<SlipMaker::Edit> SlipMaker::joined(const Place& place) const
{
    const Piece& piece = place.piece();
    const Piece* next = place.next();
    if (!next || piece.script != Script::Hangul || next->script != Script::Hangul)
        return {};
    const QStringView first = piece.text;
    const QStringView second = next->text;
    const int final = hangul::finalOf(first.back());
    const bool adnominal = final == hangul::FinalL || final == hangul::FinalN || first.endsWith(u'는');
    static const QStringList Bound{QStringLiteral("것"), QStringLiteral("때"), QStringLiteral("만큼"),
        QStringLiteral("뿐"), QStringLiteral("줄"), QStringLiteral("적"), QStringLiteral("채")};
    static const QStringList Tails{QString(), QStringLiteral("은"), QStringLiteral("이"),
        QStringLiteral("을"), QStringLiteral("으로"), QStringLiteral("도"), QStringLiteral("만"),
        QStringLiteral("에"), QStringLiteral("까지"), QStringLiteral("부터"), QStringLiteral("이다"),
        QStringLiteral("입니다"), QStringLiteral("이라고"), QStringLiteral("이라며")};
    const bool bound = adnominal && m_vocabulary->korean->knows(first)
        && std::any_of(Bound.begin(), Bound.end(), [&](const QString& noun) {
               return second.startsWith(noun) && Tails.contains(second.sliced(noun.size()).toString());
           });
    const bool can = final == hangul::FinalL && second.startsWith(u'수') && second.size() <= 2
        && endsInSyllable(second, u"수는도가");
    const bool because = second.startsWith(u"때문") && first.size() >= 2;
    const bool negation = (first == u"안" || first == u"못") && second.size() >= 2
        && m_vocabulary->korean->knows(second);
    const bool auxiliary = (first.endsWith(u'고') && second.startsWith(u'있') && first.size() >= 2)
        || (first.endsWith(u'지') && second.startsWith(u'않') && first.size() >= 2);
    if (!bound && !can && !because && !negation && !auxiliary)
        return {};
    return Edit{{piece.span.start, next->span.end}, first.toString() + second.toString()};
}

// `의원들은` to `의원 들은`, `조례안은` to `조례안 은`, `있을지` to `있을 지`.
std::optional<SlipMaker::Edit> SlipMaker::split(const Place& place) const
{
    const Piece& piece = place.piece();
    if (piece.script != Script::Hangul || !isWord(piece, 3) || !piece.before.isNull())
        return {};
    const QStringView word = piece.text;
    for (const QStringView tail : {QStringView(u"들이"), QStringView(u"들은"), QStringView(u"들의"),
             QStringView(u"에서"), QStringView(u"에게"), QStringView(u"까지"), QStringView(u"부터"),
             QStringView(u"으로"), QStringView(u"처럼"), QStringView(u"은"), QStringView(u"는"),
             QStringView(u"을"), QStringView(u"를"), QStringView(u"이"), QStringView(u"가"),
             QStringView(u"에")}) {
        const QStringView noun = word.chopped(std::min(tail.size(), word.size()));
        if (!word.endsWith(tail) || noun.size() < 2 || !m_vocabulary->korean->knows(noun)
            || !m_vocabulary->korean->knows(noun.toString() + u'도'))
            continue;
        return Edit{piece.span, noun.toString() + u' ' + tail.toString()};
    }
    if (word.endsWith(u"지도") || word.endsWith(u"지")) {
        const qsizetype cut = word.lastIndexOf(u'지');
        if (hangul::finalOf(word[cut - 1]) == hangul::FinalL)
            return Edit{piece.span, word.first(cut).toString() + u' ' + word.sliced(cut).toString()};
    }
    return {};
}

void SlipMaker::addEnglish()
{
    const auto add = [this](const char* name, Maker make) {
        m_kinds.append({QString::fromUtf8(name), false, std::move(make)});
    };
    add("swapped letters", letterSlip([](const QString& word, const Place& place) {
        return swapped(word, place.below(word.size() - 1));
    }));
    add("dropped letter", letterSlip([](const QString& word, const Place& place) {
        return QString(word).remove(place.below(word.size()), 1);
    }));
    add("doubled letter", letterSlip([](const QString& word, const Place& place) {
        const qsizetype at = place.below(word.size());
        return QString(word).insert(at, word[at]);
    }));
    add("neighbouring key", letterSlip([](const QString& word, const Place& place) {
        return neighbourHit(word, place.below(word.size()), place.below(16));
    }));
    add("word twice", [this](const Place& place) -> std::optional<Edit> {
        if (!isWord(place.piece(), 2) || place.piece().text.front().isUpper() || !place.next()
            || !place.piece().before.isNull() || !place.piece().after.isNull())
            return {};
        const QString word = place.piece().text.toString();
        return Edit{place.piece().span, word + u' ' + word};
    });
    add("wrong mode", letterSlip([](const QString& word, const Place&) { return keyboard::fromKeys(word); }));
    add("lone mark", [](const Place& place) -> std::optional<Edit> {
        static constexpr QStringView Marks = u"“”()\"";
        const Piece& piece = place.piece();
        if (piece.before.isNull() || !Marks.contains(piece.before))
            return {};
        return Edit{{piece.span.start - 1, piece.span.end}, piece.text.toString()};
    });
}

QStringList SlipMaker::kinds(bool korean) const
{
    QStringList names;
    for (const Kind& kind : m_kinds) {
        if (kind.korean == korean)
            names.append(kind.name);
    }
    return names;
}

SpoiltArticle SlipMaker::spoil(const Article& article, const QString& name, quint32 seed) const
{
    const QList<Piece> pieces = splitPieces(article);
    const bool korean = article.language == QLatin1StringView("ko");
    const auto kind = std::find_if(m_kinds.begin(), m_kinds.end(),
        [&](const Kind& k) { return k.name == name && k.korean == korean; });
    SpoiltArticle spoilt{article, {}};
    if (kind == m_kinds.end())
        return spoilt;
    std::mt19937 random(seed);
    QList<Edit> edits;
    QSet<QString> spoiltWords;
    for (qsizetype i = 0, last = -Between; i < pieces.size(); ++i) {
        const Place place{article.text, pieces, i, random};
        if (i - last < Between || place.below(Chance) != 0)
            continue;
        // The same slip twice in an article would look like a word of its own.
        auto edit = kind->make(place);
        if (!edit || spoiltWords.contains(edit->text))
            continue;
        spoiltWords.insert(edit->text);
        edits.append(*std::move(edit));
        last = i;
    }
    qsizetype shift = 0;
    for (const Edit& edit : std::as_const(edits)) {
        const qsizetype start = edit.span.start + shift;
        const QString right = article.text.mid(edit.span.start, edit.span.length());
        spoilt.article.text.replace(start, right.size(), edit.text);
        const bool otherWord = hangul::isAllSyllables(edit.text) ? m_vocabulary->korean->knows(edit.text)
            : isPlainLatin(edit.text)                              ? m_vocabulary->english->knows(edit.text)
                                                                   : false;
        spoilt.slips.append({{start, start + edit.text.size()}, right, otherWord && !isMark(right)});
        const qsizetype grown = edit.text.size() - right.size();
        for (Block& block : spoilt.article.blocks) {
            if (block.span.start > start)
                block.span.start += grown;
            if (block.span.end >= start + right.size())
                block.span.end += grown;
        }
        shift += grown;
    }
    return spoilt;
}

} // namespace mitjul::bench
