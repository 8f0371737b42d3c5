// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture.h"

#include "picturewords.h"

#include <QLocale>

namespace mitjul {

namespace {

// Longer names are cut where they are read aloud: nobody listens to more.
constexpr qsizetype longestSpoken = 200;

constexpr int mostMarks = 3; // on one letter: enough for every living script

QString spokenName(const QString &name)
{
    const QString clean = PictureWords::nameOr(cleaned(name));
    if (clean.size() <= longestSpoken)
        return clean;
    return clean.left(longestSpoken - (clean[longestSpoken - 1].isHighSurrogate() ? 1 : 0)) + QChar(0x2026);
}

QString joined(const QStringList &numbers)
{
    return numbers.isEmpty() ? QLocale().toString(0) : numbers.join(QStringLiteral(", "));
}

QStringList rowsOf(const BarPicture &picture)
{
    QStringList lines;
    for (const BarRow &row : picture.rows) {
        QStringList numbers;
        for (qsizetype i = 0; i < std::min(row.values.size(), picture.series.size()); ++i) {
            if (row.values[i] <= 0)
                continue;
            const QString number = QLocale().toString(row.values[i]);
            numbers.append(picture.series.size() == 1 ? number : spokenName(picture.series[i].name) + u' ' + number);
        }
        lines.append(PictureWords::sentence(spokenName(row.label), joined(numbers)));
    }
    return lines;
}

QStringList rowsOf(const MatrixPicture &picture)
{
    QStringList lines;
    const qsizetype columns = picture.targets.size();
    for (qsizetype cell = 0; cell < std::min(picture.cells.size(), picture.holders.size() * columns); ++cell) {
        QStringList numbers;
        for (size_t i = 0; i < picture.cells[cell].size(); ++i) {
            if (picture.cells[cell][i] > 0)
                numbers.append(PictureWords::polarity(i) + u' ' + QLocale().toString(picture.cells[cell][i]));
        }
        if (numbers.isEmpty())
            continue;
        const QString name = PictureWords::place(spokenName(picture.holders[cell / columns]),
                                                 spokenName(picture.targets[cell % columns]));
        lines.append(PictureWords::sentence(name, joined(numbers)));
    }
    return lines;
}

} // namespace

QString titleOf(const Picture &picture)
{
    return std::visit([](const auto &one) { return cleaned(one.title); }, picture);
}

QString spoken(const Picture &picture)
{
    QStringList lines = std::visit([](const auto &one) { return rowsOf(one); }, picture);
    if (lines.isEmpty())
        lines.append(PictureWords::nothing());
    const QString note = std::visit([](const auto &one) { return cleaned(one.note); }, picture);
    if (!note.isEmpty())
        lines.prepend(note);
    return lines.join(u'\n');
}

QString cleaned(const QString &name)
{
    QString clean;
    clean.reserve(name.size());
    int marks = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar character = name[i];
        if (character.isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate()) {
            clean += character;
            clean += name[++i];
            marks = 0;
        } else if (character.isSurrogate() || character.unicode() >= 0xfffe) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (character.category() == QChar::Other_Control) {
            clean += u' ';
        } else {
            marks = character.isMark() ? marks + 1 : 0;
            if (marks <= mostMarks)
                clean += character;
        }
    }
    return clean.simplified();
}

} // namespace mitjul
