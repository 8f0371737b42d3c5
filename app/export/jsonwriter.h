// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>
#include <concepts>

namespace mitjul {

/// Writes JSON with its keys in the order they are given, which QJsonDocument sorts. Calls must nest
/// properly.
class JsonWriter {
public:
    /// Pretty: one value a line, indented by two spaces. Compact: one line without spaces round it.
    enum class Layout { Pretty, Compact };

    /// Appends to `out`, which must outlive the writer and may be emptied between two calls.
    JsonWriter(QByteArray &out, Layout layout);

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QStringView name);

    JsonWriter &value(QStringView text); ///< a lone surrogate becomes U+FFFD, as UTF-8 asks
    JsonWriter &value(qsizetype number);
    JsonWriter &value(double number); ///< rounded to four decimals
    /// For `bool` alone: a pointer, as a text literal is, would turn into one.
    template <std::same_as<bool> Truth> JsonWriter &value(Truth truth)
    {
        return word(truth ? "true" : "false");
    }
    JsonWriter &null();

    template <typename Value> JsonWriter &member(QStringView name, const Value &content)
    {
        return key(name).value(content);
    }

private:
    JsonWriter &word(const char *literal);
    void separate();
    void open(char bracket);
    void close(char bracket);
    void newLine();

    QByteArray &m_out;
    Layout m_layout;
    qsizetype m_depth = 0;
    bool m_first = true; // nothing stands yet in the open bracket
    bool m_afterKey = false;
};

} // namespace mitjul
