// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "quotemarks.h"

#include <QString>

namespace mitjul {

/// A stretch of text without white space. `span` is the whole, `body` the same without punctuation at its ends.
struct Word {
    Span span;
    Span body;
};

/// Letter that stands for every letter inside a quotation, so that rules for the sentence around it pass over it.
inline constexpr QChar quotedLetter = u'\uFFFC';

/// A stretch of an article whose quotations are masked: what stands in closed marks is replaced letter for letter, so
/// that positions stay those of the article.
class MaskedText {
public:
    /// Masks the pairs whose parent is `parent` (-1: the outermost) within `range` of `text`.
    MaskedText(QStringView text, Span range, const QList<MarkPair> &pairs, int parent);

    /// The masked letters of a span inside the range.
    [[nodiscard]] QStringView view(Span span) const
    {
        return QStringView(m_masked).mid(span.start - m_range.start, span.length());
    }
    [[nodiscard]] QChar at(qsizetype i) const
    {
        return m_range.contains(i) ? m_masked[i - m_range.start] : QChar(u'\n');
    }
    [[nodiscard]] Span range() const { return m_range; }

    /// The words of a span inside the range. Brackets and quotations do not fall apart at their spaces.
    [[nodiscard]] QList<Word> words(Span span) const;

private:
    [[nodiscard]] qsizetype withoutNotes(qsizetype start, qsizetype end) const;
    [[nodiscard]] bool bracketJoins(qsizetype space, qsizetype end) const;

    Span m_range;
    QString m_masked;
};

/// The word without what stands in brackets behind it and without quotation marks around it.
[[nodiscard]] QString bareWord(QStringView word);

/// Whether the letters of a text are Korean rather than Latin.
[[nodiscard]] bool isKoreanText(QStringView text);

} // namespace mitjul
