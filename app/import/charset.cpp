// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charset.h"

#include "importlexicon.h"
#include "textdecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <uchardet.h>
#include <unicode/ucnv.h>

namespace mitjul {

namespace {

struct Charset {
    Q_DECLARE_TR_FUNCTIONS(Charset)
};

const QByteArray unicode = QByteArrayLiteral("utf-8");
const QByteArray korean = QByteArrayLiteral("windows-949");
const QByteArray western = QByteArrayLiteral("windows-1252");

// What a label means to browsers (encodings.tsv), else the label: ICU knows more.
QByteArray encodingFor(const QByteArray &label)
{
    static const QHash<QByteArray, QByteArray> meanings = [] {
        QHash<QByteArray, QByteArray> filled;
        for (const QStringList &row : importLexicon(QStringLiteral("encodings")).rows)
            filled.insert(row.value(0).toLatin1(), row.value(1).toLatin1());
        return filled;
    }();
    const QByteArray key = label.trimmed().toLower();
    return meanings.value(key, key);
}

struct Decoded {
    QString text;
    qsizetype wrong = 0; // characters that stand for bytes which mean nothing
};

void countWrong(const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason <= UCNV_IRREGULAR)
        ++*static_cast<qsizetype *>(const_cast<void *>(context));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, units, length, reason, status);
}

// Nothing if ICU does not know the encoding.
std::optional<Decoded> decode(QByteArrayView bytes, const QByteArray &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding.constData(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    Decoded decoded;
    ucnv_setToUCallBack(converter.get(), countWrong, &decoded.wrong, nullptr, nullptr, &status);
    const char *from = bytes.data();
    const char *const end = from + bytes.size();
    decoded.text.reserve(bytes.size());
    do {
        UChar piece[4096];
        UChar *to = piece;
        status = U_ZERO_ERROR;
        ucnv_toUnicode(converter.get(), &to, piece + std::size(piece), &from, end, nullptr, true, &status);
        decoded.text.append(reinterpret_cast<const QChar *>(piece), to - piece);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status))
        return std::nullopt;
    // Half a character at the very end was cut off.
    if (decoded.wrong == 1 && decoded.text.endsWith(QChar::ReplacementCharacter)) {
        decoded.text.chop(1);
        decoded.wrong = 0;
    }
    if (encoding.startsWith("utf-"))
        return decoded;
    // What an encoding leaves open ICU makes control and private characters of, which its texts do not hold.
    for (QChar &c : decoded.text) {
        const char16_t unit = c.unicode();
        if ((unit >= 0x80 && unit < 0xA0 && unit != 0x85) || (unit >= 0xE000 && unit <= 0xF8FF)) {
            c = QChar::ReplacementCharacter;
            ++decoded.wrong;
        }
    }
    return decoded;
}

// Korean text is Hangul, and of the syllables that windows-949 adds to KS X 1001 (`똠`) it has hardly any.
bool readsAsKorean(QStringView text, QByteArrayView bytes)
{
    qsizetype letters = 0;
    qsizetype syllables = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 || !c.isLetter())
            continue;
        ++letters;
        syllables += c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
    }
    qsizetype added = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80)
            continue;
        added += lead <= 0xC6 && static_cast<uchar>(bytes[i + 1]) < 0xA1;
        ++i;
    }
    return syllables >= 2 && syllables * 10 >= letters * 8 && added * 10 <= syllables;
}

// What is valid UTF-8, without half a character that was cut off at the end; nothing if more is wrong.
std::optional<QByteArrayView> asUtf8(QByteArrayView bytes)
{
    const auto bad = findBadUtf8(bytes);
    if (!bad)
        return bytes;
    const QByteArrayView rest = bytes.sliced(bad->position);
    const auto lead = static_cast<uchar>(rest[0]);
    const qsizetype whole = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    const bool isCut = bad->position > 0 && lead >= 0xC2 && lead <= 0xF4 && rest.size() < whole
        && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return (c & 0xC0) == 0x80; });
    return isCut ? std::optional(bytes.first(bad->position)) : std::nullopt;
}

// The encoding that a byte order mark tells, and the mark's length.
std::pair<QByteArray, qsizetype> markOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {unicode, 3};
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return {QByteArrayLiteral("utf-32le"), 4};
    if (bytes.startsWith("\xFF\xFE"))
        return {QByteArrayLiteral("utf-16le"), 2};
    if (bytes.startsWith("\xFE\xFF"))
        return {QByteArrayLiteral("utf-16be"), 2};
    return {};
}

// UTF-16 without mark: spaces, digits and line feeds have NUL for one of their bytes, always the same one.
QByteArray markless(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096) / 2 * 2);
    qsizetype zeros[2] = {0, 0};
    qsizetype ascii[2] = {0, 0}; // units whose other byte is ASCII
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0') {
            ++zeros[i % 2];
            ascii[i % 2] += static_cast<uchar>(head[i ^ 1]) < 0x80 && head[i ^ 1] != '\0';
        }
    }
    for (const int side : {0, 1}) {
        if (zeros[side] > head.size() / 40 && zeros[1 - side] == 0 && ascii[side] == zeros[side])
            return side == 1 ? QByteArrayLiteral("utf-16le") : QByteArrayLiteral("utf-16be");
    }
    return {};
}

bool isBinary(QByteArrayView bytes)
{
    return std::count(bytes.begin(), bytes.end(), '\0') > bytes.size() / 100;
}

QByteArray detected(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    constexpr qsizetype enough = 256 * 1024;
    uchardet_handle_data(detector.get(), bytes.data(), static_cast<size_t>(std::min(bytes.size(), enough)));
    uchardet_data_end(detector.get());
    return encodingFor(uchardet_get_charset(detector.get()));
}

// The words round the first letter that encodings read differently.
QString tellingWords(const QString &text)
{
    constexpr qsizetype before = 60;
    constexpr qsizetype shown = 300;
    static const QRegularExpression markup(QStringLiteral("<[^>]*>|<[^>]*$|^[^<]*>"));
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    const qsizetype at = std::max<qsizetype>(0, first - text.begin() - before);
    return text.mid(at, 20 * shown).remove(markup).simplified().left(shown);
}

QList<EncodingChoice> choicesFor(QByteArrayView bytes)
{
    QList<QByteArray> candidates{
        unicode, korean, "shift_jis", "euc-jp", "gb18030", "big5", western, "windows-1251"};
    if (const QByteArray guess = detected(bytes); !guess.isEmpty()) {
        candidates.removeAll(guess);
        candidates.prepend(guess);
    }
    struct Rated {
        EncodingChoice choice;
        qsizetype wrong = 0;
    };
    constexpr qsizetype sample = 64 * 1024;
    const QByteArrayView head = bytes.first(std::min(bytes.size(), sample));
    QList<Rated> rated;
    for (const QByteArray &candidate : candidates) {
        const auto decoded = decode(head, candidate);
        if (decoded && decoded->wrong * 5 <= decoded->text.size())
            rated.append({{QString::fromLatin1(candidate), tellingWords(decoded->text)}, decoded->wrong});
    }
    std::stable_sort(
        rated.begin(), rated.end(), [](const Rated &a, const Rated &b) { return a.wrong < b.wrong; });
    QList<EncodingChoice> choices;
    for (const Rated &one : rated)
        choices.append(one.choice);
    return choices;
}

} // namespace

QByteArray declaredIn(QByteArrayView page)
{
    constexpr qsizetype reach = 8 * 1024;
    static const QRegularExpression declaration(
        QStringLiteral("<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)|<\\?xml[^>]*?encoding\\s*=\\s*[\"']("
                       "[\\w:.-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(QString::fromLatin1(page.first(std::min(page.size(), reach))));
    const QByteArray name = (match.captured(1) + match.captured(2)).toLatin1();
    // Could it be read so far, it is no UTF-16 (HTML Standard, 13.2.3.2).
    return name.toLower().startsWith("utf-16") ? unicode : name;
}

Result<QByteArray> toUtf8(const QByteArray &original, const EncodingHints &hints, const AskEncoding &ask)
{
    auto [marked, length] = markOf(original);
    const QByteArrayView bytes = QByteArrayView(original).sliced(length);
    if (marked.isEmpty())
        marked = markless(bytes);
    if (!marked.isEmpty() && marked != unicode) {
        if (const auto decoded = decode(bytes, marked))
            return decoded->text.toUtf8();
    }
    if (isBinary(bytes))
        return Error{Charset::tr("is not a text file. Mitjul reads text, Markdown and web pages.")};
    const auto readIn = [bytes](const QByteArray &encoding, int oneOf) -> std::optional<QByteArray> {
        const auto decoded = decode(bytes, encoding);
        const bool good = decoded && decoded->wrong * oneOf <= decoded->text.size()
            && (encoding != korean || readsAsKorean(decoded->text, bytes));
        return good ? std::optional(decoded->text.toUtf8()) : std::nullopt;
    };
    constexpr int strictly = 1 << 30;
    constexpr int nearly = 200; // wrong letters among so many

    QList<QByteArray> declared;
    for (const QByteArray &label : hints.declared)
        declared.append(encodingFor(label));
    const bool shifts
        = bytes.contains('\x1B') || bytes.contains('\x0E'); // of ISO-2022, whose bytes are all ASCII
    if (const auto valid = asUtf8(bytes); valid && !(shifts && declared.value(0).startsWith("iso-2022")))
        return valid->size() == original.size() ? original : valid->toByteArray();
    // Any bytes are Western, so that it is the last to be believed.
    std::stable_partition(
        declared.begin(), declared.end(), [](const QByteArray &name) { return name != western; });
    for (const QByteArray &encoding : declared) {
        if (encoding == western)
            break;
        if (auto text = readIn(encoding, strictly))
            return std::move(*text);
    }
    if (auto text = readIn(korean, strictly))
        return std::move(*text);
    if (declared.contains(western)) {
        if (auto text = readIn(western, strictly))
            return std::move(*text);
    }
    if (hints.isPage) {
        for (const QByteArray &encoding : declared + QList<QByteArray>{unicode, korean}) {
            if (auto text = readIn(encoding, nearly))
                return std::move(*text);
        }
    }
    constexpr qsizetype enough = 100; // letters; of fewer every detector says something wrong
    if (std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) >= 0x80; })
        >= enough) {
        if (const QByteArray guess = detected(bytes); !guess.isEmpty()) {
            if (auto text = readIn(guess, hints.isPage ? nearly : strictly))
                return std::move(*text);
        }
    }
    if (ask) {
        const QList<EncodingChoice> choices = choicesFor(bytes);
        const QByteArray chosen = choices.isEmpty() ? QByteArray() : ask(choices).toLatin1();
        if (!chosen.isEmpty()) {
            if (const auto decoded = decode(bytes, chosen))
                return decoded->text.toUtf8();
        }
    }
    const BadByte bad = findBadUtf8(bytes).value_or(BadByte());
    return Error{Charset::tr("is in an encoding that cannot be told: it is not UTF-8 (byte %1, in line %2, "
                             "is wrong there) and not "
                             "Korean. Save it as UTF-8 and open it again.")
                     .arg(bad.position + 1)
                     .arg(bad.line)};
}

} // namespace mitjul
