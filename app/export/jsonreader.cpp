// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"
#include "exporter.h"
#include "names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace mitjul {

namespace {

struct Restore {
    Q_DECLARE_TR_FUNCTIONS(Restore)
};

/// Reads one object of the file. The first thing that is wrong is kept, with the place it stands in; what is
/// read after it has no meaning.
class JsonReader {
public:
    explicit JsonReader(QString place)
        : m_place(std::move(place))
    {
    }

    [[nodiscard]] const QString &failure() const { return m_failure; }
    void setPlace(const QString &place) { m_place = place; }
    void fail(const QString &what)
    {
        if (m_failure.isEmpty())
            m_failure = Restore::tr("%1: %2", "where in a file, and what is wrong there").arg(m_place, what);
    }

    QString string(const QJsonObject &object, const QString &name)
    {
        const QJsonValue value = object.value(name);
        if (!value.isString())
            fail(Restore::tr("“%1” is missing or no text").arg(name));
        return value.toString();
    }

    QJsonArray array(const QJsonObject &object, const QString &name)
    {
        const QJsonValue value = object.value(name);
        if (!value.isArray())
            fail(Restore::tr("“%1” is missing or no list").arg(name));
        return value.toArray();
    }

    QStringList strings(const QJsonObject &object, const QString &name)
    {
        QStringList list;
        for (const QJsonValue &value : array(object, name)) {
            if (!value.isString())
                fail(Restore::tr("“%1” holds what is no text").arg(name));
            list.append(value.toString());
        }
        return list;
    }

    qsizetype number(const QJsonObject &object, const QString &name)
    {
        const qint64 value = object.value(name).toInteger(-1);
        if (value < 0)
            fail(Restore::tr("“%1” is missing or no position").arg(name));
        return value;
    }

    QUuid id(const QJsonObject &object)
    {
        const QUuid value = QUuid::fromString(string(object, QStringLiteral("id")));
        if (value.isNull())
            fail(Restore::tr("its “id” is no UUID"));
        return value;
    }

    QDateTime time(const QJsonObject &object, const QString &name)
    {
        const QString said = string(object, name);
        const QDateTime value = QDateTime::fromString(said, Qt::ISODate).toUTC();
        if (!said.isEmpty() && (!value.isValid() || !said.endsWith(u'Z')))
            fail(Restore::tr("“%1” is no time in UTC, as 2026-11-24T09:00:00Z").arg(name));
        return said.isEmpty() ? QDateTime() : value;
    }

    template <typename Enum> Enum word(const QJsonObject &object, const QString &name)
    {
        const QString said = string(object, name);
        const auto value = fromName<Enum>(said);
        if (!value)
            fail(Restore::tr("“%1” says “%2”, which this version does not know").arg(name, said));
        return value.value_or(Enum{});
    }

    Span span(const QJsonObject &object, const CodePoints &points)
    {
        const Span outside{number(object, QStringLiteral("start")), number(object, QStringLiteral("end"))};
        if (outside.start > outside.end || outside.end > points.count()) {
            fail(Restore::tr("positions %1 to %2 do not lie in the article's text")
                     .arg(outside.start)
                     .arg(outside.end));
            return {};
        }
        return points.toUtf16(outside);
    }

    /// The words that an object says stand at its span, which they must.
    QString exact(const QJsonObject &object, Span span, const QString &text)
    {
        const QString said = string(object, QStringLiteral("exact"));
        if (QStringView(text).sliced(span.start, span.length()) != said)
            fail(Restore::tr("the words “%1” do not stand at their position").arg(said.left(60)));
        return said;
    }

private:
    QString m_place;
    QString m_failure;
};

Stance readStance(JsonReader &reader, const QJsonObject &object)
{
    Stance stance;
    stance.holder = reader.string(object, QStringLiteral("holder"));
    stance.target = reader.string(object, QStringLiteral("target"));
    if (stance.holder.isEmpty() || stance.target.isEmpty())
        reader.fail(Restore::tr("a stance has no holder or no target"));
    if (!object.value(u"stance").isNull())
        stance.polarity = reader.word<Polarity>(object, QStringLiteral("stance"));
    return stance;
}

Annotation readAnnotation(
    JsonReader &reader, const QJsonObject &object, const CodePoints &points, const QString &text)
{
    Annotation annotation;
    annotation.id = reader.id(object);
    annotation.span = reader.span(object, points);
    if (object.contains(u"anchor"))
        annotation.anchor = reader.word<Anchor>(object, QStringLiteral("anchor"));
    if (annotation.anchor == Anchor::Kept)
        annotation.exact = reader.exact(object, annotation.span, text);
    else // its words may have gone from the text
        annotation.exact = reader.string(object, QStringLiteral("exact"));
    annotation.prefix = reader.string(object, QStringLiteral("prefix"));
    annotation.suffix = reader.string(object, QStringLiteral("suffix"));
    annotation.color = reader.word<HighlightColor>(object, QStringLiteral("color"));
    annotation.note = reader.string(object, QStringLiteral("note"));
    annotation.tags = reader.strings(object, QStringLiteral("tags"));
    annotation.created = reader.time(object, QStringLiteral("created"));
    annotation.changed = reader.time(object, QStringLiteral("changed"));
    for (const QJsonValue &stance : reader.array(object, QStringLiteral("stances")))
        annotation.stances.append(readStance(reader, stance.toObject()));
    return annotation;
}

Decision readDecision(
    JsonReader &reader, const QJsonObject &object, const CodePoints &points, const QString &text)
{
    Decision decision;
    decision.kind = reader.word<FindingKind>(object, QStringLiteral("kind"));
    decision.span = reader.span(object, points);
    decision.exact = reader.exact(object, decision.span, text);
    decision.ruling = reader.word<Ruling>(object, QStringLiteral("decision"));
    decision.value = reader.string(object, QStringLiteral("value"));
    return decision;
}

ClaimCheck readCheck(JsonReader &reader, const QJsonObject &object, const CodePoints &points, const QString &text)
{
    ClaimCheck check;
    check.span = reader.span(object, points);
    check.exact = reader.exact(object, check.span, text);
    check.verdict = reader.word<Verdict>(object, QStringLiteral("verdict"));
    check.reason = reader.string(object, QStringLiteral("reason"));
    check.evidence = reader.strings(object, QStringLiteral("evidence"));
    check.checked = reader.time(object, QStringLiteral("checked"));
    return check;
}

OwnFinding readOwn(JsonReader &reader, const QJsonObject &object, const CodePoints &points, const QString &text)
{
    OwnFinding own;
    own.id = reader.id(object);
    own.kind = reader.word<FindingKind>(object, QStringLiteral("kind"));
    own.subtype = reader.string(object, QStringLiteral("subtype"));
    own.span = reader.span(object, points);
    own.exact = reader.exact(object, own.span, text);
    own.speaker = reader.string(object, QStringLiteral("speaker"));
    own.cue = reader.string(object, QStringLiteral("cue"));
    own.suggestion = reader.string(object, QStringLiteral("suggestion"));
    if (object.contains(u"replaces")) {
        const QJsonObject replaced = object.value(u"replaces").toObject();
        own.replaced = reader.span(replaced, points);
        own.replacedKind = reader.word<FindingKind>(replaced, QStringLiteral("kind"));
        own.replacedExact = reader.string(replaced, QStringLiteral("exact"));
    }
    own.made = reader.time(object, QStringLiteral("made"));
    return own;
}

QList<Block> readBlocks(JsonReader &reader, const QJsonArray &array, const CodePoints &points)
{
    QList<Block> blocks;
    qsizetype end = 0;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Block block;
        block.kind = reader.word<BlockKind>(object, QStringLiteral("kind"));
        block.span = reader.span(object, points);
        if (object.contains(u"level"))
            block.level
                = static_cast<int>(std::min<qsizetype>(reader.number(object, QStringLiteral("level")), 9));
        if (block.span.start < end)
            reader.fail(Restore::tr("its blocks overlap or are out of order"));
        end = block.span.end;
        blocks.append(block);
    }
    return blocks;
}

AnnotatedArticle readArticle(JsonReader &reader, const QJsonObject &object, QSet<QUuid> &ids)
{
    AnnotatedArticle annotated;
    Article &article = annotated.article;
    article.id = reader.id(object);
    article.title = reader.string(object, QStringLiteral("title"));
    const QString place = Restore::tr("article “%1”").arg(article.title);
    reader.setPlace(place);
    article.source = reader.string(object, QStringLiteral("source"));
    article.url = reader.string(object, QStringLiteral("url"));
    article.byline = reader.string(object, QStringLiteral("byline"));
    article.published = reader.string(object, QStringLiteral("published"));
    article.language = reader.string(object, QStringLiteral("language"));
    article.sha256 = reader.string(object, QStringLiteral("sha256")).toLatin1();
    article.text = reader.string(object, QStringLiteral("text"));
    article.added = reader.time(object, QStringLiteral("added"));
    if (article.text.contains(QChar()) || article.text.contains(u'\r')
        || article.text.normalized(QString::NormalizationForm_C) != article.text)
        reader.fail(Restore::tr("its text is not as Mitjul keeps texts (NFC, line feeds, no NUL)"));
    const CodePoints points(article.text);
    article.blocks = readBlocks(reader, reader.array(object, QStringLiteral("blocks")), points);
    const auto claim = [&](const QUuid &id) {
        if (ids.contains(id))
            reader.fail(Restore::tr("the id %1 stands there twice").arg(id.toString(QUuid::WithoutBraces)));
        ids.insert(id);
    };
    claim(article.id);
    for (const QJsonValue &value : reader.array(object, QStringLiteral("annotations"))) {
        const QJsonObject inner = value.toObject();
        reader.setPlace(
            Restore::tr("article “%1”, annotation %2").arg(article.title, inner.value(u"id").toString()));
        annotated.annotations.append(readAnnotation(reader, inner, points, article.text));
        claim(annotated.annotations.last().id);
    }
    reader.setPlace(Restore::tr("article “%1”, decisions").arg(article.title));
    for (const QJsonValue &value : reader.array(object, QStringLiteral("decisions")))
        annotated.decisions.append(readDecision(reader, value.toObject(), points, article.text));
    if (object.contains(u"checks")) { // exports of before have none
        reader.setPlace(Restore::tr("article “%1”, checks").arg(article.title));
        for (const QJsonValue &value : reader.array(object, QStringLiteral("checks")))
            annotated.checks.append(readCheck(reader, value.toObject(), points, article.text));
    }
    if (object.contains(u"ownFindings")) {
        reader.setPlace(Restore::tr("article “%1”, own findings").arg(article.title));
        for (const QJsonValue &value : reader.array(object, QStringLiteral("ownFindings"))) {
            annotated.own.append(readOwn(reader, value.toObject(), points, article.text));
            claim(annotated.own.last().id);
        }
    }
    if (object.contains(u"progress"))
        annotated.progress = reader.word<Progress>(object, QStringLiteral("progress"));
    if (object.contains(u"collections"))
        annotated.collections = reader.strings(object, QStringLiteral("collections"));
    std::stable_sort(annotated.own.begin(), annotated.own.end(),
        [](const auto &a, const auto &b) { return std::tie(a.span, a.id) < std::tie(b.span, b.id); });
    std::stable_sort(annotated.annotations.begin(), annotated.annotations.end(),
        [](const auto &a, const auto &b) { return std::tie(a.span, a.id) < std::tie(b.span, b.id); });
    return annotated;
}

} // namespace

Result<Bundle> readJsonBundle(const QByteArray &bytes)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsing);
    if (!document.isObject()) {
        return Error{Restore::tr("This is not an export of Mitjul: it is no JSON object (byte %1: %2).")
                         .arg(QString::number(parsing.offset), parsing.errorString())};
    }
    const QJsonObject root = document.object();
    if (root.value(u"format").toString() != u"mitjul")
        return Error{Restore::tr("This is not an export of Mitjul: its “format” is not “mitjul”.")};
    if (root.value(u"version").toInteger(-1) != 1)
        return Error{
            Restore::tr("This export has a version that this Mitjul does not read: a newer Mitjul may.")};
    JsonReader reader(Restore::tr("the file"));
    Bundle bundle;
    QSet<QUuid> ids;
    qsizetype number = 0;
    for (const QJsonValue &value : reader.array(root, QStringLiteral("articles"))) {
        reader.setPlace(Restore::tr("article number %1").arg(++number));
        bundle.articles.append(readArticle(reader, value.toObject(), ids));
    }
    reader.setPlace(Restore::tr("the file"));
    for (const QJsonValue &value : reader.array(root, QStringLiteral("holders"))) {
        const QJsonObject object = value.toObject();
        Holder holder{reader.string(object, QStringLiteral("name")),
            reader.strings(object, QStringLiteral("aliases")), std::nullopt};
        if (object.contains(u"kind"))
            holder.kind = reader.word<HolderKind>(object, QStringLiteral("kind"));
        bundle.holders.append(holder);
    }
    for (const QJsonValue &value : reader.array(root, QStringLiteral("targets"))) {
        const QJsonObject object = value.toObject();
        Target target;
        target.name = reader.string(object, QStringLiteral("name"));
        target.definition = reader.string(object, QStringLiteral("definition"));
        target.parent = reader.string(object, QStringLiteral("parent"));
        const std::pair<QString, QString Target::*> more[] = {{QStringLiteral("usage"), &Target::usage},
            {QStringLiteral("example"), &Target::example}, {QStringLiteral("memo"), &Target::memo}};
        for (const auto &[name, text] : more) {
            if (object.contains(name))
                target.*text = reader.string(object, name);
        }
        if (object.contains(u"color"))
            target.color = reader.word<HighlightColor>(object, QStringLiteral("color"));
        bundle.targets.append(target);
    }
    bundle.dictionary = reader.strings(root, QStringLiteral("dictionary"));
    if (!reader.failure().isEmpty())
        return Error{
            Restore::tr("The export cannot be read, and nothing was restored: %1.").arg(reader.failure())};
    return bundle;
}

} // namespace mitjul
