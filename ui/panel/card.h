// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "tone.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace mitjul {

/// What a stripe or a chip says by its colour.
using CardTone = Tone;

[[nodiscard]] CardTone toneOf(const std::optional<Polarity> &polarity);

/// What a chip of a card does.
enum class CardAction { None, Accept, Ignore, AddToDictionary, Reopen, AddStance, CorrectSpeaker, ShowAnnotation, EditNote, Remove,
                        Judge };

/// A small label on a card; a button if it has an action.
struct Chip {
    QString text;
    QString key; ///< the key that does the same, shown muted; empty: none
    CardTone tone;
    CardAction action = CardAction::None;
    int argument = 0; ///< the suggestion's number for Accept, the annotation's among the card's for ShowAnnotation
    QString name; ///< what it does, for screen readers and the menu

    friend bool operator==(const Chip &, const Chip &) = default;
};

/// What a card of the panel shows, in words; how it looks is the delegate's.
struct Card {
    CardTone stripe;
    QString heading;
    qsizetype struckLength = 0; ///< so many characters of the heading are crossed out
    QString detail; ///< muted, right of the heading, or beneath it where there is no room
    double worth = -1; ///< 0 to 1, drawn as a bar and a number after the detail; negative: none
    QString passage; ///< muted words of the article
    QString body;
    QString bodyEnd; ///< what closes the body even where it is cut: a quotation mark
    QList<Chip> chips;
    bool settled = false; ///< done with: painted paler

    friend bool operator==(const Card &, const Card &) = default;

    /// Everything on the card as one text, for screen readers.
    [[nodiscard]] QString spoken() const;
};

/// Roles of the models that a CardView shows.
enum CardRole {
    CardDataRole = Qt::UserRole + 1, ///< the Card; invalid for a heading of a group
};

} // namespace mitjul

Q_DECLARE_METATYPE(mitjul::Card)
