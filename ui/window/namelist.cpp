// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namelist.h"

#include <algorithm>

namespace mitjul {

namespace {

// Korean and Chinese input methods write the others.
bool divides(QChar letter) { return letter == u',' || letter == u'，' || letter == u'、'; }

constexpr qsizetype mostQuoted = 60; // characters of a name in a sentence

// Letters and controls that change the direction of what follows.
bool turns(QChar letter)
{
    switch (letter.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirLRE:
    case QChar::DirLRO:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirLRI:
    case QChar::DirRLI:
    case QChar::DirFSI:
        return true;
    default:
        return false;
    }
}

bool needsMarks(const QString &name)
{
    return name.contains(u'"') || std::any_of(name.cbegin(), name.cend(), divides);
}

} // namespace

QString joinedNames(const QStringList &names)
{
    QStringList written;
    for (QString name : names) {
        if (needsMarks(name))
            name = u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
        written.append(name);
    }
    return written.join(QStringLiteral(", "));
}

QStringList dividedNames(const QString &line)
{
    QStringList names;
    QString name;
    bool marked = false;
    const auto end = [&] {
        name = name.normalized(QString::NormalizationForm_C).simplified();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
        name.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line[i];
        if (letter == u'"' && marked && i + 1 < line.size() && line[i + 1] == u'"')
            name += line[++i]; // two stand for one
        else if (letter == u'"' && (marked || name.trimmed().isEmpty()))
            marked = !marked;
        else if (divides(letter) && !marked)
            end();
        else
            name += letter;
    }
    end();
    return names;
}

QString quotable(const QString &name)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    QString text = name.simplified();
    if (text.size() > mostQuoted) {
        const bool inPair = text[mostQuoted - 1].isHighSurrogate();
        text = text.first(mostQuoted - (inPair ? 1 : 0)) + u'…';
    }
    return std::any_of(text.cbegin(), text.cend(), turns) ? isolate + text + endOfIsolate : text;
}

} // namespace mitjul
