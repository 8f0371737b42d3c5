// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagemargin.h"

#include "ownglyphs.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mitjul {

namespace {

qreal labelLine(const QFont &font)
{
    return std::round(font.pixelSize() * 1.35);
}

// How far, in lines of a label, one may slip below the line it belongs to.
constexpr qreal furthestSlip = 3.5;
constexpr qreal furthestOnPaper = 30; // where nobody can look a note up by a click

// Lines of a note beside the text.
constexpr int noteLines = 3;
constexpr int noteLinesOnPaper = 14;
constexpr int nameLinesOnPaper = 2;

constexpr qsizetype shortestPhrase = 4;

} // namespace

PageMargin::PageMargin(const PageContent &content, const ArticleMarks &marks, PageLayout &layout)
    : m_content(content)
    , m_marks(marks)
    , m_layout(layout)
{
}

QString PageMargin::textOf(const Stance &stance)
{
    if (!stance.polarity)
        return stance.target;
    switch (*stance.polarity) {
    case Polarity::Favor:
        return tr("For %1").arg(stance.target);
    case Polarity::Against:
        return tr("Against %1").arg(stance.target);
    case Polarity::Neutral:
        return tr("Neutral on %1").arg(stance.target);
    }
    return stance.target;
}

QStringList PageMargin::wrapped(const QString &text, qreal width, int lines) const
{
    const QFontMetricsF metrics(m_layout.style().labelFont());
    QStringList result;
    QString rest = text.simplified().left(400);
    while (!rest.isEmpty() && result.size() < lines) {
        if (metrics.horizontalAdvance(rest) <= width || result.size() + 1 == lines) {
            result.append(metrics.elidedText(rest, Qt::ElideRight, width));
            break;
        }
        qsizetype end = 0;
        for (qsizetype space = rest.indexOf(u' '); space >= 0; space = rest.indexOf(u' ', space + 1)) {
            if (metrics.horizontalAdvance(rest.left(space)) > width)
                break;
            end = space;
        }
        if (end == 0) {
            result.append(metrics.elidedText(rest.section(u' ', 0, 0), Qt::ElideRight, width));
            rest = rest.section(u' ', 1);
        } else {
            result.append(rest.left(end));
            rest = rest.mid(end + 1);
        }
    }
    return result;
}

// Beside the line that a position is in, centred on its letters.
qreal PageMargin::lineTop(qsizetype position, qreal labelHeight) const
{
    const QRectF letters = m_layout.caretRect(position);
    return std::round(letters.center().y() - labelHeight / 2);
}

void PageMargin::addSpeakers(qsizetype piece, const PageStyle::Columns &columns, const Theme &theme,
                             QList<Label> &to) const
{
    const Span its = m_layout.span(piece);
    QString speaking;
    std::vector<const Mark *> quotes;
    for (const Mark &mark : m_marks.in(its)) {
        if (mark.kind == MarkKind::Quote && its.contains(mark.span.start))
            quotes.push_back(&mark);
    }
    std::stable_sort(quotes.begin(), quotes.end(),
                     [](const Mark *a, const Mark *b) { return a->span.start < b->span.start; });
    for (const Mark *mark : quotes) {
        const auto &speaker = m_content.findings().items.at(mark->item.finding).quote()->speaker;
        const qreal line = labelLine(m_layout.style().labelFont());
        const qreal top = lineTop(mark->span.start, line);
        if (!isOnSheet(top + line / 2) || !speaker || speaker->text.isEmpty() || speaker->name() == speaking)
            continue;
        speaking = speaker->name();
        Label label;
        label.kind = Label::Kind::Speaker;
        label.item = mark->item;
        label.color = theme.speaker(std::max(0, mark->color));
        QString name = speaker->name();
        QString phrase = speaker->full.simplified();
        phrase.remove(name);
        while (!phrase.isEmpty() && (phrase.front().isPunct() || phrase.front().isSpace())) // `Tom Reed, who runs …`
            phrase.remove(0, 1);
        if (phrase.endsWith(QStringLiteral(" 씨"))) // what is left of `민채령 씨` describes nobody
            phrase.chop(2);
        // A short word with it is part of the name rather than a description, as in "some analysts".
        if (phrase.simplified().size() <= shortestPhrase && !speaker->full.isEmpty()) {
            name = speaker->full;
            phrase.clear();
        }
        label.lines = wrapped(name, columns.margin, m_sheet ? nameLinesOnPaper : 1);
        label.nameLines = label.lines.size();
        label.lines += wrapped(phrase, columns.margin, 2);
        label.rect = QRectF(-columns.gap - columns.margin, top, columns.margin,
                            line * qreal(label.lines.size()));
        to.append(label);
    }
}

void PageMargin::addNotes(qsizetype piece, const PageStyle::Columns &columns, const Theme &theme,
                          QList<Label> &to) const
{
    const Span its = m_layout.span(piece);
    const qreal line = labelLine(m_layout.style().labelFont());
    const qreal left = columns.width + columns.gap;
    if (!m_content.isLayerShown(Layer::Annotations))
        return;
    for (const Annotation *annotation : m_marks.annotationsIn(its)) {
        if (!its.contains(annotation->span.start))
            continue;
        qreal top = lineTop(annotation->span.start, line);
        if (!isOnSheet(top + line / 2))
            continue;
        Label label;
        label.item = Item::of(annotation->id);
        label.number = m_content.noteNumber(annotation->id);
        const auto add = [&](qreal height) {
            label.rect = QRectF(left, top, columns.notes, height);
            to.append(label);
            label.number = 0; // stands beside the first
            top += height;
        };
        for (const Stance &stance : annotation->stances) {
            if (!stance.polarity)
                continue;
            label.kind = Label::Kind::Stance;
            label.color = *stance.polarity == Polarity::Favor ? theme.favor
                : *stance.polarity == Polarity::Against      ? theme.against
                                                             : theme.neutral;
            label.lines = wrapped(textOf(stance), columns.notes - line * 0.8, 2);
            add(std::round(line * (qreal(label.lines.size()) + 0.25)));
        }
        if (!annotation->note.isEmpty()) {
            label.kind = Label::Kind::Note;
            label.color = theme.muted;
            label.lines = wrapped(annotation->note, columns.notes - line, m_sheet ? noteLinesOnPaper : noteLines);
            add(line * qreal(label.lines.size()));
        }
        if (!annotation->tags.isEmpty()) {
            label.kind = Label::Kind::Tags;
            label.color = theme.muted;
            label.lines = wrapped(u'#' + annotation->tags.join(QStringLiteral(" #")), columns.notes, 1);
            add(line);
        }
    }
}

bool PageMargin::isOnSheet(qreal top) const
{
    return !m_sheet || (top >= qreal(m_sheet->first) && top < qreal(m_sheet->second));
}

void PageMargin::shorten(Label &label, qsizetype lines, const PageStyle::Columns &columns) const
{
    if (label.lines.size() <= lines)
        return;
    const qreal line = labelLine(m_layout.style().labelFont());
    if (label.kind == Label::Kind::Note) {
        const QFontMetricsF metrics(m_layout.style().labelFont());
        const QString rest = label.lines.mid(lines - 1).join(u' ');
        label.lines[lines - 1] = metrics.elidedText(rest, Qt::ElideRight, columns.notes - line);
    }
    label.lines.resize(lines);
    label.rect.setHeight(line * qreal(lines));
}

QList<PageMargin::Label> PageMargin::arranged(QList<Label> labels, const PageStyle::Columns &columns) const
{
    const qreal line = labelLine(m_layout.style().labelFont());
    const qreal gap = std::round(line * 0.2);
    std::stable_sort(labels.begin(), labels.end(),
                     [](const Label &a, const Label &b) { return a.rect.top() < b.rect.top(); });
    QList<Label> kept;
    for (Label &label : labels) {
        if (!kept.isEmpty() && kept.last().rect.bottom() + gap > label.rect.top()) {
            Label &before = kept.last();
            const auto room = static_cast<qsizetype>((label.rect.top() - gap - before.rect.top()) / line);
            if (before.kind == Label::Kind::Speaker)
                shorten(before, before.nameLines, columns);
            else if (before.kind == Label::Kind::Note && before.item != label.item)
                shorten(before, std::max<qsizetype>(noteLines, room), columns);
            const qreal free = before.rect.bottom() + gap;
            if (free - label.rect.top() > (m_sheet ? furthestOnPaper : furthestSlip) * line)
                continue;
            label.rect.moveTop(std::max(label.rect.top(), free));
        }
        kept.append(label);
    }
    if (m_sheet)
        keepOnSheet(kept, columns);
    return kept;
}

// Moves up what would reach over the foot, and what stands above that. Where there is no room for all, notes become
// shorter, and the last ones stay out: they stand behind the article.
void PageMargin::keepOnSheet(QList<Label> &labels, const PageStyle::Columns &columns) const
{
    const qreal gap = std::round(labelLine(m_layout.style().labelFont()) * 0.2);
    const auto fits = [&] {
        qreal height = 0;
        for (const Label &label : std::as_const(labels))
            height += label.rect.height() + gap;
        return height - gap <= qreal(m_sheet->second - m_sheet->first);
    };
    for (const int lines : {noteLines, 1}) {
        for (qsizetype i = 0; i < labels.size() && !fits(); ++i) {
            if (labels[i].kind == Label::Kind::Note)
                shorten(labels[i], lines, columns);
        }
    }
    while (!labels.isEmpty() && !fits())
        labels.removeLast();
    qreal limit = qreal(m_sheet->second);
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        if (label->rect.bottom() > limit)
            label->rect.moveBottom(limit);
        limit = label->rect.top() - gap;
    }
}

QList<PageMargin::Label> PageMargin::labels(qsizetype firstPiece, qsizetype lastPiece,
                                            const PageStyle::Columns &columns, const Theme &theme) const
{
    if (columns.margin == 0 || !m_content.isLayerShown(Layer::Margin))
        return {};
    QList<Label> speakers;
    QList<Label> notes;
    for (qsizetype i = firstPiece; i <= lastPiece; ++i) {
        addSpeakers(i, columns, theme, speakers);
        addNotes(i, columns, theme, notes);
    }
    return arranged(speakers, columns) + arranged(notes, columns);
}

void PageMargin::paint(QPainter &painter, const QList<Label> &labels, const Theme &theme) const
{
    const QFont font = m_layout.style().labelFont();
    QFont strong = font;
    strong.setWeight(QFont::Medium);
    const qreal line = labelLine(font);
    const QFontMetricsF metrics(font);
    const qreal ascent = (line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    const auto write = [&](QPointF baseline, const QString &words) {
        if (m_sheet)
            drawOwnGlyphs(painter, baseline, words);
        else
            painter.drawText(baseline, words);
    };
    for (const Label &label : labels) {
        const bool current = label.item == m_content.current();
        QRectF text = label.rect;
        if (label.number > 0) {
            const QString number = QString::number(label.number);
            painter.setFont(strong);
            painter.setPen(theme.muted);
            write(QPointF(text.left() - line * 0.3 - QFontMetricsF(strong).horizontalAdvance(number), text.top() + ascent),
                  number);
        }
        if (label.kind == Label::Kind::Stance) {
            qreal width = 0;
            for (const QString &words : label.lines)
                width = std::max(width, QFontMetricsF(strong).horizontalAdvance(words) + line * 0.8);
            const QRectF chip(text.left(), text.top() + 1, std::min(width, text.width()), text.height() - 2);
            painter.setPen(current ? QPen(label.color, 1.5) : QPen(Qt::NoPen));
            painter.setBrush(mix(theme.page, label.color, 0.15));
            painter.drawRoundedRect(chip, line * 0.3, line * 0.3);
            text = chip.adjusted(line * 0.4, (chip.height() - line * qreal(label.lines.size())) / 2, 0, 0);
        } else if (label.kind == Label::Kind::Note) {
            // A sheet with its corner turned.
            const qreal side = std::round(line * 0.52);
            const QRectF sheet(std::round(text.left()) + 0.5, std::round(text.top() + (line - side) / 2) + 0.5,
                               side, side);
            const qreal fold = side * 0.4;
            const QPointF outline[] = {sheet.topLeft(), sheet.topRight(), {sheet.right(), sheet.bottom() - fold},
                                       {sheet.right() - fold, sheet.bottom()}, sheet.bottomLeft()};
            painter.setPen(QPen(label.color, 1));
            painter.setBrush(mix(theme.page, theme.highlights[0], 0.8));
            painter.drawPolygon(outline, 5);
            text.setLeft(text.left() + line);
        }
        for (qsizetype i = 0; i < label.lines.size(); ++i) {
            const bool bold = label.kind == Label::Kind::Stance || (label.kind == Label::Kind::Speaker && i < label.nameLines);
            painter.setFont(bold ? strong : font);
            const bool aside = label.kind == Label::Kind::Speaker && i >= label.nameLines;
            painter.setPen(aside ? theme.muted : label.color);
            qreal x = text.left();
            if (label.kind == Label::Kind::Speaker)
                x = text.right() - QFontMetricsF(painter.font()).horizontalAdvance(label.lines[i]);
            write(QPointF(x, text.top() + line * qreal(i) + ascent), label.lines[i]);
        }
        if (current && label.kind == Label::Kind::Speaker) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(label.color);
            painter.drawRect(QRectF(label.rect.right() + 4, label.rect.top() + 1, 2, label.rect.height() - 2));
        }
    }
}

} // namespace mitjul
