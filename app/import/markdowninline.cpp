// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowninline.h"

#include <QHash>
#include <QList>
#include <algorithm>
#include <array>

namespace mitjul {

namespace {

bool isMark(QChar c)
{
    return QStringView(u"\\`*_~[]<>&!").contains(c);
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Hangul;
}

/// One paragraph on its way from marks to words. Passes run in order of precedence: escapes and code, tags,
/// links, emphasis; each marks what goes and what may no longer be read as a mark.
class InlineText {
public:
    InlineText(QStringView text, const QSet<QString> &references)
        : m_text(text)
        , m_references(references)
        , m_states(text.size(), State::Open)
    {
    }

    QString plain()
    {
        takeEscapesAndCode();
        takeTags();
        takeLinks();
        takeEmphasis(u'*');
        takeEmphasis(u'_');
        takeEmphasis(u'~');
        return result();
    }

private:
    enum class State : char { Open, Literal, Gone, Space };

    void set(qsizetype from, qsizetype to, State state)
    {
        std::fill(m_states.begin() + from, m_states.begin() + to, state);
    }
    [[nodiscard]] bool isOpen(qsizetype i, QChar c) const
    {
        return m_states[i] == State::Open && m_text[i] == c;
    }
    [[nodiscard]] qsizetype runLength(qsizetype i) const
    {
        qsizetype end = i;
        while (end < m_text.size() && m_text[end] == m_text[i])
            ++end;
        return end - i;
    }

    void takeEscapesAndCode();
    void takeTags();
    void takeLinks();
    void takeEmphasis(QChar mark);
    [[nodiscard]] QString result() const;

    QStringView m_text;
    const QSet<QString> &m_references;
    QList<State> m_states;
};

void InlineText::takeEscapesAndCode()
{
    QHash<qsizetype, QList<qsizetype>> ticks; // positions of runs of backticks, by their length
    for (qsizetype i = m_text.indexOf(u'`'); i >= 0 && i < m_text.size(); ++i) {
        if (m_text[i] == u'`') {
            const qsizetype length = runLength(i);
            ticks[length].append(i);
            i += length;
        }
    }
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == u'\\' && i + 1 < m_text.size()
            && (m_text[i + 1].isPunct() || m_text[i + 1].isSymbol())) {
            m_states[i] = State::Gone;
            m_states[++i] = State::Literal;
        } else if (m_text[i] == u'`') {
            const qsizetype length = runLength(i);
            const QList<qsizetype> &runs = ticks[length];
            const auto close = std::upper_bound(runs.cbegin(), runs.cend(), i);
            if (close == runs.cend()) {
                i += length - 1;
                continue;
            }
            set(i, i + length, State::Gone);
            set(i + length, *close, State::Literal);
            set(*close, *close + length, State::Gone);
            i = *close + length - 1;
        }
    }
}

void InlineText::takeTags()
{
    qsizetype close = -1;
    for (qsizetype i = 0; i + 1 < m_text.size(); ++i) {
        if (!isOpen(i, u'<'))
            continue;
        if (close <= i)
            close = m_text.indexOf(u'>', i);
        if (close < 0)
            return;
        const QStringView inside = m_text.sliced(i + 1, close - i - 1);
        const QChar first = inside.isEmpty() ? QChar() : inside.front();
        const bool tag = (first == u'/' || first == u'!' || (first.isLetter() && first.unicode() < 0x80))
            && !inside.contains(u'<');
        if (!tag)
            continue;
        if (inside.contains(u"://") || inside.contains(u'@')) {
            if (inside.contains(u' ')) { // a tag with an address in it
                set(i, close + 1, State::Gone);
            } else { // an address between angle brackets stays, as written
                m_states[i] = m_states[close] = State::Gone;
                set(i + 1, close, State::Literal);
            }
        } else {
            set(i, close + 1, State::Gone);
            if (inside.startsWith(u"br", Qt::CaseInsensitive))
                m_states[i] = State::Space;
        }
        i = close;
    }
}

void InlineText::takeLinks()
{
    QHash<qsizetype, qsizetype> partner; // of each closed bracket and parenthesis, by its opening
    QList<qsizetype> brackets;
    QList<qsizetype> parentheses;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_states[i] != State::Open)
            continue;
        if (m_text[i] == u'[')
            brackets.append(i);
        else if (m_text[i] == u'(')
            parentheses.append(i);
        else if (m_text[i] == u']' && !brackets.isEmpty())
            partner.insert(brackets.takeLast(), i);
        else if (m_text[i] == u')' && !parentheses.isEmpty())
            partner.insert(parentheses.takeLast(), i);
    }
    const auto isReference = [this](qsizetype from, qsizetype to) {
        return m_references.contains(m_text.sliced(from, to - from).toString().toLower());
    };
    for (qsizetype open = 0; open < m_text.size(); ++open) {
        if (!isOpen(open, u'['))
            continue;
        const qsizetype close = partner.value(open, -1);
        if (close < 0)
            continue;
        const qsizetype next = close + 1;
        qsizetype end = -1;
        if (open + 1 < close && m_text[open + 1] == u'^') { // a footnote's number
            set(open, close + 1, State::Gone);
            continue;
        }
        if (next < m_text.size() && m_text[next] == u'(')
            end = partner.value(next, -1);
        else if (next < m_text.size() && m_text[next] == u'[')
            end = partner.value(next, -1);
        if (end > 0 && m_text[next] == u'[' && !isReference(next + 1, end)
            && !(end == next + 1 && isReference(open + 1, close)))
            end = -1;
        if (end < 0 && isReference(open + 1, close))
            end = close;
        if (end < 0)
            continue;
        m_states[open] = State::Gone;
        set(close, end + 1, State::Gone);
        if (open > 0 && isOpen(open - 1, u'!'))
            m_states[open - 1] = State::Gone;
    }
}

// Runs of a mark that touches a word open or close. Unlike CommonMark, punctuation inside the mark does not
// matter:
// `**“말”**이라고` is emphasis to everybody but the standard.
void InlineText::takeEmphasis(QChar mark)
{
    struct Run {
        qsizetype start;
        qsizetype left;
    };
    QList<Run> openers;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (!isOpen(i, mark))
            continue;
        qsizetype end = i;
        while (end < m_text.size() && isOpen(end, mark))
            ++end;
        const QChar before = i > 0 ? m_text[i - 1] : u' ';
        const QChar after = end < m_text.size() ? m_text[end] : u' ';
        bool opens = !after.isSpace();
        bool closes = !before.isSpace();
        if (mark == u'_') {
            opens = opens && !before.isLetterOrNumber();
            closes = closes && !isWordLetter(after);
        }
        const qsizetype length = end - i;
        const bool counts = mark == u'~' ? length == 2 : length <= 3;
        qsizetype left = counts ? length : 0;
        while (closes && left > 0 && !openers.isEmpty()) {
            Run &opener = openers.last();
            const qsizetype used = std::min(left, opener.left);
            set(opener.start + opener.left - used, opener.start + opener.left, State::Gone);
            set(end - left, end - left + used, State::Gone);
            left -= used;
            opener.left -= used;
            if (opener.left == 0)
                openers.removeLast();
        }
        if (opens && left == length && left > 0)
            openers.append({i, left});
        i = end - 1;
    }
}

QString InlineText::result() const
{
    struct Entity {
        QStringView name;
        QChar value;
    };
    static constexpr std::array entities{Entity{u"&amp;", u'&'}, Entity{u"&lt;", u'<'}, Entity{u"&gt;", u'>'},
        Entity{u"&quot;", u'"'}, Entity{u"&#39;", u'\''}, Entity{u"&apos;", u'\''}, Entity{u"&nbsp;", u' '},
        Entity{u"&middot;", u'·'}, Entity{u"&hellip;", u'…'}, Entity{u"&lsquo;", u'‘'},
        Entity{u"&rsquo;", u'’'}, Entity{u"&ldquo;", u'“'}, Entity{u"&rdquo;", u'”'},
        Entity{u"&mdash;", u'—'}, Entity{u"&ndash;", u'–'}};
    QString plain;
    plain.reserve(m_text.size());
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_states[i] == State::Gone)
            continue;
        if (m_states[i] == State::Space) {
            plain += u' ';
            continue;
        }
        if (isOpen(i, u'&')) {
            const QStringView rest = m_text.sliced(i);
            const auto entity = std::find_if(entities.begin(), entities.end(),
                [rest](const Entity &e) { return rest.startsWith(e.name); });
            if (entity != entities.end()) {
                plain += entity->value;
                i += entity->name.size() - 1;
                continue;
            }
        }
        plain += m_text[i];
    }
    return plain;
}

} // namespace

QString plainMarkdown(QStringView text, const QSet<QString> &references)
{
    if (std::none_of(text.begin(), text.end(), isMark))
        return text.toString();
    return InlineText(text, references).plain();
}

} // namespace mitjul
