// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linepatterns.h"

#include "importlexicon.h"

#include <algorithm>

namespace mitjul {

namespace {

// Longer lines are prose, whatever words stand in them.
constexpr qsizetype longestByline = 120;
constexpr qsizetype longestBoilerplate = 160;
constexpr qsizetype longestCaption = 300;

// Letters, digits and the signs that tell something, in lower case: `무단 전재` and `무단전재` are one key.
QString keyOf(QStringView line)
{
    QString key;
    key.reserve(line.size());
    for (const QChar c : line) {
        if (c.isLetterOrNumber() || c == u'@' || c == u'©' || c == u'ⓒ' || c.isSurrogate())
            key += c.toLower();
    }
    return key;
}

// Branch reset: the first group of whichever pattern fits is group 1.
QRegularExpression anyOf(const QStringList &patterns)
{
    QRegularExpression expression(
        QStringLiteral("^(?|%1)").arg(patterns.join(u'|')), QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        qFatal("bylines.tsv: %s", qPrintable(expression.errorString()));
    expression.optimize();
    return expression;
}

// `…했다.` tells; `…금지합니다.` may be a notice.
bool isNarrative(QStringView line)
{
    return line.endsWith(u"다.") && !line.endsWith(u"니다.");
}

QString isoDate(const QString &said)
{
    static const QRegularExpression parts(QStringLiteral("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})"));
    const QRegularExpressionMatch match = parts.match(said);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? date.toString(Qt::ISODate) : said;
}

} // namespace

const LinePatterns &LinePatterns::standard()
{
    static const LinePatterns patterns;
    return patterns;
}

LinePatterns::LinePatterns()
{
    static const QHash<QString, LineRole> roles{{QStringLiteral("links"), LineRole::OpensLinks},
        {QStringLiteral("end"), LineRole::EndsArticle}, {QStringLiteral("box"), LineRole::FillsBox}};
    for (const QStringList &row : importLexicon(QStringLiteral("boilerplate")).rows) {
        const Phrase phrase{keyOf(row.value(1)), roles.value(row.value(2), LineRole::None)};
        const QString &place = row.value(0);
        if (place == u"is")
            m_whole.insert(phrase.key, phrase);
        else
            (place == u"starts" ? m_starts : place == u"ends" ? m_ends : m_inside).append(phrase);
    }
    QHash<QString, QStringList> patterns;
    for (const QStringList &row : importLexicon(QStringLiteral("bylines")).rows)
        patterns[row.value(0)].append(row.value(1));
    m_byline = anyOf(patterns.value(QStringLiteral("byline")));
    m_source = anyOf(patterns.value(QStringLiteral("source")));
    m_date = anyOf(patterns.value(QStringLiteral("date")));
    m_caption = anyOf(patterns.value(QStringLiteral("caption")));
    m_lead = anyOf(patterns.value(QStringLiteral("lead")));
}

const LinePatterns::Phrase *LinePatterns::boilerplate(QStringView line) const
{
    const QString key = keyOf(line);
    if (const auto whole = m_whole.constFind(key); whole != m_whole.constEnd())
        return &*whole;
    // `댓글 12`, `Comments (3)`
    QString uncounted = key;
    uncounted.removeIf([](QChar c) { return c.isDigit(); });
    if (const auto whole = m_whole.constFind(uncounted);
        uncounted.size() < key.size() && whole != m_whole.constEnd())
        return &*whole;
    if (isNarrative(line))
        return nullptr;
    const auto find = [](const QList<Phrase> &phrases, auto fits) {
        const auto found = std::find_if(phrases.cbegin(), phrases.cend(), fits);
        return found == phrases.cend() ? nullptr : &*found;
    };
    if (const Phrase *phrase = find(m_starts, [&](const Phrase &p) { return key.startsWith(p.key); }))
        return phrase;
    if (const Phrase *phrase = find(m_ends, [&](const Phrase &p) { return key.endsWith(p.key); }))
        return phrase;
    return find(m_inside, [&](const Phrase &p) { return key.contains(p.key); });
}

LineMatch LinePatterns::match(QStringView line) const
{
    if (line.size() > longestCaption)
        return {};
    const auto fits = [line](const QRegularExpression &expression, QString &value) {
        const QRegularExpressionMatch match = expression.match(line);
        value = match.captured(1).trimmed();
        return match.hasMatch();
    };
    QString value;
    if (line.size() <= longestByline) {
        if (fits(m_source, value))
            return {BlockKind::Source, LineRole::None, false, value};
        if (fits(m_date, value))
            return {BlockKind::Byline, LineRole::None, true, isoDate(value)};
        if (fits(m_byline, value))
            return {BlockKind::Byline, LineRole::None, false, value.isEmpty() ? line.toString() : value};
    }
    if (line.size() <= longestBoilerplate) {
        if (const Phrase *phrase = boilerplate(line))
            return {BlockKind::Boilerplate, phrase->role, false, {}};
    }
    if (fits(m_caption, value))
        return {BlockKind::Caption, LineRole::None, false, value};
    return {};
}

qsizetype LinePatterns::leadingByline(QStringView line) const
{
    // Only so far must it be looked for: the names of three reporters and their town.
    const QStringView head = line.left(longestByline);
    if (!head.contains(u'=') && !head.contains(u"--") && !head.startsWith(u'['))
        return 0;
    return m_lead.match(head).capturedLength();
}

bool endsLikeSentence(QStringView line)
{
    static constexpr QStringView closers = u"\"'”’」』》〉)]】";
    while (!line.isEmpty() && closers.contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".?!。").contains(line.back());
}

} // namespace mitjul
