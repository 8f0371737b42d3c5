// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "entitystore.h"
#include "grams.h"
#include "shelfstore.h"

#include <algorithm>
#include <limits>

namespace mitjul {

static constexpr qsizetype snippetRadius = 40;
static constexpr int rowsAtOnce = 200;

namespace {

/// What is looked for, and where it stands in a text.
class Needle {
public:
    explicit Needle(const QString &query)
        : m_terms(termsOf(query))
        , m_phrase(m_terms.join(u' '))
    {
    }

    [[nodiscard]] const QStringList &terms() const { return m_terms; }

    [[nodiscard]] bool allIn(QStringView text, QStringView other = {}) const
    {
        return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const QString &term) {
            return text.contains(term, Qt::CaseInsensitive) || other.contains(term, Qt::CaseInsensitive);
        });
    }

    /// The whole query if it stands there, else the first of its words that does.
    [[nodiscard]] Span in(QStringView text) const
    {
        for (const QString &wanted : QStringList(m_phrase) + m_terms) {
            if (const qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0)
                return {at, at + wanted.size()};
        }
        return {};
    }

private:
    QStringList m_terms;
    QString m_phrase;
};

struct RankedHit {
    qint64 article;
    SearchHit hit;
};

} // namespace

static QString snippetOf(QStringView text, Span span)
{
    qsizetype from = std::max<qsizetype>(0, span.start - snippetRadius);
    qsizetype to = std::min(text.size(), span.end + snippetRadius);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    if (to < text.size() && text[to].isLowSurrogate())
        ++to;
    QString snippet = text.sliced(from, to - from).toString();
    for (QChar &character : snippet) {
        if (character.isSpace())
            character = u' ';
    }
    return (from > 0 ? QStringLiteral("…") : QString()) + snippet.trimmed()
        + (to < text.size() ? QStringLiteral("…") : QString());
}

/// Calls `take` with the rows an index has for the query, newest first, until it returns false.
template <typename Take>
static void forEachRow(Database &database, const QString &index, const QString &expression, Take take)
{
    qint64 below = std::numeric_limits<qint64>::max();
    for (;;) {
        const QList<qint64> rows = database.findInIndex(index, expression, below, rowsAtOnce);
        for (const qint64 row : rows) {
            if (!take(row))
                return;
        }
        if (rows.size() < rowsAtOnce)
            return;
        below = rows.last();
    }
}

static std::optional<SearchHit> hitInArticle(Database &database, qint64 row, const Needle &needle)
{
    QSqlQuery &query = database.run(QStringLiteral("SELECT a.uuid, a.title, t.text FROM article a JOIN article_text t"
                                                   " ON t.article = a.id AND t.version = a.version WHERE a.id = ?"),
                                    {row});
    if (!query.next())
        return std::nullopt;
    SearchHit hit;
    hit.article = QUuid::fromString(query.value(0).toString());
    hit.title = query.value(1).toString();
    const QString text = query.value(2).toString();
    if (!needle.allIn(hit.title, text))
        return std::nullopt;
    hit.span = needle.in(text);
    hit.where = needle.allIn(hit.title) ? SearchHit::Title : SearchHit::Text;
    hit.snippet = hit.where == SearchHit::Title ? snippetOf(hit.title, needle.in(hit.title)) : snippetOf(text, hit.span);
    return hit;
}

static QList<RankedHit> hitsInAnnotation(Database &database, qint64 row, const Needle &needle)
{
    const auto found = readAnnotationRow(database, row);
    if (!found)
        return {};
    const Annotation &annotation = found->annotation;
    QList<RankedHit> hits;
    const auto look = [&](const QString &text, SearchHit::Where where) {
        if (needle.allIn(text))
            hits.append({found->article,
                         {{}, {}, where, annotation.id, annotation.span, snippetOf(text, needle.in(text))}});
    };
    look(annotation.note, SearchHit::Note);
    look(annotation.exact, SearchHit::Passage);
    if (hits.isEmpty())
        return hits;
    QSqlQuery &query
        = database.run(QStringLiteral("SELECT uuid, title FROM article WHERE id = ?"), {found->article});
    if (query.next()) {
        for (RankedHit &ranked : hits) {
            ranked.hit.article = QUuid::fromString(query.value(0).toString());
            ranked.hit.title = query.value(1).toString();
        }
    }
    return hits;
}

QList<SearchHit> findHits(Database &database, const QString &query, int limit, const ShelfFilter &filter)
{
    const Needle needle(query);
    if (needle.terms().isEmpty() || limit <= 0)
        return {};
    const QString expression = gramExpression(needle.terms());
    QList<RankedHit> ranked;
    const QSet<qint64> looked = articleRows(database, filter);
    forEachRow(database, articleIndex, expression, [&](qint64 row) {
        if (!looked.contains(row))
            return true;
        if (const auto hit = hitInArticle(database, row, needle))
            ranked.append({row, *hit});
        return ranked.size() < limit && !database.failed();
    });
    const qsizetype inArticles = ranked.size();
    forEachRow(database, QStringLiteral("annotation_grams"), expression, [&](qint64 row) {
        for (const RankedHit &hit : hitsInAnnotation(database, row, needle)) {
            if (looked.contains(hit.article))
                ranked.append(hit);
        }
        return ranked.size() - inArticles < limit && !database.failed();
    });
    std::stable_sort(ranked.begin(), ranked.end(), [](const RankedHit &a, const RankedHit &b) {
        if (a.article != b.article)
            return a.article > b.article;
        if (a.hit.annotation.isNull() != b.hit.annotation.isNull())
            return a.hit.annotation.isNull();
        return a.hit.span < b.hit.span;
    });
    QList<SearchHit> hits;
    for (const RankedHit &one : ranked.first(std::min<qsizetype>(limit, ranked.size())))
        hits.append(one.hit);
    return hits;
}

} // namespace mitjul
