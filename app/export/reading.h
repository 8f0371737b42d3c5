// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QStringList>

namespace mitjul {

/// A finding as the reader left it, for exports made to be read.
struct ShownFinding {
    Finding finding; ///< with the speaker that the reader corrected
    QString correction; ///< of a typo: the accepted suggestion, or empty
};

/// The findings a reader sees: without dismissed ones, and without possible ones the reader has not ruled on.
[[nodiscard]] QList<ShownFinding> shownFindings(const AnnotatedArticle &annotated);

/// The typos whose correction the reader accepted, as a list to send to whoever wrote the article: its title, then each
/// sentence with what is to be changed in it. Empty if there is none.
[[nodiscard]] QString correctionsText(const AnnotatedArticle &annotated);

/// The claims of these that a page marks, as indexes into the list: the best, at most one sentence in three.
[[nodiscard]] QList<qsizetype> bestClaims(const QList<ShownFinding> &findings, qsizetype sentences);

/// The last heading before a position, or empty before the first.
[[nodiscard]] QString headingBefore(const Article &article, qsizetype position);

/// The article's address on the web, or nothing. A local path is left out: notes that are given away should
/// not tell what the reader's folders are called.
[[nodiscard]] QString webAddress(const Article &article);

/// Source, byline, date and web address, as label and value; empty ones are left out.
[[nodiscard]] QList<std::pair<QString, QString>> particulars(const Article &article);

/// The article's words at a span, or nothing if the span does not lie in it.
[[nodiscard]] QString wordsAt(const Article &article, Span span);

/// The words an annotation is on, or that it is on the whole article.
[[nodiscard]] QString passageOf(const Annotation &annotation);

/// What an export says of a finding that the reader marked and the program did not; empty for all others.
[[nodiscard]] QString byHand(const Finding &finding);

/// Who a finding says speaks: the full name, or the name alone. Empty if nobody.
[[nodiscard]] QString speakerOf(const Finding &finding);

/// The translated words for a type and a polarity.
[[nodiscard]] QString wordFor(ClaimType type);
[[nodiscard]] QString wordFor(std::optional<Polarity> polarity);
[[nodiscard]] QString wordFor(Verdict verdict);

/// Text without the control characters that a document may not hold.
[[nodiscard]] QString printable(QStringView text);

} // namespace mitjul
