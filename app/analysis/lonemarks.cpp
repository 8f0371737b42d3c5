// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lonemarks.h"

#include "quotemarks.h"
#include "sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

constexpr QStringView OpenBrackets = u"([{〔【《〈「『";
constexpr QStringView CloseBrackets = u")]}〕】》〉」』";
constexpr QStringView DoubleQuotes = u"\"“”„";
constexpr QStringView SingleQuotes = u"'‘’";

// A paragraph with more is laid out in a way of its own.
constexpr qsizetype MostLone = 3;
constexpr qsizetype MostInArticle = 4;

enum class Place { Opens, Closes, Either };

/// A quotation mark as its shape and place show it. A soft one may be an apostrophe and needs no partner.
struct QuoteMark {
    qsizetype at = 0;
    Place place = Place::Either;
    bool soft = false;
};

/// The marks of one family in a paragraph that found no partner.
struct Lone {
    QList<qsizetype> marks;
    bool closesFirst = false; ///< the first mark closes what an earlier paragraph opened
    bool opensLast = false; ///< the last one opens and may close in the next paragraph
};

class MarkScanner {
public:
    MarkScanner(const TypoPage& page, const TypoKnowledge& knowledge)
        : m_page(page)
        , m_knowledge(knowledge)
        , m_text(page.article.text)
    {
    }

    QList<Finding> found;

    /// `next` is the paragraph after it, empty at the end.
    void scan(Span block, Span next)
    {
        m_before = m_block;
        m_block = block;
        m_next = next.isEmpty() ? QChar() : m_text[next.start];
        QList<qsizetype> lone = scanBrackets();
        lone += scanQuotes(DoubleQuotes, u"\"", u"“”„", m_pendingDouble);
        lone += scanQuotes(SingleQuotes, u"'", u"‘’", m_pendingSingle);
        if (lone.size() > MostLone)
            return;
        std::sort(lone.begin(), lone.end());
        for (const qsizetype at : std::as_const(lone))
            report(at, m_block);
    }

    void finish()
    {
        for (const qsizetype pending : {m_pendingDouble, m_pendingSingle}) {
            if (pending >= 0)
                report(pending, m_block);
        }
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at >= m_block.start && at < m_block.end ? m_text[at] : QChar(u' ');
    }

    // `1)`, `가)`, `답)`: the number of an item; `:)`, `(^^`: a face.
    [[nodiscard]] bool isItemOrFace(qsizetype at) const
    {
        qsizetype begin = at;
        while (begin > m_block.start && m_text[begin - 1].isLetterOrNumber())
            --begin;
        static constexpr QStringView Faces = u":;=^-";
        return at - begin <= 2 || Faces.contains(charAt(at - 1)) || Faces.contains(charAt(at + 1));
    }

    [[nodiscard]] QList<qsizetype> scanBrackets() const
    {
        QList<qsizetype> open;
        QList<qsizetype> lone;
        for (qsizetype at = m_block.start; at < m_block.end; ++at) {
            const QChar c = m_text[at];
            if (OpenBrackets.contains(c)) {
                open.append(at);
                continue;
            }
            const qsizetype kind = CloseBrackets.indexOf(c);
            if (kind < 0)
                continue;
            qsizetype partner = open.size() - 1;
            while (partner >= 0 && m_text[open.at(partner)] != OpenBrackets[kind])
                --partner;
            if (partner < 0) {
                if (!isItemOrFace(at))
                    lone.append(at);
                continue;
            }
            lone += open.sliced(partner + 1);
            open.resize(partner);
        }
        lone += open;
        return lone;
    }

    // What may stand right after a closing mark: `라고`, `는`, `이라며`.
    [[nodiscard]] bool isEnding(qsizetype at) const
    {
        static constexpr QStringView Firsts = u"고라며면는은을를이가와과에의도로으인란까다였등";
        return Firsts.contains(charAt(at));
    }

    [[nodiscard]] std::optional<QuoteMark> quoteMark(qsizetype at) const
    {
        const QChar c = m_text[at];
        const QChar left = charAt(at - 1);
        const QChar right = charAt(at + 1);
        const bool single = SingleQuotes.contains(c);
        // don't, 5'10"
        if (single && ((isLatin(left) && isLatin(right)) || (left.isDigit() && right.isDigit())))
            return {};
        QuoteMark mark{at};
        // What ends a quotation stands before its mark; anything else, a space above all, stands before a
        // beginning.
        static constexpr QStringView Closing = u".,!?…)]}”’》〉」』%";
        const bool beginning = !left.isLetterOrNumber() && !Closing.contains(left) && !right.isSpace();
        const bool end
            = !left.isSpace() && (right.isSpace() || !right.isLetterOrNumber() || isEnding(at + 1));
        const bool curlyOpen = c == u'“' || c == u'‘' || c == u'„';
        const bool curlyClose = c == u'”' || c == u'’';
        if (beginning == end)
            mark.place = curlyOpen ? Place::Opens : curlyClose ? Place::Closes : Place::Either;
        else if (curlyOpen || curlyClose)
            mark.place = curlyOpen == beginning ? (beginning ? Place::Opens : Place::Closes) : Place::Either;
        else
            mark.place = beginning ? Place::Opens : Place::Closes;
        // readers' own, rock 'n' roll, '08
        mark.soft = single
            ? right.isDigit() || left.isDigit() || isLatin(left) || (isLatin(right) && left == u' ')
            : left.isDigit();
        return mark;
    }

    // Pairs in turn. Marks of a family pair whichever shape they have: many write “so" or ‘so'.
    [[nodiscard]] Lone pair(QStringView family) const
    {
        Lone lone;
        std::optional<QuoteMark> open;
        bool first = true;
        for (qsizetype at = m_block.start; at < m_block.end; ++at) {
            if (!family.contains(m_text[at]))
                continue;
            const auto mark = quoteMark(at);
            if (!mark)
                continue;
            if (open && mark->place != Place::Opens) {
                open.reset();
            } else if (mark->place != Place::Closes) {
                if (open && !open->soft)
                    lone.marks.append(open->at);
                open = mark;
            } else if (!mark->soft) {
                lone.closesFirst = lone.closesFirst || first;
                lone.marks.append(at);
            }
            first = false;
        }
        if (open && !open->soft) {
            lone.opensLast = true;
            lone.marks.append(open->at);
        }
        return lone;
    }

    // A quotation within another of the same family pairs by shape; a careless pair across shapes.
    QList<qsizetype> scanQuotes(
        QStringView family, QStringView straight, QStringView curly, qsizetype& pending)
    {
        Lone lone = pair(family);
        if (!lone.marks.isEmpty()) {
            const Lone byShape = pair(curly);
            if (byShape.marks.isEmpty() && pair(straight).marks.isEmpty())
                lone = byShape;
        }
        // A quotation of several paragraphs closes at its end only.
        if (lone.closesFirst && pending >= 0)
            lone.marks.removeFirst();
        else if (pending >= 0)
            report(pending, m_before);
        pending = -1;
        if (lone.opensLast) {
            pending = lone.marks.takeLast();
            // “…,” she said. “… / “…: English opens again what it leaves open, wherever that began.
            const bool mayGoOn = pending == m_block.start || isLatin(charAt(pending + 1));
            if (mayGoOn && m_text[pending] == m_next)
                pending = -1;
        }
        return lone.marks;
    }

    [[nodiscard]] Span wordAt(qsizetype at, Span block) const
    {
        Span word{at, at + 1};
        while (word.start > block.start && !m_text[word.start - 1].isSpace())
            --word.start;
        while (word.end < block.end && !m_text[word.end].isSpace())
            ++word.end;
        static constexpr QStringView Ends = u".,!?…;:";
        while (word.end > at + 1 && Ends.contains(m_text[word.end - 1]))
            --word.end;
        return word;
    }

    // The word with the partner of the mark that opens in it: before the particle at the end.
    [[nodiscard]] QString closed(QStringView word, QChar closer) const
    {
        for (const Tail* tail : m_knowledge.josa.tailsOf(word)) {
            const QStringView stem = word.chopped(tail->text.size());
            qsizetype begin = stem.size();
            while (begin > 0 && stem[begin - 1].isLetterOrNumber())
                --begin;
            if (m_knowledge.explainer.isKnown(stem.sliced(begin)))
                return stem.toString() + closer + tail->text;
        }
        return word.toString() + closer;
    }

    void report(qsizetype at, Span block)
    {
        const Span word = wordAt(at, block);
        const QString text = m_text.sliced(word.start, word.length()).toString();
        const QChar mark = m_text[at];
        QStringList suggestions;
        if (const qsizetype kind = OpenBrackets.indexOf(mark); kind >= 0) {
            suggestions.append(closed(text, CloseBrackets[kind]));
        } else if (const qsizetype closing = CloseBrackets.indexOf(mark); closing >= 0) {
            suggestions.append(OpenBrackets[closing] + text);
        } else if (quoteMark(at)->place != Place::Closes) {
            suggestions.append(closed(text, mark == u'“' ? u'”' : mark == u'‘' ? u'’' : mark));
        } else {
            suggestions.append((mark == u'”' ? u'“' : mark == u'’' ? u'‘' : mark) + text);
        }
        suggestions.append(QString(text).remove(at - word.start, 1));
        found.append(makeTypo(word, TypoType::Mark, Certainty::Likely, suggestions,
            QCoreApplication::translate("TypoFinder", "The mark %1 has no partner in its paragraph.")
                .arg(mark)));
    }

    const TypoPage& m_page;
    const TypoKnowledge& m_knowledge;
    QStringView m_text;
    Span m_block;
    Span m_before;
    QChar m_next; // the first letter of the next paragraph
    qsizetype m_pendingDouble = -1; // opened in the paragraph before, not closed there
    qsizetype m_pendingSingle = -1;
};

} // namespace

QList<Finding> findLoneMarks(const TypoPage& page, const TypoKnowledge& knowledge)
{
    MarkScanner scanner(page, knowledge);
    QList<Span> blocks;
    for (const Block& block : page.article.blocks) {
        if (isAnalysed(block.kind) && !block.span.isEmpty())
            blocks.append(block.span);
    }
    for (qsizetype i = 0; i < blocks.size(); ++i)
        scanner.scan(blocks.at(i), blocks.value(i + 1));
    scanner.finish();
    // Where they abound the text was cut from another, or has a style of its own: no slips a reader wants to
    // see.
    if (scanner.found.size() > MostInArticle) {
        for (Finding& finding : scanner.found)
            finding.certainty = Certainty::Possible;
    }
    return scanner.found;
}

} // namespace mitjul
