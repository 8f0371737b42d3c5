// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwriter.h"

#include <cmath>

namespace mitjul {

JsonWriter::JsonWriter(QByteArray &out, Layout layout)
    : m_out(out)
    , m_layout(layout)
{
}

void JsonWriter::newLine()
{
    if (m_layout == Layout::Pretty && m_depth > 0) {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_out += m_layout == Layout::Pretty ? "," : ", ";
    m_first = false;
    newLine();
}

void JsonWriter::open(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first && m_layout == Layout::Pretty)
        m_out += '\n' + QByteArray(2 * m_depth, ' ');
    m_out += bracket;
    m_first = false;
}

JsonWriter &JsonWriter::beginObject()
{
    open('{');
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    close('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    open('[');
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    close(']');
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    value(name);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    m_out += '"';
    qsizetype plain = 0; // start of what needs no escape
    const auto escape = [&](qsizetype i, const QByteArray &as) {
        m_out += text.sliced(plain, i - plain).toUtf8() + as;
        plain = i + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'"')
            escape(i, "\\\"");
        else if (unit == u'\\')
            escape(i, "\\\\");
        else if (unit == u'\n')
            escape(i, "\\n");
        else if (unit == u'\t')
            escape(i, "\\t");
        else if (unit < 0x20 || unit == 0x7F || unit == 0x2028 || unit == 0x2029)
            escape(i, "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0'));
    }
    m_out += text.sliced(plain).toUtf8();
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::value(qsizetype number)
{
    separate();
    m_out += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    separate();
    m_out += QByteArray::number(std::round(number * 10000) / 10000, 'g', 10);
    return *this;
}

JsonWriter &JsonWriter::word(const char *literal)
{
    separate();
    m_out += literal;
    return *this;
}

JsonWriter &JsonWriter::null()
{
    return word("null");
}

} // namespace mitjul
