// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"
#include "testsuite.h"
#include "vocabulary.h"

#include <QDir>

namespace mitjul::test {

/// A dictionary of the words listed, for tests that must not hang on an installed one.
class ListOracle : public WordOracle {
public:
    explicit ListOracle(const QString& words)
    {
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        m_words = QSet<QString>(list.begin(), list.end());
        for (const QString& word : list) {
            if (word.size() >= 2 && (m_words.contains(word + u'을') || m_words.contains(word + u'를')))
                m_nouns.insert(word);
        }
    }

    [[nodiscard]] bool knows(QStringView word) const override { return m_words.contains(word.toString()); }
    [[nodiscard]] const QSet<QString>& nouns() const override { return m_nouns; }
    [[nodiscard]] QStringList suggest(QStringView) const override { return {}; }

private:
    QSet<QString> m_words;
    QSet<QString> m_nouns;
};

/// The lexicons that the program ships.
inline Lexicons shippedLexicons()
{
    Lexicons lexicons;
    const QDir folder(sourcePath(QStringLiteral("resources/lexicons")));
    const QStringList names = folder.entryList({QStringLiteral("*.tsv")});
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            lexicons.insert(name.chopped(4), parseLexicon(file.readAll()));
    }
    return lexicons;
}

} // namespace mitjul::test
