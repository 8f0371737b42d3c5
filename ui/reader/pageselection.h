// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagecaret.h"
#include "session.h"

namespace mitjul {

/// What is selected on a page, without the page: the range between anchor and caret, and those kept besides it. Positions
/// are always between graphemes.
class PageSelection {
public:
    /// What a press takes and a drag goes on by: a double click takes words, a triple one blocks.
    enum class Grain { Character, Word, Block };

    /// Both must outlive it.
    PageSelection(PageLayout &layout, const Session &session);

    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] qsizetype caret() const { return m_caret; }
    /// The range between anchor and caret; may be empty.
    [[nodiscard]] Span range() const { return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)}; }
    /// All ranges, in reading order. One that is kept and that the last one overlaps is swallowed by it.
    [[nodiscard]] QList<Span> ranges() const;

    /// Moves anchor and caret; what is kept stays.
    void set(qsizetype anchor, qsizetype caret);
    void collapse() { set(m_caret, m_caret); }
    /// Forgets the ranges kept.
    void dropOthers();
    /// Puts the caret into another article: nothing is selected.
    void reset(qsizetype caret);
    /// Takes over what somebody else selected, `last` of them with the caret; if that is empty the caret stays.
    void take(const QList<Span> &ranges, Span last);

    /// Keeps what is selected; the caret goes on without it until the next press or `dropOthers`.
    void keepAll();
    [[nodiscard]] bool isKeeping() const { return m_keeping; }

    /// A press on a position: begins a range there, in place of all or (`adding`) besides them.
    void press(qsizetype position, Grain grain, bool adding);
    /// A press that extends the range from its anchor.
    void pressExtending(qsizetype position, bool adding);
    /// Changes the grain and takes what lies at a position by it, within the same press.
    void takeGrain(qsizetype position, Grain grain);
    [[nodiscard]] Grain grain() const { return m_grain; }
    /// Extends from what the press took to a position, by whole words or blocks if it began so.
    void extendTo(qsizetype position);
    /// The press is over.
    /// @return whether it added to other ranges
    bool release();
    /// Takes a range that is kept away again. False if none of them is at the position.
    bool drop(qsizetype position);

private:
    [[nodiscard]] Span grainAt(qsizetype position) const;

    PageLayout &m_layout;
    PageCaret m_words; // what a word is and a block
    const Session &m_session;
    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    QList<Span> m_kept; // in reading order
    bool m_keeping = false; // moves of the caret leave what is kept
    Grain m_grain = Grain::Character;
    Span m_origin; // what the press took
};

} // namespace mitjul
