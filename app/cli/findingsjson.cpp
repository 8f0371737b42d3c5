// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsjson.h"

#include "codepoints.h"
#include "jsonwriter.h"
#include "names.h"

namespace mitjul {

namespace {

class FindingsWriter {
public:
    FindingsWriter(JsonWriter &json, const Article &article)
        : m_json(json)
        , m_points(article.text)
    {
    }

    void writeSpan(Span span)
    {
        const Span outside = m_points.fromUtf16(span);
        m_json.member(u"start", outside.start).member(u"end", outside.end);
    }

    void writeBlock(const Block &block)
    {
        m_json.beginObject().member(u"kind", nameOf(block.kind));
        writeSpan(block.span);
        m_json.endObject();
    }

    void writeSentence(Span span)
    {
        const Span outside = m_points.fromUtf16(span);
        m_json.beginArray().value(outside.start).value(outside.end).endArray();
    }

    void write(const Finding &finding)
    {
        m_json.beginObject().member(u"kind", nameOf(finding.kind())).member(u"subtype", subtypeOf(finding));
        writeSpan(finding.span);
        std::visit([&](const auto &detail) { writeDetail(detail, finding.certainty); }, finding.detail);
        m_json.endObject();
    }

private:
    void writeStrings(QStringView name, const QStringList &strings)
    {
        m_json.key(name).beginArray();
        for (const QString &string : strings)
            m_json.value(string);
        m_json.endArray();
    }

    void writeSpeaker(const std::optional<Speaker> &speaker)
    {
        m_json.key(u"speaker");
        if (!speaker) {
            m_json.null();
            return;
        }
        m_json.beginObject().member(u"text", speaker->text).member(u"full", speaker->full);
        if (speaker->span)
            writeSpan(*speaker->span);
        m_json.member(u"inferred", speaker->inferred).endObject();
    }

    void writeDetail(const Quote &quote, Certainty certainty)
    {
        m_json.member(u"certainty", nameOf(certainty));
        writeSpeaker(quote.speaker);
        m_json.key(u"cue");
        if (!quote.cue) {
            m_json.null();
            return;
        }
        m_json.beginObject().member(u"text", quote.cue->text).member(u"group", quote.cue->group);
        if (quote.cue->span)
            writeSpan(*quote.cue->span);
        m_json.endObject();
    }

    void writeDetail(const Claim &claim, Certainty)
    {
        m_json.member(u"worth", claim.worth);
        writeStrings(u"reasons", claim.reasons);
        writeSpeaker(claim.speaker);
    }

    void writeDetail(const Typo &typo, Certainty certainty)
    {
        m_json.member(u"certainty", nameOf(certainty));
        writeStrings(u"suggestions", typo.suggestions);
        m_json.member(u"reason", typo.reason);
    }

    JsonWriter &m_json;
    CodePoints m_points;
};

} // namespace

QByteArray findingsJson(const QString &file, const Article &article, const Findings &findings)
{
    QByteArray bytes;
    JsonWriter json(bytes, JsonWriter::Layout::Compact);
    FindingsWriter writer(json, article);
    json.beginObject()
        .member(u"file", file)
        .member(u"title", article.title)
        .member(u"source", article.source)
        .member(u"language", article.language)
        .member(u"sha256", QString::fromLatin1(article.sha256))
        .member(u"text", article.text);
    json.key(u"blocks").beginArray();
    for (const Block &block : article.blocks)
        writer.writeBlock(block);
    json.endArray().key(u"sentences").beginArray();
    for (const Span sentence : findings.sentences)
        writer.writeSentence(sentence);
    json.endArray().key(u"findings").beginArray();
    for (const Finding &finding : findings.items)
        writer.write(finding);
    json.endArray().endObject();
    return bytes;
}

} // namespace mitjul
