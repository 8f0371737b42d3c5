// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grams.h"

#include <QVarLengthArray>
#include <algorithm>
#include <vector>

namespace mitjul {

// More n-grams of a long query would cost more than comparing what these few find.
static constexpr qsizetype mostGramsOfQuery = 24;

static constexpr int longest = 3;

static char16_t folded(QChar character)
{
    return character.toCaseFolded().unicode();
}

static int lengthFrom(QChar first)
{
    return first.unicode() < 0x250 && first.isLetterOrNumber() ? 3 : 2;
}

/// The n-gram at a place, one character in 16 bits from the top; `size` is how many it has before white space ends it.
static quint64 gramAt(QStringView text, qsizetype place, int *size)
{
    quint64 gram = 0;
    const int wanted = lengthFrom(QChar(folded(text[place])));
    *size = 0;
    while (*size < wanted && place + *size < text.size() && !text[place + *size].isSpace()) {
        gram |= quint64(folded(text[place + *size])) << (16 * (longest - *size));
        ++*size;
    }
    return gram;
}

static void append(QString *out, quint64 gram)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    for (int unit = longest; unit >= 0; --unit) {
        const quint64 character = (gram >> (16 * unit)) & 0xffff;
        if (character == 0)
            break;
        for (int shift = 12; shift >= 0; shift -= 4)
            out->append(QChar(digits[(character >> shift) & 0xf]));
    }
}

/// Adds the n-grams of a text to some that are in order and there once each, and keeps them so.
static void addGrams(std::vector<quint64> &grams, QStringView text)
{
    // A stretch at a time: a long text has many times more n-grams than different ones, and all at once fill memory.
    static constexpr qsizetype stretch = 1 << 20;
    for (qsizetype from = 0; from < text.size(); from += stretch) {
        const auto known = static_cast<qsizetype>(grams.size());
        for (qsizetype place = from; place < std::min(from + stretch, text.size()); ++place) {
            int size = 0;
            if (const quint64 gram = gramAt(text, place, &size); size > 0)
                grams.push_back(gram);
        }
        const auto middle = grams.begin() + known;
        std::sort(middle, grams.end());
        grams.erase(std::unique(middle, grams.end()), grams.end());
        std::inplace_merge(grams.begin(), grams.begin() + known, grams.end());
        grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    }
}

QString gramsOf(QStringView text, QStringView title)
{
    std::vector<quint64> grams;
    addGrams(grams, text);
    addGrams(grams, title);
    QString out;
    out.reserve(static_cast<qsizetype>(grams.size()) * 10);
    for (const quint64 gram : grams) {
        append(&out, gram);
        out.append(u' ');
    }
    return out;
}

QString gramExpression(const QStringList &terms)
{
    QStringList parts;
    for (const QString &term : terms) {
        for (qsizetype place = 0; place < term.size() && parts.size() < mostGramsOfQuery; ++place) {
            int size = 0;
            const quint64 gram = gramAt(term, place, &size);
            const bool whole = size == lengthFrom(QChar(folded(term[place])));
            // In the text, the end of a term may go on: only at the start of a short term is that worth looking up.
            if (!whole && place > 0)
                break;
            QString part;
            append(&part, gram);
            parts.append(whole ? u'"' + part + u'"' : u'"' + part + QStringLiteral("\"*"));
        }
    }
    parts.removeDuplicates();
    return parts.join(u' ');
}

QStringList termsOf(const QString &query)
{
    return query.normalized(QString::NormalizationForm_C).simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace mitjul
