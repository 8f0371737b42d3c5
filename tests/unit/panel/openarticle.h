// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QTemporaryDir>
#include <QTest>

namespace mitjul::test {

/// A session on a library of its own, with an article open and analysed. Give it up to close both.
struct OpenArticle {
    explicit OpenArticle(const QString &text);

    /// Opens a text as the article; waits until it is analysed.
    bool open(const QString &text);
    /// The place of some words in the open article.
    [[nodiscard]] Span place(const QString &words) const;
    /// All findings of a kind that the panel lists, as items.
    [[nodiscard]] QList<Item> listed(FindingKind kind) const;
    /// Marks these words, with a note and stances if any are given.
    AnnotationId mark(const QString &words, const QString &note = {}, const QList<Stance> &stances = {});

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    std::unique_ptr<Session> session;
};

/// An article with named speakers, claims, and slips of the input mode.
extern const QString newsText;

/// A new article of so many paragraphs with a quote each, by speakers in turn.
QString longText(int paragraphs);

} // namespace mitjul::test
