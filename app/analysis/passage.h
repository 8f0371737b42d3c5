// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "sources.h"
#include "titledwords.h"
#include "words.h"

#include <memory>

namespace mitjul {

/// A person without a full name whom a sentence tells of beside its subject: `an uncle`.
struct Relative {
    int source = SourceBook::nobody;
    const Block *block = nullptr; ///< where
};

/// What the finders of both languages share while they read an article sentence by sentence.
struct Passage {
    QStringView text; ///< the article's
    const Block *block = nullptr;
    QList<MarkPair> pairs; ///< of the block
    std::shared_ptr<const MaskedText> masked; ///< the block with its outermost quotations masked
    TitledWords titled; ///< the article's short names
    SourceBook book;
    int lastSpeaker = SourceBook::nobody; ///< who spoke last in the article
    int topic = SourceBook::nobody; ///< English: whom the last sentence is about, its speaker or its subject
    Relative relative; ///< English: the one told of last
    std::optional<Cue> lastCue; ///< the verb with which they did
    int actor = SourceBook::nobody; ///< the person whom this block's last sentence about one told of
    bool spokeInBlock = false; ///< somebody spoke in this block already
    QList<Finding> found;
    QList<qsizetype> floating; ///< indices in `found` of quotations that stood alone and wait for a speaker
};

/// Whose words a sentence says that its neighbour's are.
struct Attributed {
    int source = SourceBook::nobody;
    bool inferred = false;
    std::optional<Cue> cue;
};

} // namespace mitjul
