// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagemeta.h"

#include "importlexicon.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace mitjul {

namespace {

constexpr qsizetype longestParticular = 600; // of a title, a name …; longer ones are something else

const Lexicon &places()
{
    static const Lexicon lexicon = importLexicon(QStringLiteral("pagemeta"));
    return lexicon;
}

// `&quot;` in JSON is left over from a page generator that escaped twice.
QString withoutEntities(QString text)
{
    static const QList<std::pair<QString, QString>> entities{{QStringLiteral("&quot;"), QStringLiteral("\"")},
        {QStringLiteral("&#34;"), QStringLiteral("\"")}, {QStringLiteral("&#39;"), QStringLiteral("'")},
        {QStringLiteral("&#039;"), QStringLiteral("'")}, {QStringLiteral("&apos;"), QStringLiteral("'")},
        {QStringLiteral("&lt;"), QStringLiteral("<")}, {QStringLiteral("&gt;"), QStringLiteral(">")},
        {QStringLiteral("&nbsp;"), QStringLiteral(" ")}, {QStringLiteral("&middot;"), QStringLiteral("·")},
        {QStringLiteral("&hellip;"), QStringLiteral("…")}, {QStringLiteral("&ldquo;"), QStringLiteral("“")},
        {QStringLiteral("&rdquo;"), QStringLiteral("”")}, {QStringLiteral("&lsquo;"), QStringLiteral("‘")},
        {QStringLiteral("&rsquo;"), QStringLiteral("’")}, {QStringLiteral("&amp;"), QStringLiteral("&")}};
    if (text.contains(u'&')) {
        for (const auto &[entity, letter] : entities)
            text.replace(entity, letter);
    }
    return text.simplified();
}

// The words of a JSON value: of a text itself, of a thing its name, of a list all of theirs.
QStringList wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return {withoutEntities(value.toString())};
    QStringList words;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            words += wordsOf(one);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonValue name = object.value(u"name");
        return wordsOf(name.isUndefined() ? object.value(u"@id") : name);
    }
    return words;
}

bool isArticle(const QJsonObject &object)
{
    static const QRegularExpression types(QStringLiteral(
        "Article|^BlogPosting$|^LiveBlogPosting$|^Report$|^NewsItem$|^Posting$|^Review$|^Recipe$"));
    for (const QString &type : wordsOf(object.value(u"@type"))) {
        if (types.match(type).hasMatch())
            return true;
    }
    return false;
}

// The article among what a script tells, which is a thing, a list or a graph of things.
void collectArticles(const QJsonValue &value, QList<QJsonObject> &articles, int depth = 0)
{
    constexpr int deepest = 6;
    if (depth > deepest)
        return;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collectArticles(one, articles, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (isArticle(object))
            articles.append(object);
        collectArticles(object.value(u"@graph"), articles, depth + 1);
        collectArticles(object.value(u"mainEntity"), articles, depth + 1);
        if (object.value(u"mainEntityOfPage").isObject())
            collectArticles(object.value(u"mainEntityOfPage"), articles, depth + 1);
    }
}

// A comma too many, a line feed within a text: what hands make of JSON.
QByteArray mended(const QByteArray &json)
{
    static const QRegularExpression comma(QStringLiteral(",(\\s*[}\\]])"));
    QString text = QString::fromUtf8(json).replace(comma, QStringLiteral("\\1"));
    bool inText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            inText = !inText;
        else if (inText && text[i].unicode() < 0x20)
            text[i] = u' ';
    }
    return text.toUtf8();
}

QList<QJsonObject> articlesIn(const QList<QByteArray> &scripts)
{
    QList<QJsonObject> articles;
    for (QByteArray json : scripts) {
        json = json.trimmed();
        for (const char *wrapping : {"<![CDATA[", "//<![CDATA[", "<!--"}) {
            if (json.startsWith(wrapping))
                json.remove(0, qstrlen(wrapping));
        }
        if (const qsizetype end = std::max(json.lastIndexOf('}'), json.lastIndexOf(']')); end >= 0)
            json.truncate(end + 1);
        QJsonParseError failure;
        QJsonDocument document = QJsonDocument::fromJson(json, &failure);
        if (document.isNull())
            document = QJsonDocument::fromJson(mended(json));
        if (document.isNull() && json.contains("&quot;"))
            document = QJsonDocument::fromJson(mended(json).replace("&quot;", "\""));
        collectArticles(
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), articles);
    }
    return articles;
}

// The keys of a field's places, and with each its rank among them.
struct Rank {
    QString field;
    int rank = 0;
};

QHash<QString, QList<Rank>> ranksOf(QStringView place)
{
    QHash<QString, QList<Rank>> ranks;
    int rank = 0;
    for (const QStringList &row : places().rows) {
        if (row.value(1) == place)
            ranks[row.value(2).toLower()].append({row.value(0), rank});
        ++rank;
    }
    return ranks;
}

} // namespace

PageMeta::PageMeta(const HtmlTree &tree, const QList<QByteArray> &jsonLd)
{
    struct Found {
        QString field;
        int rank = 0;
        QString value;
    };
    QList<Found> found;
    const auto take = [&found](const QList<Rank> &ranks, const QString &value) {
        for (const Rank &rank : ranks) {
            if (!value.isEmpty() && (value.size() <= longestParticular || rank.field == u"body"))
                found.append({rank.field, rank.rank, value});
        }
    };
    static const auto metas = ranksOf(u"meta");
    static const auto props = ranksOf(u"prop");
    static const auto links = ranksOf(u"link");
    for (int node = 0; node < tree.size(); ++node) {
        const HtmlNode &element = tree[node];
        if (element.tag == GUMBO_TAG_TITLE && m_titleElement.isEmpty())
            m_titleElement = withoutEntities(tree.text(node));
        if (element.attributes.isEmpty())
            continue;
        if (element.tag == GUMBO_TAG_META) {
            const QString content = withoutEntities(element.attribute("content"));
            for (const char *key : {"property", "name"})
                take(metas.value(element.attribute(key).toLower()), content);
        }
        if (element.tag == GUMBO_TAG_LINK)
            take(links.value(element.attribute("rel").toLower()), element.attribute("href").trimmed());
        if (const QString prop = element.attribute("itemprop").toLower(); !prop.isEmpty()) {
            const QString stated = element.attribute(element.tag == GUMBO_TAG_TIME ? "datetime" : "content");
            take(props.value(prop), withoutEntities(stated.isEmpty() ? tree.text(node) : stated));
        }
    }
    static const auto properties = ranksOf(u"json");
    for (const QJsonObject &article : articlesIn(jsonLd)) {
        for (auto property = article.begin(); property != article.end(); ++property) {
            const QList<Rank> ranks = properties.value(property.key().toLower());
            if (ranks.isEmpty())
                continue;
            // Who has several authors names them all.
            const QStringList words = wordsOf(property.value());
            take(ranks, ranks.first().field == u"byline" ? words.join(QStringLiteral(", ")) : words.value(0));
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.rank < b.rank; });
    for (const Found &one : found)
        m_values[one.field].append(one.value);
}

} // namespace mitjul
