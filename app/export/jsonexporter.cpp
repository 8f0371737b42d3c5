// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"
#include "formats.h"
#include "jsonwriter.h"
#include "names.h"
#include "output.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

QString idOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

void writeSpan(JsonWriter &json, Span span)
{
    json.member(u"start", span.start).member(u"end", span.end);
}

void writeStrings(JsonWriter &json, QStringView name, const QStringList &strings)
{
    json.key(name).beginArray();
    for (const QString &string : strings)
        json.value(string);
    json.endArray();
}

void writeStance(JsonWriter &json, const Stance &stance)
{
    json.beginObject().member(u"holder", stance.holder).member(u"target", stance.target).key(u"stance");
    if (stance.polarity)
        json.value(nameOf(*stance.polarity));
    else
        json.null();
    json.endObject();
}

void writeAnnotation(JsonWriter &json, const Annotation &annotation, const CodePoints &points)
{
    json.beginObject().member(u"id", idOf(annotation.id));
    writeSpan(json, points.fromUtf16(annotation.span));
    json.member(u"exact", annotation.exact)
        .member(u"prefix", annotation.prefix)
        .member(u"suffix", annotation.suffix)
        .member(u"color", nameOf(annotation.color))
        .member(u"note", annotation.note);
    writeStrings(json, u"tags", annotation.tags);
    json.member(u"created", timeOf(annotation.created)).member(u"changed", timeOf(annotation.changed));
    if (annotation.anchor != Anchor::Kept)
        json.member(u"anchor", nameOf(annotation.anchor));
    json.key(u"stances").beginArray();
    for (const Stance &stance : annotation.stances)
        writeStance(json, stance);
    json.endArray().endObject();
}

void writeDecision(JsonWriter &json, const Decision &decision, const CodePoints &points)
{
    json.beginObject().member(u"kind", nameOf(decision.kind));
    writeSpan(json, points.fromUtf16(decision.span));
    json.member(u"exact", decision.exact)
        .member(u"decision", nameOf(decision.ruling))
        .member(u"value", decision.value)
        .endObject();
}

void writeCheck(JsonWriter &json, const ClaimCheck &check, const CodePoints &points)
{
    json.beginObject();
    writeSpan(json, points.fromUtf16(check.span));
    json.member(u"exact", check.exact).member(u"verdict", nameOf(check.verdict)).member(u"reason", check.reason);
    writeStrings(json, u"evidence", check.evidence);
    json.member(u"checked", timeOf(check.checked)).endObject();
}

void writeOwn(JsonWriter &json, const OwnFinding &own, const CodePoints &points)
{
    json.beginObject().member(u"id", idOf(own.id)).member(u"kind", nameOf(own.kind)).member(u"subtype", own.subtype);
    writeSpan(json, points.fromUtf16(own.span));
    json.member(u"exact", own.exact)
        .member(u"speaker", own.speaker)
        .member(u"cue", own.cue)
        .member(u"suggestion", own.suggestion);
    if (own.replaced) {
        json.key(u"replaces").beginObject().member(u"kind", nameOf(own.replacedKind));
        writeSpan(json, points.fromUtf16(*own.replaced));
        json.member(u"exact", own.replacedExact).endObject();
    }
    json.member(u"made", timeOf(own.made)).endObject();
}

template <typename Value, typename Key> QList<const Value *> sortedBy(const QList<Value> &values, Key key)
{
    QList<const Value *> sorted;
    for (const Value &value : values)
        sorted.append(&value);
    std::stable_sort(sorted.begin(), sorted.end(), [key](auto a, auto b) { return key(*a) < key(*b); });
    return sorted;
}

void writeArticle(JsonWriter &json, const AnnotatedArticle &annotated, Output &output)
{
    const Article &article = annotated.article;
    const CodePoints points(article.text);
    json.beginObject()
        .member(u"id", idOf(article.id))
        .member(u"title", article.title)
        .member(u"source", article.source)
        .member(u"url", article.url)
        .member(u"byline", article.byline)
        .member(u"published", article.published)
        .member(u"language", article.language)
        .member(u"sha256", QString::fromLatin1(article.sha256))
        .member(u"text", article.text);
    json.key(u"blocks").beginArray();
    for (const Block &block : article.blocks) {
        json.beginObject().member(u"kind", nameOf(block.kind));
        writeSpan(json, points.fromUtf16(block.span));
        if (block.level != 0)
            json.member(u"level", qsizetype(block.level));
        json.endObject();
        output.drain();
    }
    json.endArray().member(u"added", timeOf(article.added));
    json.key(u"annotations").beginArray();
    for (const Annotation *annotation :
        sortedBy(annotated.annotations, [](const Annotation &a) { return idOf(a.id); })) {
        writeAnnotation(json, *annotation, points);
        output.drain();
    }
    json.endArray().key(u"decisions").beginArray();
    const auto order
        = [](const Decision &d) { return std::tuple(d.span.start, d.span.end, d.kind, d.exact); };
    for (const Decision *decision : sortedBy(annotated.decisions, order)) {
        writeDecision(json, *decision, points);
        output.drain();
    }
    json.endArray();
    if (!annotated.checks.isEmpty()) { // a key that exports of before do not have
        json.key(u"checks").beginArray();
        const auto place = [](const ClaimCheck &check) { return std::tuple(check.span, check.exact); };
        for (const ClaimCheck *check : sortedBy(annotated.checks, place))
            writeCheck(json, *check, points);
        json.endArray();
    }
    if (!annotated.own.isEmpty()) {
        json.key(u"ownFindings").beginArray();
        for (const OwnFinding *own : sortedBy(annotated.own, [](const OwnFinding &one) { return idOf(one.id); }))
            writeOwn(json, *own, points);
        json.endArray();
    }
    if (annotated.progress != Progress::Unread)
        json.member(u"progress", nameOf(annotated.progress));
    if (!annotated.collections.isEmpty())
        writeStrings(json, u"collections", annotated.collections);
    json.endObject();
    output.drain();
}

} // namespace

QString JsonExporter::title() const
{
    return QCoreApplication::translate("Export", "JSON, everything, can be restored");
}

Result<Done> JsonExporter::write(const Bundle &bundle, QIODevice &out) const
{
    Output output(out);
    JsonWriter json(output.buffer(), JsonWriter::Layout::Pretty);
    json.beginObject().member(u"format", QStringLiteral("mitjul")).member(u"version", qsizetype(1));
    json.key(u"articles").beginArray();
    for (const AnnotatedArticle *article :
        sortedBy(bundle.articles, [](const AnnotatedArticle &a) { return idOf(a.article.id); }))
        writeArticle(json, *article, output);
    json.endArray().key(u"holders").beginArray();
    for (const Holder *holder : sortedBy(bundle.holders, [](const Holder &h) { return h.name; })) {
        json.beginObject().member(u"name", holder->name);
        writeStrings(json, u"aliases", holder->aliases);
        if (holder->kind)
            json.member(u"kind", nameOf(*holder->kind));
        json.endObject();
    }
    json.endArray().key(u"targets").beginArray();
    for (const Target *target : sortedBy(bundle.targets, [](const Target &t) { return t.name; })) {
        json.beginObject()
            .member(u"name", target->name)
            .member(u"definition", target->definition)
            .member(u"parent", target->parent);
        const std::pair<QStringView, const QString &> more[]
            = {{u"usage", target->usage}, {u"example", target->example}, {u"memo", target->memo}};
        for (const auto &[name, text] : more) {
            if (!text.isEmpty())
                json.member(name, text);
        }
        if (target->color)
            json.member(u"color", nameOf(*target->color));
        json.endObject();
    }
    json.endArray();
    QStringList dictionary = bundle.dictionary;
    dictionary.sort();
    writeStrings(json, u"dictionary", dictionary);
    json.endObject();
    output << QByteArray("\n");
    return output.finish();
}

} // namespace mitjul
