// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titledwords.h"

#include "hangul.h"

namespace mitjul {

TitledWords::TitledWords(QStringView text, const Korean &korean,
                         const std::function<QString(QStringView, QStringView)> &titleOf)
{
    // A word that can end no name: the sentence ends there, or a particle or verb ending shows that a phrase does.
    const auto endsPhrase = [&](QStringView word) {
        return !hangul::isSyllable(word.back()) || korean.endsAs(word, Korean::End::Phrase);
    };
    QStringView before; // the word before `word`, and the one before that
    QStringView further;
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        const QStringView word = text.mid(start, at - start);
        if (word.isEmpty())
            break;
        const bool onlySyllables = !before.isEmpty() && before.size() <= 5 && hangul::isAllSyllables(before);
        // One syllable is a family name whatever stands before it (`가람대 옹 교수`).
        if (onlySyllables && (before.size() == 1 || further.isEmpty() || endsPhrase(further))) {
            if (const QString title = titleOf(before, word); !title.isEmpty()) {
                m_words.insert(before.toString());
                m_words.insert(before.toString() + u' ' + title);
            }
        }
        further = before;
        before = word;
    }
}

} // namespace mitjul
