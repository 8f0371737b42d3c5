// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownglyphs.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

namespace mitjul {

namespace {

/// A letter's own glyph, and how far to the right it stands in the room of the one it replaces.
struct OwnGlyph {
    quint32 glyph = 0;
    qreal shift = 0;
};
using OwnGlyphs = QHash<quint32, OwnGlyph>;

QList<QGlyphRun> runsOf(QTextLayout &layout)
{
    layout.beginLayout();
    layout.createLine().setLineWidth(1e6);
    layout.endLayout();
    return layout.glyphRuns();
}

OwnGlyphs findOwnGlyphs(const QFont &font)
{
    OwnGlyphs own;
    for (char16_t letter = 0x21; letter < 0x7F; ++letter) {
        QTextLayout layout(QStringLiteral("a") + QChar(letter), font);
        const QList<QGlyphRun> runs = runsOf(layout);
        if (runs.size() != 1 || runs.first().glyphIndexes().size() != 2)
            continue;
        const QRawFont raw = runs.first().rawFont();
        const quint32 shaped = runs.first().glyphIndexes().last();
        const QList<quint32> plain = raw.glyphIndexesForString(QString(QChar(letter)));
        if (plain.size() != 1 || plain.first() == shaped || plain.first() == 0)
            continue;
        const QList<QPointF> advances = raw.advancesForGlyphIndexes({shaped, plain.first()});
        own.insert(shaped, {plain.first(), (advances[0].x() - advances[1].x()) / 2});
    }
    return own;
}

const OwnGlyphs &ownGlyphsOf(const QFont &font)
{
    // Shaped once a font, and by each thread for itself, as glyphs' numbers are those of the thread's fonts.
    thread_local QHash<QString, OwnGlyphs> known;
    const QString key = font.key();
    if (!known.contains(key))
        known.insert(key, findOwnGlyphs(font));
    return known[key];
}

} // namespace

void drawOwnGlyphs(QPainter &painter, const QTextLine &line, const QFont &font, QPointF origin)
{
    const OwnGlyphs &own = ownGlyphsOf(font);
    QList<QGlyphRun> runs = line.glyphRuns();
    bool differs = false;
    for (QGlyphRun &run : runs) {
        QList<quint32> glyphs = run.glyphIndexes();
        QList<QPointF> places = run.positions();
        bool changed = false;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const auto found = own.constFind(glyphs[i]);
            if (found == own.constEnd())
                continue;
            glyphs[i] = found->glyph;
            places[i].rx() += found->shift;
            changed = true;
        }
        if (!changed)
            continue;
        run.setGlyphIndexes(glyphs);
        run.setPositions(places);
        differs = true;
    }
    if (!differs)
        return line.draw(&painter, origin);
    for (const QGlyphRun &run : std::as_const(runs))
        painter.drawGlyphRun(origin, run);
}

void drawOwnGlyphs(QPainter &painter, QPointF baseline, const QString &text)
{
    QTextLayout layout(text, painter.font());
    if (runsOf(layout).isEmpty())
        return;
    const QTextLine line = layout.lineAt(0);
    drawOwnGlyphs(painter, line, painter.font(), baseline - QPointF(0, line.ascent()));
}

} // namespace mitjul
