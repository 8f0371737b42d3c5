// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>
#include <QString>

class QPainter;
class QTextLine;
class QFont;

namespace mitjul {

/// Draws a line of `font` with the glyph that each letter has of its own. Beside Latin letters the fonts of Noto CJK put
/// other glyphs for figures, which look the same but in a PDF are no letters: nobody would find a year.
void drawOwnGlyphs(QPainter &painter, const QTextLine &line, const QFont &font, QPointF origin);

/// The same of one line in the painter's font that begins at `baseline`.
void drawOwnGlyphs(QPainter &painter, QPointF baseline, const QString &text);

} // namespace mitjul
