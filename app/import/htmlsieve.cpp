// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlsieve.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace mitjul {

namespace {

constexpr int deepest = 250;
constexpr int mostTags = 300'000;
constexpr qsizetype longestValue = 4000; // bytes of an attribute that tells something

enum class Treatment {
    Keep,
    Void, // has no end tag
    Open, // its end tag may be missing, so that its depth cannot be counted; it nests only through others
    Plain, // goes, its text stays
    Raw, // goes with its text, up to its end tag; without one all that follows is its text
    Whole, // goes with its text if it has an end tag, else as `Plain`
};

const QHash<QByteArray, Treatment> &treatments()
{
    static const QHash<QByteArray, Treatment> table = [] {
        QHash<QByteArray, Treatment> filled;
        const auto add = [&filled](Treatment treatment, const char *names) {
            for (const QByteArray &name : QByteArray(names).split(' '))
                filled.insert(name, treatment);
        };
        add(Treatment::Void, "area base br col embed hr img input link meta param source track wbr");
        add(Treatment::Open, "html head body p li dt dd tr td th thead tbody tfoot colgroup rt rp");
        add(Treatment::Plain,
            "abbr acronym basefont bdi bdo big code data font frameset frame i ins isindex kbd marquee nobr "
            "noframes "
            "plaintext q s samp small strike sub sup tt u var");
        add(Treatment::Raw, "script style textarea xmp iframe noembed");
        add(Treatment::Whole,
            "noscript svg math template select object canvas audio video map datalist applet");
        return filled;
    }();
    return table;
}

bool isKeptAttribute(const QByteArray &name)
{
    static const QSet<QByteArray> kept = [] {
        QSet<QByteArray> names;
        for (const QByteArray &attribute :
            QByteArray("id class itemprop property name content rel href datetime role hidden style "
                       "aria-hidden data-component data-gu-name data-testid data-qa "
                       "data-type")
                .split(' '))
            names.insert(attribute);
        return names;
    }();
    return kept.contains(name);
}

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Sieve {
public:
    explicit Sieve(QByteArrayView page)
        : m_page(page)
    {
        m_result.html.reserve(page.size() / 2);
    }

    SievedPage run()
    {
        while (m_at < m_page.size()) {
            const qsizetype found = m_page.indexOf('<', m_at);
            const qsizetype end = found < 0 ? m_page.size() : found;
            m_result.html += m_page.sliced(m_at, end - m_at);
            m_at = end;
            if (found >= 0)
                readMarkup();
        }
        m_result.html.replace('\0', "");
        return std::move(m_result);
    }

private:
    [[nodiscard]] char at(qsizetype i) const { return i < m_page.size() ? m_page[i] : '\0'; }

    void readMarkup()
    {
        const char next = at(m_at + 1);
        if (isLetter(next))
            readStartTag();
        else if (next == '/' && isLetter(at(m_at + 2)))
            readEndTag();
        else if (m_page.sliced(m_at).startsWith("<!--"))
            readComment();
        else if (next == '!' || next == '?' || next == '/')
            skipBeyond(">");
        else {
            m_result.html += "&lt;"; // `a < b`
            ++m_at;
        }
    }

    void skipBeyond(QByteArrayView end)
    {
        const qsizetype found = m_page.indexOf(end, m_at);
        m_at = found < 0 ? m_page.size() : found + end.size();
    }

    void readComment()
    {
        const qsizetype start = m_at;
        m_at += 2; // `<!-->` is whole
        skipBeyond("-->");
        constexpr qsizetype longestNote = 2000;
        if (m_result.savedFrom.isEmpty())
            m_result.savedFrom
                = savedFrom(m_page.sliced(start, std::min(m_at - start, longestNote)).toByteArray());
    }

    // `saved from url=(0042)https://…` of browsers, `Page saved with SingleFile url: https://…`.
    static QByteArray savedFrom(const QByteArray &comment)
    {
        qsizetype from = -1;
        if (const qsizetype note = comment.indexOf("saved from url="); note >= 0)
            from = comment.indexOf("http", note);
        else if (comment.contains("SingleFile"))
            from = comment.indexOf("http", comment.indexOf("url:"));
        if (from < 0)
            return {};
        const auto end = std::find_if(comment.begin() + from, comment.end(), isSpace);
        return comment.mid(from, end - (comment.begin() + from));
    }

    QByteArray readName()
    {
        const qsizetype start = m_at;
        while (m_at < m_page.size() && !isSpace(m_page[m_at]) && m_page[m_at] != '>' && m_page[m_at] != '/')
            ++m_at;
        return plainName(m_page.sliced(start, m_at - start).toByteArray().toLower());
    }

    // Formatting elements are opened again in each block after one that is not closed, with all their like:
    // others that no page means anything by stand for them.
    static QByteArray plainName(const QByteArray &name)
    {
        if (name == "b" || name == "strong")
            return QByteArrayLiteral("dfn");
        return name == "em" ? QByteArrayLiteral("span") : name;
    }

    // One attribute; false at the end of the tag, which is passed over.
    bool readAttribute(QByteArray &name, QByteArrayView &value)
    {
        while (isSpace(at(m_at)) || at(m_at) == '/')
            ++m_at;
        if (m_at >= m_page.size())
            return false;
        if (m_page[m_at] == '>') {
            ++m_at;
            return false;
        }
        const qsizetype start = m_at++; // a leading `=` belongs to the name
        while (m_at < m_page.size() && !isSpace(m_page[m_at]) && m_page[m_at] != '>' && m_page[m_at] != '/'
            && m_page[m_at] != '=')
            ++m_at;
        name = m_page.sliced(start, std::min<qsizetype>(m_at - start, 40)).toByteArray().toLower();
        value = {};
        qsizetype ahead = m_at;
        while (isSpace(at(ahead)))
            ++ahead;
        if (at(ahead) != '=')
            return true;
        m_at = ahead + 1;
        while (isSpace(at(m_at)))
            ++m_at;
        const char quote = at(m_at);
        qsizetype from = m_at;
        if (quote == '"' || quote == '\'') {
            ++from;
            const qsizetype close = m_page.indexOf(quote, from);
            const qsizetype end = close < 0 ? m_page.size() : close;
            value = m_page.sliced(from, end - from);
            m_at = close < 0 ? end : close + 1;
        } else {
            while (m_at < m_page.size() && !isSpace(m_page[m_at]) && m_page[m_at] != '>')
                ++m_at;
            value = m_page.sliced(from, m_at - from);
        }
        return true;
    }

    void readStartTag()
    {
        ++m_at;
        const QByteArray name = readName();
        const Treatment treatment = treatments().value(name, Treatment::Keep);
        QByteArray tag = '<' + name;
        bool isJsonLd = false;
        QByteArray attribute;
        QByteArrayView value;
        while (readAttribute(attribute, value)) {
            if (attribute == "type" && name == "script")
                isJsonLd = value.trimmed().toByteArray().toLower() == "application/ld+json";
            if (!isKeptAttribute(attribute) || value.size() > longestValue)
                continue;
            QByteArray quoted = value.toByteArray();
            tag += ' ' + attribute + "=\"" + quoted.replace('"', "&quot;") + '"';
        }
        tag += '>';
        if (treatment == Treatment::Raw || treatment == Treatment::Whole)
            return skipElement(name, treatment, isJsonLd);
        if (treatment == Treatment::Plain)
            return;
        if (++m_tags > mostTags) {
            m_result.html += ' ';
            return;
        }
        if (treatment == Treatment::Keep && m_depth >= deepest) {
            ++m_flattened[name];
            m_result.html += ' ';
            return;
        }
        m_depth += treatment == Treatment::Keep;
        m_result.html += tag;
    }

    void readEndTag()
    {
        m_at += 2;
        const QByteArray name = readName();
        skipBeyond(">");
        const Treatment treatment = treatments().value(name, Treatment::Keep);
        if (treatment != Treatment::Keep && treatment != Treatment::Open)
            return;
        if (++m_tags > mostTags) {
            m_result.html += ' ';
            return;
        }
        if (treatment == Treatment::Keep) {
            if (const auto flattened = m_flattened.find(name);
                flattened != m_flattened.end() && *flattened > 0) {
                --*flattened;
                m_result.html += ' ';
                return;
            }
            m_depth = std::max(0, m_depth - 1);
        }
        m_result.html += "</" + name + '>';
    }

    void skipElement(const QByteArray &name, Treatment treatment, bool isJsonLd)
    {
        // Looked for once: if there is none after here, there is none after a later place.
        if (treatment == Treatment::Whole && m_unclosed.contains(name))
            return;
        const qsizetype end = endTag(name);
        if (end < 0) {
            m_unclosed.insert(name);
            if (treatment == Treatment::Raw)
                m_at = m_page.size();
            return;
        }
        if (isJsonLd)
            m_result.jsonLd.append(m_page.sliced(m_at, end - m_at).toByteArray());
        m_at = end;
        skipBeyond(">");
        m_result.html += ' ';
    }

    // Where the next end tag of an element begins, or -1.
    [[nodiscard]] qsizetype endTag(const QByteArray &name) const
    {
        for (qsizetype found = m_page.indexOf("</", m_at); found >= 0;
             found = m_page.indexOf("</", found + 2)) {
            const QByteArrayView there = m_page.sliced(found + 2);
            const char after = at(found + 2 + name.size());
            if (there.size() >= name.size()
                && qstrnicmp(there.data(), name.constData(), size_t(name.size())) == 0
                && (isSpace(after) || after == '>' || after == '/'))
                return found;
        }
        return -1;
    }

    QByteArrayView m_page;
    qsizetype m_at = 0;
    int m_depth = 0; // of elements that are counted
    int m_tags = 0;
    QHash<QByteArray, int> m_flattened; // start tags that were left out, whose end tags go too
    QSet<QByteArray> m_unclosed;
    SievedPage m_result;
};

} // namespace

SievedPage sieveHtml(QByteArrayView utf8)
{
    return Sieve(utf8).run();
}

} // namespace mitjul
