// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"

#include "names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

namespace mitjul {

static constexpr qint64 noTime = std::numeric_limits<qint64>::min();

// Positions and times stay below 2^53, where a JSON number is exact; a time that is missing is left out.
static QJsonObject withSpan(Span span)
{
    return {{QStringLiteral("start"), qint64(span.start)}, {QStringLiteral("end"), qint64(span.end)}};
}

static Span spanFrom(const QJsonObject &json)
{
    return {qsizetype(json.value(u"start").toInteger()), qsizetype(json.value(u"end").toInteger())};
}

static void addTime(QJsonObject *json, const QString &key, const QDateTime &time)
{
    if (time.isValid())
        json->insert(key, time.toSecsSinceEpoch());
}

static QDateTime timeOf(const QJsonObject &json, QStringView key)
{
    return timeFrom(json.value(key).toInteger(noTime));
}

QJsonObject toJson(const Annotation &annotation, int version)
{
    QJsonObject json = withSpan(annotation.span);
    json.insert(QStringLiteral("version"), version);
    json.insert(QStringLiteral("id"), textOf(annotation.id));
    json.insert(QStringLiteral("exact"), annotation.exact);
    json.insert(QStringLiteral("prefix"), annotation.prefix);
    json.insert(QStringLiteral("suffix"), annotation.suffix);
    json.insert(QStringLiteral("color"), nameOf(annotation.color));
    json.insert(QStringLiteral("note"), annotation.note);
    json.insert(QStringLiteral("anchor"), nameOf(annotation.anchor));
    json.insert(QStringLiteral("tags"), QJsonArray::fromStringList(annotation.tags));
    QJsonArray stances;
    for (const Stance &stance : annotation.stances) {
        QJsonObject item{{QStringLiteral("holder"), stance.holder}, {QStringLiteral("target"), stance.target}};
        if (stance.polarity)
            item.insert(QStringLiteral("stance"), nameOf(*stance.polarity));
        stances.append(item);
    }
    json.insert(QStringLiteral("stances"), stances);
    addTime(&json, QStringLiteral("created"), annotation.created);
    addTime(&json, QStringLiteral("changed"), annotation.changed);
    return json;
}

static QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray())
        strings.append(item.toString());
    return strings;
}

Annotation annotationFrom(const QJsonObject &json)
{
    Annotation annotation;
    annotation.id = QUuid::fromString(json.value(u"id").toString());
    annotation.span = spanFrom(json);
    annotation.exact = json.value(u"exact").toString();
    annotation.prefix = json.value(u"prefix").toString();
    annotation.suffix = json.value(u"suffix").toString();
    annotation.color = fromName<HighlightColor>(json.value(u"color").toString()).value_or(HighlightColor::Yellow);
    annotation.note = json.value(u"note").toString();
    annotation.anchor = fromName<Anchor>(json.value(u"anchor").toString()).value_or(Anchor::Kept);
    annotation.tags = stringsFrom(json.value(u"tags"));
    for (const QJsonValue &item : json.value(u"stances").toArray())
        annotation.stances.append({item[u"holder"].toString(), item[u"target"].toString(),
                                   fromName<Polarity>(item[u"stance"].toString())});
    annotation.created = timeOf(json, u"created");
    annotation.changed = timeOf(json, u"changed");
    return annotation;
}

QJsonObject toJson(const Decision &decision, int version)
{
    QJsonObject json = withSpan(decision.span);
    json.insert(QStringLiteral("version"), version);
    json.insert(QStringLiteral("kind"), nameOf(decision.kind));
    json.insert(QStringLiteral("exact"), decision.exact);
    json.insert(QStringLiteral("decision"), nameOf(decision.ruling));
    json.insert(QStringLiteral("value"), decision.value);
    return json;
}

Decision decisionFrom(const QJsonObject &json)
{
    return {fromName<FindingKind>(json.value(u"kind").toString()).value_or(FindingKind::Typo), spanFrom(json),
            json.value(u"exact").toString(),
            fromName<Ruling>(json.value(u"decision").toString()).value_or(Ruling::Accepted),
            json.value(u"value").toString()};
}

QJsonObject toJson(const ClaimCheck &check, int version)
{
    QJsonObject json = withSpan(check.span);
    json.insert(QStringLiteral("version"), version);
    json.insert(QStringLiteral("exact"), check.exact);
    json.insert(QStringLiteral("verdict"), nameOf(check.verdict));
    json.insert(QStringLiteral("reason"), check.reason);
    json.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(check.evidence));
    addTime(&json, QStringLiteral("checked"), check.checked);
    return json;
}

ClaimCheck checkFrom(const QJsonObject &json)
{
    return {spanFrom(json), json.value(u"exact").toString(),
            fromName<Verdict>(json.value(u"verdict").toString()).value_or(Verdict::Checking),
            json.value(u"reason").toString(), stringsFrom(json.value(u"evidence")), timeOf(json, u"checked")};
}

// A value that is not there is left out, so that what a journal of before says still equals what is there now.
static void addText(QJsonObject *json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json->insert(key, text);
}

QJsonObject toJson(const OwnFinding &own, int version)
{
    QJsonObject json = withSpan(own.span);
    json.insert(QStringLiteral("version"), version);
    json.insert(QStringLiteral("id"), textOf(own.id));
    json.insert(QStringLiteral("kind"), nameOf(own.kind));
    json.insert(QStringLiteral("subtype"), own.subtype);
    json.insert(QStringLiteral("exact"), own.exact);
    addText(&json, QStringLiteral("speaker"), own.speaker);
    addText(&json, QStringLiteral("cue"), own.cue);
    addText(&json, QStringLiteral("suggestion"), own.suggestion);
    if (own.replaced) {
        QJsonObject replaced = withSpan(*own.replaced);
        replaced.insert(QStringLiteral("kind"), nameOf(own.replacedKind));
        replaced.insert(QStringLiteral("exact"), own.replacedExact);
        json.insert(QStringLiteral("replaces"), replaced);
    }
    addTime(&json, QStringLiteral("made"), own.made);
    return json;
}

OwnFinding ownFindingFrom(const QJsonObject &json)
{
    OwnFinding own;
    own.id = QUuid::fromString(json.value(u"id").toString());
    own.kind = fromName<FindingKind>(json.value(u"kind").toString()).value_or(FindingKind::Quote);
    own.span = spanFrom(json);
    own.exact = json.value(u"exact").toString();
    own.subtype = json.value(u"subtype").toString();
    own.speaker = json.value(u"speaker").toString();
    own.cue = json.value(u"cue").toString();
    own.suggestion = json.value(u"suggestion").toString();
    if (const QJsonObject replaced = json.value(u"replaces").toObject(); !replaced.isEmpty()) {
        own.replaced = spanFrom(replaced);
        own.replacedKind = fromName<FindingKind>(replaced.value(u"kind").toString()).value_or(FindingKind::Quote);
        own.replacedExact = replaced.value(u"exact").toString();
    }
    own.made = timeOf(json, u"made");
    return own;
}

QJsonObject toJson(const ShelfEntry &entry)
{
    QJsonObject json{{QStringLiteral("title"), entry.title},
                     {QStringLiteral("source"), entry.source},
                     {QStringLiteral("byline"), entry.byline},
                     {QStringLiteral("published"), entry.published},
                     {QStringLiteral("url"), entry.url},
                     {QStringLiteral("progress"), nameOf(entry.progress)},
                     {QStringLiteral("collections"), QJsonArray::fromStringList(entry.collections)}};
    json.insert(QStringLiteral("trashed"), entry.trashed.isValid() ? QJsonValue(secondsOf(entry.trashed)) : QJsonValue());
    return json;
}

ShelfEntry shelfEntryFrom(const QJsonObject &json)
{
    return {json.value(u"title").toString(),
            json.value(u"source").toString(),
            json.value(u"byline").toString(),
            json.value(u"published").toString(),
            json.value(u"url").toString(),
            fromName<Progress>(json.value(u"progress").toString()).value_or(Progress::Unread),
            stringsFrom(json.value(u"collections")),
            timeOf(json, u"trashed")};
}

QJsonObject toJson(const Holder &holder)
{
    QJsonObject json{{QStringLiteral("name"), holder.name},
                     {QStringLiteral("aliases"), QJsonArray::fromStringList(holder.aliases)}};
    if (holder.kind)
        json.insert(QStringLiteral("kind"), nameOf(*holder.kind));
    return json;
}

Holder holderFrom(const QJsonObject &json)
{
    return {json.value(u"name").toString(), stringsFrom(json.value(u"aliases")),
            fromName<HolderKind>(json.value(u"kind").toString())};
}

QJsonObject toJson(const Target &target)
{
    QJsonObject json{{QStringLiteral("name"), target.name},
                     {QStringLiteral("definition"), target.definition},
                     {QStringLiteral("parent"), target.parent}};
    addText(&json, QStringLiteral("usage"), target.usage);
    addText(&json, QStringLiteral("example"), target.example);
    addText(&json, QStringLiteral("memo"), target.memo);
    if (target.color)
        json.insert(QStringLiteral("color"), nameOf(*target.color));
    return json;
}

Target targetFrom(const QJsonObject &json)
{
    return {json.value(u"name").toString(),    json.value(u"definition").toString(), json.value(u"parent").toString(),
            json.value(u"usage").toString(),   json.value(u"example").toString(),    json.value(u"memo").toString(),
            fromName<HighlightColor>(json.value(u"color").toString())};
}

int versionFrom(const QJsonObject &json)
{
    return json.value(u"version").toInt();
}

QString compact(const QJsonObject &json)
{
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<QJsonObject> objectFrom(const QString &text)
{
    if (text.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

// An archive has hundreds of thousands of blocks: as values of QJsonArray they would take more memory than its text.
QString textOf(const QList<Block> &blocks)
{
    QString text = QStringLiteral("[");
    for (const Block &block : blocks) {
        if (text.size() > 1)
            text += u',';
        text += QStringLiteral("[\"%1\",").arg(nameOf(block.kind));
        text += QString::number(block.span.start) + u',' + QString::number(block.span.end) + u','
            + QString::number(block.level) + u']';
    }
    return text + u']';
}

QList<Block> blocksFrom(const QString &text)
{
    QList<Block> blocks;
    for (qsizetype open = text.indexOf(u'[', 1); open >= 0; open = text.indexOf(u'[', open + 1)) {
        const qsizetype close = text.indexOf(u']', open);
        if (close < 0)
            break;
        const QList<QStringView> values = QStringView(text).sliced(open + 1, close - open - 1).split(u',');
        if (values.size() != 4)
            continue;
        QStringView name = values[0].trimmed();
        if (name.size() >= 2)
            name = name.sliced(1).chopped(1); // its quotation marks
        blocks.append({fromName<BlockKind>(name.toString()).value_or(BlockKind::Paragraph),
                       {qsizetype(values[1].trimmed().toLongLong()), qsizetype(values[2].trimmed().toLongLong())},
                       values[3].trimmed().toInt()});
    }
    return blocks;
}

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

qint64 secondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : noTime;
}

QDateTime timeFrom(qint64 seconds)
{
    return seconds == noTime ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace mitjul
