// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QSvgGenerator would part a line of text wherever the script or the font changes, and fix the place of each piece by
// the fonts of this machine. Here a line is one element, and numbers at the right end where they should in any font.
#include "drawing.h"

#include <QXmlStreamWriter>

namespace mitjul {

namespace {

QString number(qreal value)
{
    // Locale-free, no more digits than a printer sees, and no "-0".
    const QString text = QString::number(qRound64(value * 100) / 100.0, 'g', 12);
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

class SvgWriter {
public:
    explicit SvgWriter(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void operator()(const DrawnText &text)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(text.at.x()));
        attribute("y", number(text.at.y()));
        attribute("font-size", number(text.font.pixelSize()));
        if (text.font.bold())
            attribute("font-weight", QStringLiteral("bold"));
        if (text.anchor != DrawnText::Start)
            attribute("text-anchor", text.anchor == DrawnText::End ? QStringLiteral("end") : QStringLiteral("middle"));
        attribute("fill", text.color.name());
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    void operator()(const DrawnBox &box)
    {
        m_xml.writeEmptyElement(QStringLiteral("rect"));
        rect(box.rect);
        if (box.radius > 0)
            attribute("rx", number(box.radius));
        if (box.line > 0) {
            attribute("fill", QStringLiteral("none"));
            attribute("stroke", box.color.name());
            attribute("stroke-width", number(box.line));
        } else {
            attribute("fill", box.color.name());
        }
    }

    void operator()(const DrawnLine &line)
    {
        QStringList points;
        for (const QPointF &point : line.points)
            points.append(number(point.x()) + u',' + number(point.y()));
        m_xml.writeEmptyElement(QStringLiteral("polyline"));
        attribute("points", points.join(u' '));
        attribute("fill", QStringLiteral("none"));
        attribute("stroke", line.color.name());
        attribute("stroke-width", number(line.width));
    }

    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1StringView(name), value); }

    void rect(const QRectF &rect)
    {
        attribute("x", number(rect.x()));
        attribute("y", number(rect.y()));
        attribute("width", number(rect.width()));
        attribute("height", number(rect.height()));
    }

private:
    QXmlStreamWriter &m_xml;
};

QString quotedFamilies(const QStringList &families)
{
    QStringList quoted;
    for (const QString &family : families)
        quoted.append(family.contains(u' ') ? u'\'' + family + u'\'' : family);
    return quoted.join(QStringLiteral(", "));
}

} // namespace

QByteArray svgOf(const Drawing &drawing, const QString &title, const QString &description, const QStringList &families)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    SvgWriter writer(xml);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    writer.attribute("width", number(drawing.size.width()));
    writer.attribute("height", number(drawing.size.height()));
    writer.attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height())));
    writer.attribute("role", QStringLiteral("img"));
    writer.attribute("aria-labelledby", QStringLiteral("title description"));
    writer.attribute("font-family", quotedFamilies(families));
    for (const auto &[element, id, text] : {std::tuple("title", "title", title),
                                            std::tuple("desc", "description", description)}) {
        xml.writeStartElement(QLatin1StringView(element));
        writer.attribute("id", QLatin1StringView(id));
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
    writer(DrawnBox{QRectF(QPointF(), drawing.size), 0, drawing.paper});
    for (const Shape &shape : drawing.shapes)
        std::visit(writer, shape);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace mitjul
