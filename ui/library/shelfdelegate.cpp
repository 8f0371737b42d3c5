// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfdelegate.h"

#include "shelfmodel.h"

#include <QPainter>
#include <QtMath>

namespace mitjul {

namespace {

constexpr int titleLines = 2;
constexpr int snippetLines = 3;

QFont sized(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace

ShelfDelegate::Fonts::Fonts(const QFont &base)
    : strong(sized(base, 1, QFont::Bold))
    , plain(sized(base, 1, QFont::Medium))
    , light(sized(base, 1, QFont::Normal))
    , small(sized(base, 0.9, QFont::Normal))
    , unit(std::max(3, qRound(strong.lineHeight() / 4.5)))
{
}

const WordWrap &ShelfDelegate::Fonts::title(const QModelIndex &index) const
{
    const QVariant progress = index.data(ProgressRole);
    if (!progress.isValid() || progress.toInt() == static_cast<int>(Progress::Unread))
        return strong;
    return progress.toInt() == static_cast<int>(Progress::Reading) ? plain : light;
}

ShelfDelegate::ShelfDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(loadTheme(QStringLiteral("light")))
{
}

void ShelfDelegate::setQuery(const QString &query) { m_words = query.simplified().split(u' ', Qt::SkipEmptyParts); }

const ShelfDelegate::Fonts &ShelfDelegate::fontsFor(const QFont &font) const
{
    if (!m_fonts || m_fontsMadeOf != font) {
        m_fonts = std::make_unique<Fonts>(font);
        m_fontsMadeOf = font;
    }
    return *m_fonts;
}

ShelfDelegate::Place ShelfDelegate::place(const QModelIndex &index, const Fonts &fonts) const
{
    Place place;
    // A mark of progress stands before the title.
    place.left = fonts.unit * (index.data(ProgressRole).isValid() ? 7 : 5);
    const int inner = std::max(fonts.unit * 8, m_width - place.left - fonts.unit * 5);
    place.title = fonts.title(index).lines(index.data(Qt::DisplayRole).toString(), inner, titleLines);
    // Of the line beneath it only what begins it is cut short: day and length are always there.
    const QString lead = index.data(LeadRole).toString();
    QString rest = index.data(DetailRole).toString();
    if (!lead.isEmpty() && !rest.isEmpty())
        rest.prepend(QStringLiteral(" · "));
    place.detail = lead.isEmpty() ? fonts.small.elided(rest, inner)
                                  : fonts.small.elided(lead, std::max(0.0, inner - fonts.small.width(rest))) + rest;
    place.snippet = fonts.small.lines(index.data(SnippetRole).toString(), inner, snippetLines);
    const int line = qCeil(fonts.small.lineHeight());
    place.height = fonts.unit * 5 + static_cast<int>(place.title.size()) * qCeil(fonts.strong.lineHeight())
        + (place.detail.isEmpty() ? 0 : line) + static_cast<int>(place.snippet.size()) * line
        + (place.snippet.isEmpty() ? 0 : fonts.unit / 2);
    if (!index.data(BadgesRole).value<QList<ShelfBadge>>().isEmpty())
        place.height += line + fonts.unit * 3 / 2;
    return place;
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {1, place(index, fontsFor(option.font)).height};
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts &fonts = fontsFor(option.font);
    const WordWrap &titles = fonts.title(index);
    const Place entry = place(index, fonts);
    const int unit = fonts.unit;
    const QVariant progress = index.data(ProgressRole);
    const bool done = progress.isValid() && progress.toInt() == static_cast<int>(Progress::Done);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    paintFrame(*painter, option, index, entry.height, unit);

    int y = unit * 2;
    if (progress.isValid())
        paintProgress(*painter, static_cast<Progress>(progress.toInt()),
                      QPointF(unit * 4.5, y + titles.lineHeight() / 2), unit);
    painter->setFont(titles.font());
    painter->setPen(done ? mix(m_theme.ink, m_theme.muted, 0.6) : m_theme.ink);
    for (const WrappedLine &line : entry.title) {
        painter->drawText(QPointF(entry.left, y + titles.ascent()), line.text);
        y += qCeil(titles.lineHeight());
    }
    painter->setFont(fonts.small.font());
    painter->setPen(m_theme.muted);
    if (!entry.detail.isEmpty()) {
        painter->drawText(QPointF(entry.left, y + fonts.small.ascent()), entry.detail);
        y += qCeil(fonts.small.lineHeight());
    }
    paintBadges(*painter, index, QPoint(entry.left, y + unit * 3 / 4), fonts);
    y += entry.snippet.isEmpty() ? 0 : unit / 2;
    for (const WrappedLine &line : entry.snippet) {
        paintSnippetLine(*painter, QPointF(entry.left, y + fonts.small.ascent()), line.text, fonts);
        y += qCeil(fonts.small.lineHeight());
    }
    painter->restore();
}

void ShelfDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               int height, int unit) const
{
    const QRectF frame = QRectF(unit * 2, 0, m_width - unit * 4, height - unit).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool open = index.data(OpenRole).toBool();
    const bool chosen = m_showsChoice && option.state.testFlag(QStyle::State_Selected);
    if (open || chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        const QColor fill = open ? m_theme.card : mix(m_theme.chrome, m_theme.card, 0.6);
        painter.setBrush(chosen ? mix(fill, m_theme.accent, 0.16) : fill);
        painter.setPen(chosen ? QPen(mix(m_theme.rule, m_theme.accent, 0.5))
                       : open ? QPen(m_theme.rule)
                              : QPen(Qt::NoPen));
        painter.drawRoundedRect(frame, 7, 7);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
}

/// New: a dot; being read: a ring, half full; done: a check.
void ShelfDelegate::paintProgress(QPainter &painter, Progress progress, QPointF center, int unit) const
{
    const qreal radius = unit * 0.9;
    const QRectF box(center.x() - radius, center.y() - radius, radius * 2, radius * 2);
    painter.save();
    switch (progress) {
    case Progress::Unread:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawEllipse(box);
        break;
    case Progress::Reading:
        painter.setPen(QPen(m_theme.accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawChord(box, 90 * 16, 180 * 16);
        break;
    case Progress::Done:
        painter.setPen(QPen(m_theme.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{QPointF(box.left() - unit * 0.15, center.y()),
                                       QPointF(center.x() - unit * 0.2, box.bottom() - unit * 0.1),
                                       QPointF(box.right() + unit * 0.25, box.top())});
        break;
    }
    painter.restore();
}

void ShelfDelegate::paintBadges(QPainter &painter, const QModelIndex &index, QPoint place, const Fonts &fonts) const
{
    const int unit = fonts.unit;
    qreal x = place.x();
    painter.setFont(fonts.small.font());
    for (const ShelfBadge &badge : index.data(BadgesRole).value<QList<ShelfBadge>>()) {
        const bool toned = badge.tone.kind != Tone::Plain;
        const QColor ink = toned ? colorOf(badge.tone, m_theme) : m_theme.muted;
        const QRectF box(x, place.y(), fonts.small.width(badge.text) + unit * 3, fonts.small.lineHeight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(mix(m_theme.chrome, ink, m_theme.dark ? 0.18 : 0.1));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(ink);
        painter.drawText(QPointF(x + unit * 1.5, place.y() + fonts.small.ascent()), badge.text);
        x = box.right() + unit;
    }
}

void ShelfDelegate::paintSnippetLine(QPainter &painter, QPointF baseline, const QString &line, const Fonts &fonts) const
{
    // What was searched for stands on a marker's stroke; a word broken over two lines goes without.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.highlights[0]);
    for (const QString &word : m_words) {
        for (qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = line.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const qreal x = baseline.x() + fonts.small.width(QStringView(line).left(at));
            painter.drawRoundedRect(QRectF(x - 1, baseline.y() - fonts.small.ascent(),
                                           fonts.small.width(QStringView(line).mid(at, word.size())) + 2,
                                           fonts.small.lineHeight()),
                                    2, 2);
        }
    }
    painter.setPen(m_theme.ink);
    painter.drawText(baseline, line);
}

} // namespace mitjul
