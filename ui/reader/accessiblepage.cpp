// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessiblepage.h"

#include "describe.h"
#include "markpainter.h"
#include "pageview.h"

#include <algorithm>

namespace mitjul {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *page = qobject_cast<PageView *>(object);
    return page ? new AccessiblePage(*page) : nullptr;
}

// IAccessible2's text attributes part values by these.
QString escaped(QString value)
{
    for (const QChar c : QStringLiteral("\\:,=;"))
        value.replace(c, QStringLiteral("\\") + c);
    return value.replace(u'\n', u' ');
}

// As Qt's own text fields say it: IAccessible2's backslashes before the commas would come through to AT-SPI.
QString colorValue(const QColor &color)
{
    return QStringLiteral("rgb(%1,%2,%3)").arg(color.red()).arg(color.green()).arg(color.blue());
}

// A line beneath the words. AT-SPI hears of its type alone, so there has to be one.
QStringList underline(const QString &style)
{
    return {QStringLiteral("text-underline-type:single"), QStringLiteral("text-underline-style:") + style};
}

// The title's is 1, and 2 that of the highest headings beneath it, whatever the file begins with; 0 is no heading.
int headingLevel(const Article &article, const Block &block)
{
    if (block.kind != BlockKind::Heading)
        return block.kind == BlockKind::Title ? 1 : 0;
    int highest = block.level;
    for (const Block &other : article.blocks) {
        if (other.kind == BlockKind::Heading)
            highest = std::min(highest, other.level);
    }
    return std::min(block.level - highest + 2, 6);
}

} // namespace

void installAccessiblePage()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
}

AccessiblePage::AccessiblePage(PageView &page)
    : QAccessibleWidget(&page, QAccessible::Document)
    , m_page(page)
{
}

void *AccessiblePage::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessiblePage::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessiblePage::text(QAccessible::Text which) const
{
    if (which == QAccessible::Value)
        return m_page.session().article().text;
    if (which == QAccessible::Description)
        return described();
    return QAccessibleWidget::text(which);
}

// What each mark there is, and by whom.
QStringList AccessiblePage::marksAt(qsizetype position) const
{
    QStringList said;
    PageLayout &layout = m_page.pageLayout();
    for (const Mark &mark : m_page.marks().in(layout.span(layout.pieceAt(position)))) {
        if (!mark.span.contains(position))
            continue;
        if (const auto description = MarkDescription::of(m_page.session(), mark.item))
            said.append(description->heading);
    }
    return said;
}

QString AccessiblePage::described() const
{
    PageLayout &layout = m_page.pageLayout();
    if (layout.count() == 0)
        return {};
    const Session &session = m_page.session();
    if (m_page.isAtCurrent()) {
        const auto description = MarkDescription::of(session, session.current());
        const Span span = session.spanOf(session.current());
        const QString words = session.article().text.mid(span.start, span.length()).simplified();
        return description ? QStringLiteral("%1: %2").arg(description->heading, words) : QString();
    }
    QStringList said;
    if (const int level = headingLevel(session.article(), layout.block(layout.pieceAt(m_page.caret()))))
        said.append(tr("Heading level %1").arg(level));
    said += marksAt(m_page.caret());
    return said.join(QStringLiteral("; "));
}

int AccessiblePage::bounded(int position) const
{
    return std::clamp(position, 0, characterCount());
}

void AccessiblePage::selection(int index, int *start, int *end) const
{
    const Span span = m_page.selections().value(index);
    *start = static_cast<int>(span.start);
    *end = static_cast<int>(span.end);
}

int AccessiblePage::selectionCount() const
{
    return static_cast<int>(m_page.selections().size());
}

void AccessiblePage::addSelection(int start, int end)
{
    setSelection(-1, start, end);
}

void AccessiblePage::removeSelection(int index)
{
    QList<Span> all = m_page.selections();
    if (index >= 0 && index < all.size())
        all.removeAt(index);
    m_page.session().setSelections(all);
}

// In place of the range with this index, or besides all there are.
void AccessiblePage::setSelection(int index, int start, int end)
{
    QList<Span> others = m_page.selections();
    if (index >= 0 && index < others.size())
        others.removeAt(index);
    m_page.session().setSelections(others);
    if (!others.isEmpty())
        m_page.keepSelection();
    m_page.select(bounded(start), bounded(end));
}

int AccessiblePage::cursorPosition() const
{
    return static_cast<int>(m_page.caret());
}

void AccessiblePage::setCursorPosition(int position)
{
    const int place = bounded(position);
    m_page.select(place, place);
    m_page.reveal({place, place});
}

QString AccessiblePage::text(int start, int end) const
{
    start = bounded(start);
    end = std::max(start, bounded(end));
    return m_page.session().article().text.mid(start, end - start);
}

int AccessiblePage::characterCount() const
{
    return static_cast<int>(m_page.session().article().text.size());
}

// Lines are those of the page, the rest is the text's.
std::pair<int, int> AccessiblePage::unitAt(int offset, QAccessible::TextBoundaryType type) const
{
    const int place = bounded(offset);
    PageLayout &layout = m_page.pageLayout();
    if (layout.count() == 0)
        return {0, 0};
    const qsizetype piece = layout.pieceAt(place);
    const Span its = layout.span(piece);
    if (type == QAccessible::NoBoundary)
        return {0, characterCount()};
    if (place >= its.end && type != QAccessible::ParagraphBoundary)
        return {place, std::min(place + 1, characterCount())}; // the line feed between two blocks
    const Paragraph &set = layout.paragraph(piece);
    const int local = place - static_cast<int>(its.start);
    const auto global = [&](qsizetype start, qsizetype end) {
        return std::pair(static_cast<int>(its.start + start), static_cast<int>(its.start + end));
    };
    switch (type) {
    case QAccessible::CharBoundary: {
        const int start = set.layout().isValidCursorPosition(local) ? local : set.layout().previousCursorPosition(local);
        return global(start, set.layout().nextCursorPosition(start));
    }
    case QAccessible::LineBoundary: {
        const QTextLine line = set.layout().lineAt(set.lineOf(local));
        return global(line.textStart(), line.textStart() + line.textLength());
    }
    case QAccessible::ParagraphBoundary: {
        const Span block = layout.blockSpan(piece);
        return {static_cast<int>(block.start), static_cast<int>(std::min<qsizetype>(block.end + 1, characterCount()))};
    }
    case QAccessible::SentenceBoundary:
        for (const Span &sentence : m_page.session().findings().sentences) {
            if (sentence.contains(place))
                return {static_cast<int>(sentence.start), static_cast<int>(sentence.end)};
        }
        return global(0, its.length());
    default: {
        const Span word = PageCaret(layout).wordAt(place);
        return word.isEmpty() ? std::pair(place, std::min(place + 1, characterCount()))
                              : std::pair(static_cast<int>(word.start), static_cast<int>(word.end));
    }
    }
}

QString AccessiblePage::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    std::tie(*start, *end) = unitAt(offset, type);
    return text(*start, *end);
}

QString AccessiblePage::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const int from = unitAt(offset, type).first;
    if (from <= 0) {
        *start = *end = 0;
        return {};
    }
    return textAtOffset(from - 1, type, start, end);
}

QString AccessiblePage::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const int from = unitAt(offset, type).second;
    if (from >= characterCount()) {
        *start = *end = characterCount();
        return {};
    }
    return textAtOffset(from, type, start, end);
}

QRect AccessiblePage::characterRect(int offset) const
{
    PageLayout &layout = m_page.pageLayout();
    const int place = bounded(offset);
    const QList<QRectF> rects = layout.count() == 0
        ? QList<QRectF>()
        : layout.rects({place, place + 1}, layout.top(layout.pieceAt(place)), std::numeric_limits<qint64>::max());
    const QRectF rect = rects.isEmpty() ? layout.caretRect(place) : rects.first();
    const QPoint origin = m_page.toViewport(rect.topLeft()).toPoint();
    return {m_page.viewport()->mapToGlobal(origin), rect.size().toSize()};
}

int AccessiblePage::offsetAtPoint(const QPoint &point) const
{
    return static_cast<int>(
        m_page.pageLayout().positionAt(m_page.fromViewport(m_page.viewport()->mapFromGlobal(point))));
}

void AccessiblePage::scrollToSubstring(int start, int end)
{
    m_page.reveal({bounded(start), std::max(bounded(start), bounded(end))});
}

QString AccessiblePage::attributes(int offset, int *start, int *end) const
{
    PageLayout &layout = m_page.pageLayout();
    const int place = bounded(offset);
    *start = place;
    *end = std::min(place + 1, characterCount());
    if (layout.count() == 0)
        return {};
    const qsizetype piece = layout.pieceAt(place);
    const Span its = layout.span(piece);
    if (place >= its.end)
        return {};
    const std::vector<Mark> &marks = m_page.marks().in(its);
    const std::vector<MarkRun> runs = flatten(marks, its);
    const auto run = std::find_if(runs.cbegin(), runs.cend(), [&](const MarkRun &r) { return r.span.contains(place); });
    *start = static_cast<int>(run->span.start);
    *end = static_cast<int>(run->span.end);

    const BlockStyle style = layout.blockStyle(piece);
    QStringList values{QStringLiteral("font-size:%1px").arg(style.font.pixelSize()),
                       QStringLiteral("font-weight:%1").arg(style.font.weight())};
    const Block &block = layout.block(piece);
    if (const int level = headingLevel(m_page.session().article(), block))
        values.append(QStringLiteral("heading-level:%1").arg(level));
    const MarkPainter painter(m_page.theme(), style.font.pixelSize());
    for (const size_t index : run->marks) {
        const Mark &mark = marks[index];
        if (mark.kind == MarkKind::Typo)
            values += QStringList(QStringLiteral("invalid:spelling")) + underline(QStringLiteral("wave"));
        else if (mark.kind == MarkKind::Claim)
            values += underline(QStringLiteral("dotted"));
        else if (mark.kind == MarkKind::Highlight || mark.kind == MarkKind::Quote)
            values.append(QStringLiteral("background-color:") + colorValue(painter.fill(mark)));
    }
    if (const QStringList said = marksAt(place); !said.isEmpty())
        values.append(QStringLiteral("mark:") + escaped(said.join(QStringLiteral("; "))));
    return values.join(u';') + u';';
}

} // namespace mitjul
