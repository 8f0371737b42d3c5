// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestyle.h"

#include <algorithm>

namespace mitjul {

namespace {

// In ems of the body. Below this a column with margins reads worse than one without.
constexpr qreal leastColumn = 23;
constexpr qreal labelWidth = 6.6;
constexpr qreal labelGap = 0.75;
constexpr qreal pagePadding = 1.3;

// The least that Qt takes for letters set apart, which are not joined. In pixels; nobody sees it.
constexpr qreal apart = 1.0 / 64;

} // namespace

PageStyle::PageStyle(const Typography &typography, qreal zoom, bool onPaper)
    : m_typography(typography)
    , m_onPaper(onPaper)
    , m_em(std::max<qreal>(6, typography.size * zoom))
    , m_label(font(false, 0.71, QFont::Normal))
{
}

QFont PageStyle::font(bool serif, qreal size, QFont::Weight weight) const
{
    Typography typography = m_typography;
    typography.serif = serif;
    QFont font;
    font.setFamilies(typography.families());
    font.setPixelSize(std::max(6, qRound(m_em * size)));
    font.setWeight(weight);
    // Advances rounded to whole pixels make Hangul stand unevenly.
    font.setHintingPreference(QFont::PreferNoHinting);
    if (m_onPaper)
        font.setLetterSpacing(QFont::AbsoluteSpacing, apart);
    return font;
}

BlockStyle PageStyle::of(const Block &block) const
{
    const bool serif = m_typography.serif;
    const qreal leading = m_typography.lineHeight;
    BlockStyle style;
    const auto set = [&](const QFont &font, qreal lines, qreal before, qreal after, InkTone tone) {
        style.font = font;
        style.lineHeight = qRound(font.pixelSize() * lines);
        style.spaceBefore = qRound(m_em * before);
        style.spaceAfter = qRound(m_em * after);
        style.tone = tone;
    };
    switch (block.kind) {
    case BlockKind::Title:
        set(font(false, 1.56, QFont::Bold), 1.38, 0, 0.45, InkTone::Ink);
        break;
    case BlockKind::Deck:
        set(font(false, 1.06, QFont::Medium), 1.55, 0.2, 0.7, InkTone::Muted);
        break;
    case BlockKind::Byline:
    case BlockKind::Source:
        set(font(false, 0.8, QFont::Normal), 1.5, 0, 1.1, InkTone::Muted);
        break;
    case BlockKind::Heading: {
        constexpr qreal sizes[] = {1.3, 1.18, 1.08, 1.0, 1.0, 1.0};
        const int level = block.level == printedNotes ? 2 : std::clamp(block.level, 1, 6);
        set(font(false, sizes[level - 1], QFont::Bold), 1.45, 1.0, 0.45, level > 4 ? InkTone::Muted : InkTone::Ink);
        if (block.level == printedNotes)
            style.spaceBefore = qRound(m_em * 2.4);
        break;
    }
    case BlockKind::Paragraph:
        set(font(serif, 1, QFont::Normal), leading, 0, m_typography.spacing, InkTone::Ink);
        break;
    case BlockKind::Quote:
        set(font(serif, 1, QFont::Normal), leading, 0.1, m_typography.spacing + 0.1, InkTone::Ink);
        style.indent = qRound(m_em * 1.4);
        style.bar = true;
        break;
    case BlockKind::Item:
        set(font(serif, 1, QFont::Normal), leading, 0, 0.3, InkTone::Ink);
        style.indent = qRound(m_em * 1.3 * std::clamp(block.level, 1, 6));
        style.bullet = true;
        break;
    case BlockKind::Caption:
        if (block.level == notePassage) {
            set(font(serif, 0.86, QFont::Normal), 1.5, 0.8, 0.2, InkTone::Muted);
            style.indent = qRound(m_em);
            style.bar = true;
            break;
        }
        if (block.level == noteText) {
            set(font(serif, 0.93, QFont::Normal), 1.6, 0, 0.2, InkTone::Ink);
            break;
        }
        if (block.level == noteFacts) {
            set(font(false, 0.78, QFont::Normal), 1.5, 0, 0.1, InkTone::Muted);
            break;
        }
        set(font(false, 0.82, QFont::Normal), 1.55, 0, 1.0, InkTone::Muted);
        break;
    case BlockKind::Boilerplate:
        set(font(false, 0.82, QFont::Normal), 1.55, 0, 0.5, InkTone::Faint);
        break;
    }
    return style;
}

PageStyle::Columns PageStyle::columns(int pageWidth) const
{
    const int label = qRound(m_em * labelWidth);
    const int gap = qRound(m_em * labelGap);
    const int padding = qRound(m_em * pagePadding);
    const int wanted = qRound(m_em * m_typography.columnWidth);
    const int aside = label + gap + padding / 3;
    Columns columns;
    if (pageWidth - 2 * aside >= qRound(m_em * leastColumn)) {
        columns.width = std::min(wanted, pageWidth - 2 * aside);
        columns.margin = label;
        columns.notes = label;
        columns.gap = gap;
    } else {
        columns.width = std::max(qRound(m_em * 4), std::min(wanted, pageWidth - 2 * padding));
    }
    columns.left = std::max(0, (pageWidth - columns.width) / 2);
    return columns;
}

} // namespace mitjul
