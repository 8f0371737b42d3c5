// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotemarks.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mitjul {

namespace {

enum class Shape { Opening, Closing, Straight };

struct Mark {
    MarkFamily family;
    Shape shape;
};

std::optional<Mark> markOf(QChar c)
{
    switch (c.unicode()) {
    case u'“': case u'„': case u'‟': case u'〝': return Mark{MarkFamily::Double, Shape::Opening};
    case u'”': case u'〞': case u'〟': return Mark{MarkFamily::Double, Shape::Closing};
    case u'"': case u'＂': return Mark{MarkFamily::Double, Shape::Straight};
    case u'‘': case u'‚': case u'‛': return Mark{MarkFamily::Single, Shape::Opening};
    case u'’': return Mark{MarkFamily::Single, Shape::Closing};
    case u'\'': case u'＇': return Mark{MarkFamily::Single, Shape::Straight};
    case u'「': case u'｢': return Mark{MarkFamily::Corner, Shape::Opening};
    case u'」': case u'｣': return Mark{MarkFamily::Corner, Shape::Closing};
    case u'『': return Mark{MarkFamily::WhiteCorner, Shape::Opening};
    case u'』': return Mark{MarkFamily::WhiteCorner, Shape::Closing};
    case u'〈': return Mark{MarkFamily::Angle, Shape::Opening};
    case u'〉': return Mark{MarkFamily::Angle, Shape::Closing};
    case u'《': return Mark{MarkFamily::DoubleAngle, Shape::Opening};
    case u'》': return Mark{MarkFamily::DoubleAngle, Shape::Closing};
    case u'«': return Mark{MarkFamily::Guillemet, Shape::Opening};
    case u'»': return Mark{MarkFamily::Guillemet, Shape::Closing};
    default: return std::nullopt;
    }
}

bool isHangul(QChar c) { return c >= u'가' && c <= u'힣'; }

// The character before or behind a mark, a line feed at the paragraph's ends.
class Around {
public:
    Around(QStringView text, Span span)
        : m_text(text)
        , m_span(span)
    {
    }

    [[nodiscard]] QChar at(qsizetype i) const { return m_span.contains(i) ? m_text[i] : QChar(u'\n'); }

    /// Nothing that belongs to a quotation's inside stands here: space, bracket, another mark, a dash.
    [[nodiscard]] bool outsideLeft(qsizetype i) const
    {
        const QChar c = at(i);
        if (c.isSpace() || isDash(c))
            return true;
        if (const auto mark = markOf(c))
            return mark->shape != Shape::Closing;
        return QStringView(u"([{<=:·/,▶▷■□●○◇◆△▲※*_…").contains(c);
    }

    [[nodiscard]] bool outsideRight(qsizetype i) const
    {
        const QChar c = at(i);
        if (c.isSpace() || isDash(c))
            return true;
        if (const auto mark = markOf(c))
            return mark->shape != Shape::Opening;
        return QStringView(u")]}>.,;:!?…·/~。、*_").contains(c);
    }

private:
    static bool isDash(QChar c) { return QStringView(u"-–—―").contains(c); }

    QStringView m_text;
    Span m_span;
};

// How far an apostrophe looks ahead for the closing mark it might be.
constexpr qsizetype apostropheReach = 300;
constexpr int familyCount = 7;

class Pairer {
public:
    Pairer(QStringView text, Span span)
        : m_around(text, span)
        , m_span(span)
    {
        m_openCount.fill(0);
    }

    QList<MarkPair> run()
    {
        for (qsizetype i = m_span.start; i < m_span.end; ++i) {
            const auto mark = markOf(m_around.at(i));
            if (!mark || isApostrophe(i, *mark))
                continue;
            if (!opens(i, *mark)) {
                close(i, mark->family);
                continue;
            }
            // Straight marks do not nest in straight marks: the one still open has lost its partner.
            if (mark->shape == Shape::Straight && isOpen(mark->family))
                unwindTo(mark->family);
            open(i, mark->family);
        }
        nest();
        return std::move(m_pairs);
    }

private:
    [[nodiscard]] bool isOpen(MarkFamily family) const { return m_openCount[static_cast<size_t>(family)] > 0; }

    [[nodiscard]] bool isApostrophe(qsizetype i, Mark mark) const
    {
        if (mark.family != MarkFamily::Single)
            return false;
        const QChar left = m_around.at(i - 1);
        const QChar right = m_around.at(i + 1);
        if (isLatin(left) && isLatin(right))
            return true;
        // A year without its century: ’23년, '90s.
        if (right.isDigit() && m_around.at(i + 2).isDigit() && !m_around.at(i + 3).isDigit()
            && m_around.outsideLeft(i - 1)
            && (mark.shape == Shape::Closing || QStringView(u"년s학.").contains(m_around.at(i + 3))))
            return true;
        if (mark.shape == Shape::Opening || !isOpen(MarkFamily::Single))
            return false;
        // A plural's possessive: the mark closes only if no better one follows.
        if ((left == u's' || left == u'S') && right == u' ' && m_around.at(i + 2).isLower())
            return closingFollows(i + 1);
        return false;
    }

    [[nodiscard]] bool closingFollows(qsizetype from) const
    {
        for (qsizetype i = from; i < std::min(from + apostropheReach, m_span.end); ++i) {
            const auto mark = markOf(m_around.at(i));
            if (!mark || mark->family != MarkFamily::Single)
                continue;
            if (isLatin(m_around.at(i - 1)) && isLatin(m_around.at(i + 1)))
                continue;
            return mark->shape != Shape::Opening && m_around.outsideRight(i + 1) && !m_around.at(i - 1).isSpace();
        }
        return false;
    }

    // A particle or `고`, `라고` behind a mark says that it closes, even where a space got in before it.
    [[nodiscard]] bool reportFollows(qsizetype i) const
    {
        const QChar a = m_around.at(i);
        const QChar b = m_around.at(i + 1);
        if (a == u'이')
            return b == u'라' && QStringView(u"고며면는").contains(m_around.at(i + 2));
        if (a == u'라')
            return QStringView(u"고며면는").contains(b);
        return (a == u'고' || a == u'며') && b.isSpace();
    }

    [[nodiscard]] bool opens(qsizetype i, Mark mark) const
    {
        const bool leftOut = m_around.outsideLeft(i - 1);
        const bool rightOut = m_around.outsideRight(i + 1);
        const bool open = isOpen(mark.family);
        // A curly mark typed the wrong way round: “…“ and ”…”.
        if (mark.shape == Shape::Opening)
            return !(open && !m_around.at(i - 1).isSpace() && !leftOut && (rightOut || isHangul(m_around.at(i + 1))));
        if (mark.shape == Shape::Closing) {
            return (mark.family == MarkFamily::Double || mark.family == MarkFamily::Single) && !open && leftOut
                && !rightOut;
        }
        if (leftOut && !rightOut)
            return !(open && (reportFollows(i + 1) || m_spaceBeforeClose[static_cast<size_t>(mark.family)]));
        if (rightOut && !leftOut)
            return false;
        return !open;
    }

    void open(qsizetype i, MarkFamily family)
    {
        m_stack.append(static_cast<int>(m_pairs.size()));
        m_pairs.append({family, i});
        ++m_openCount[static_cast<size_t>(family)];
        // `" 가 나 "`: with a space behind the opening mark, one before the closing mark is to be expected.
        m_spaceBeforeClose[static_cast<size_t>(family)] = m_around.at(i + 1) == u' ';
    }

    void close(qsizetype i, MarkFamily family)
    {
        if (!isOpen(family))
            return;
        m_pairs[unwindTo(family)].close = i;
    }

    // Takes the innermost open mark of the family off the stack; marks opened inside it stay without partner.
    int unwindTo(MarkFamily family)
    {
        for (;;) {
            const int top = m_stack.takeLast();
            --m_openCount[static_cast<size_t>(m_pairs[top].family)];
            if (m_pairs[top].family == family)
                return top;
        }
    }

    void nest()
    {
        QList<int> around;
        for (int i = 0; i < m_pairs.size(); ++i) {
            while (!around.isEmpty() && m_pairs[around.last()].close < m_pairs[i].open)
                around.removeLast();
            m_pairs[i].depth = static_cast<int>(around.size());
            m_pairs[i].parent = around.isEmpty() ? -1 : around.last();
            if (m_pairs[i].closed())
                around.append(i);
        }
    }

    Around m_around;
    Span m_span;
    QList<MarkPair> m_pairs;
    QList<int> m_stack;
    std::array<int, familyCount> m_openCount;
    std::array<bool, familyCount> m_spaceBeforeClose{};
};

} // namespace

QList<MarkPair> pairMarks(QStringView text, Span span) { return Pairer(text, span).run(); }

bool isQuotationMark(QChar c) { return markOf(c).has_value(); }

} // namespace mitjul
