// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace mitjul::keyboard {

/// The keys of a Dubeolsik keyboard (KS X 5002) that type `text`: `도` is `eh`, `또` `Eh`. Other characters
/// stay.
[[nodiscard]] QString toKeys(QStringView text);

/// What those keys type while the Hangul input mode is on, composed as libhangul composes: `eh` is `도`. Keys
/// that make no whole syllable stay letters (`ㅏ`); characters that are no Latin letters stay.
[[nodiscard]] QString fromKeys(QStringView keys);

/// The ways a Latin run may have been meant as Hangul: as typed, in lower case, with each case turned; only
/// those that make whole syllables, each once, the likeliest first.
[[nodiscard]] QStringList hangulReadings(QStringView latin);

/// The Latin keys that lie beside a key, as `w` and `s` beside `a`.
[[nodiscard]] QStringView neighbours(QChar key);

/// One slip of the fingers, undone; or of the ear (`SoundAlikes`).
enum class Slip { Sound, Shift, Swap, Doubled, Inserted, Dropped, Neighbour };

struct Repair {
    QString word;
    Slip slip = Slip::Neighbour;
};

/// All words of common syllables that are one slip from `word` (Hangul syllables and letters alone), each
/// once. Several thousand at most: nothing for words beyond 12 characters.
[[nodiscard]] QList<Repair> repairs(QStringView word);

} // namespace mitjul::keyboard
