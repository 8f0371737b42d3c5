// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlpage.h"

#include "exportwords.h"
#include "names.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

constexpr std::array classes{"yellow", "green", "blue", "pink", "purple", "quote", "claim", "typo"};

QString elementOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
        return QStringLiteral("h1");
    case BlockKind::Heading:
        return QStringLiteral("h%1").arg(std::clamp(block.level + 1, 2, 6));
    case BlockKind::Quote:
        return QStringLiteral("blockquote");
    case BlockKind::Item:
        return QStringLiteral("li");
    default:
        return QStringLiteral("p");
    }
}

bool hasNote(const Annotation &annotation)
{
    return !annotation.note.trimmed().isEmpty() || !annotation.tags.isEmpty()
        || !annotation.stances.isEmpty();
}

} // namespace

QString htmlEscaped(QStringView text)
{
    return printable(text).toHtmlEscaped();
}

HtmlPage::HtmlPage(Output &output, const AnnotatedArticle &annotated, qsizetype number)
    : m_out(output)
    , m_annotated(annotated)
    , m_article(annotated.article)
    , m_number(number)
    , m_findings(shownFindings(annotated))
{
    collectEvents();
}

void HtmlPage::collectEvents()
{
    const auto add = [this](Span span, Layer layer, qsizetype index) {
        if (span.start < 0 || span.isEmpty() || span.end > m_article.text.size())
            return;
        m_events.append({span.start, true, layer, index});
        m_events.append({span.end, false, layer, index});
    };
    for (qsizetype i = 0; i < m_annotated.annotations.size(); ++i) {
        const Annotation &annotation = m_annotated.annotations[i];
        if (annotation.anchor == Anchor::Kept || annotation.anchor == Anchor::Moved)
            add(annotation.span, static_cast<Layer>(annotation.color), i);
    }
    for (const qsizetype i : bestClaims(m_findings, m_annotated.findings.sentences.size()))
        add(m_findings[i].finding.span, ClaimLayer, i);
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const Finding &finding = m_findings[i].finding;
        if (finding.kind() == FindingKind::Typo)
            add(finding.span, TypoLayer, i);
        else if (finding.quote() && finding.quote()->type != QuoteType::Term)
            add(finding.span, QuoteLayer, i);
    }
    std::sort(m_events.begin(), m_events.end());
}

void HtmlPage::write()
{
    m_out << u"<article lang=\"" << htmlEscaped(m_article.language) << u"\">\n";
    const auto isTitle = [](const Block &block) { return block.kind == BlockKind::Title; };
    if (std::none_of(m_article.blocks.cbegin(), m_article.blocks.cend(), isTitle))
        m_out << u"<h1>" << htmlEscaped(m_article.title) << u"</h1>\n";
    for (const Block &block : m_article.blocks)
        writeBlock(block);
    closeList();
    // Annotations that lost their place, and any that lie in no block.
    writeNotes({m_article.text.size(), m_article.text.size() + 1});
    writeTables();
    if (const auto about = particulars(m_article); !about.isEmpty()) {
        m_out << u"<ul class=\"about\">\n";
        for (const auto &[label, value] : about)
            m_out << u"<li>" << htmlEscaped(label) << u": " << htmlEscaped(value) << u"</li>\n";
        m_out << u"</ul>\n";
    }
    m_out << u"</article>\n";
}

void HtmlPage::writeBlock(const Block &block)
{
    if (block.kind != BlockKind::Item)
        closeList();
    if (!m_inList)
        writeNotes(block.span);
    QString attributes = QStringLiteral(" class=\"%1\"").arg(nameOf(block.kind));
    if (block.kind == BlockKind::Item) {
        if (!m_inList)
            m_out << u"<ul class=\"items\">\n";
        m_inList = true;
        QString names = m_article.text[block.span.start].isDigit() ? QStringLiteral("numbered ") : QString();
        if (block.level > 1)
            names += QStringLiteral("l%1").arg(std::min(block.level, 3));
        attributes = QStringLiteral(" class=\"%1\"").arg(names.trimmed());
    }
    const QString element = elementOf(block);
    m_out << u"<" << element << attributes << u" dir=\"auto\">";
    writeMarked(block.span);
    m_out << u"</" << element << u">\n";
}

void HtmlPage::closeList()
{
    if (m_inList)
        m_out << u"</ul>\n";
    m_inList = false;
}

void HtmlPage::writeMarked(Span span)
{
    qsizetype done = span.start;
    while (m_nextEvent < m_events.size() && m_events[m_nextEvent].position <= span.end) {
        const Event &event = m_events[m_nextEvent];
        if (event.begins && event.position == span.end)
            break;
        const qsizetype position = std::max(event.position, span.start); // an end may lie between two blocks
        writePiece({done, position});
        done = std::max(done, position);
        handle(event);
        ++m_nextEvent;
    }
    writePiece({done, span.end});
}

void HtmlPage::writePiece(Span span)
{
    if (span.isEmpty())
        return;
    QStringList names;
    for (size_t layer = 0; layer < LayerCount; ++layer) {
        if (m_active[layer] > 0)
            names.append(QString::fromLatin1(classes[layer]));
    }
    const QString text = htmlEscaped(QStringView(m_article.text).sliced(span.start, span.length()));
    if (names.isEmpty()) {
        m_out << text;
        return;
    }
    m_out << u"<mark class=\"" << names.join(u' ') << u"\"";
    if (const QString title = hint(); !title.isEmpty())
        m_out << u" title=\"" << htmlEscaped(title) << u"\"";
    m_out << u">" << text << u"</mark>";
}

// What a pointer over a mark is told: of a typo why, of a quote who.
QString HtmlPage::hint() const
{
    for (auto i = m_activeFindings.rbegin(); i != m_activeFindings.rend(); ++i) {
        const Finding &finding = m_findings[*i].finding;
        if (const Typo *typo = finding.typo())
            return (typo->suggestions.join(QStringLiteral(", ")) + u'\n' + typo->reason).trimmed();
        if (finding.quote())
            return speakerOf(finding);
    }
    return {};
}

void HtmlPage::handle(const Event &event)
{
    m_active[event.layer] += event.begins ? 1 : -1;
    if (event.layer >= QuoteLayer) {
        if (event.begins)
            m_activeFindings.insert(event.index);
        else
            m_activeFindings.erase(event.index);
        const QString &correction = m_findings[event.index].correction;
        if (!event.begins && !correction.isEmpty())
            m_out << u"<ins> → " << htmlEscaped(correction) << u"</ins>";
        return;
    }
    if (!event.begins && hasNote(m_annotated.annotations[event.index])) {
        const QString id = QStringLiteral("%1-%2").arg(m_number).arg(event.index + 1);
        m_out << u"<span class=\"ref\"><a id=\"r" << id << u"\" href=\"#n" << id << u"\">"
              << QString::number(event.index + 1) << u"</a></span>";
    }
}

// The notes of annotations that begin before the span's end; annotations lie in order of their start.
void HtmlPage::writeNotes(Span span)
{
    for (; m_nextNote < m_annotated.annotations.size(); ++m_nextNote) {
        const Annotation &annotation = m_annotated.annotations[m_nextNote];
        if (annotation.span.start >= span.end)
            return;
        if (hasNote(annotation))
            writeNote(annotation, m_nextNote);
    }
}

void HtmlPage::writeNote(const Annotation &annotation, qsizetype note)
{
    const QString id = QStringLiteral("%1-%2").arg(m_number).arg(note + 1);
    m_out << u"<aside class=\"note\" id=\"n" << id << u"\" dir=\"auto\"><a href=\"#r" << id << u"\">"
          << QString::number(note + 1) << u"</a> ";
    if (annotation.anchor == Anchor::Ambiguous || annotation.anchor == Anchor::Lost)
        m_out << u"“" << htmlEscaped(annotation.exact) << u"” ";
    if (annotation.isOnWhole())
        m_out << u"<p class=\"facts\">" << htmlEscaped(passageOf(annotation)) << u"</p>";
    m_out << htmlEscaped(annotation.note);
    if (!annotation.tags.isEmpty())
        m_out << u"<p class=\"facts\">#" << htmlEscaped(annotation.tags.join(QStringLiteral(" #")))
              << u"</p>";
    for (const Stance &stance : annotation.stances) {
        m_out << u"<p class=\"facts\">" << htmlEscaped(stance.holder) << u" → " << htmlEscaped(stance.target)
              << u": " << wordFor(stance.polarity) << u"</p>";
    }
    m_out << u"</aside>\n";
}

void HtmlPage::writeTable(const QString &caption, const QStringList &head, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    m_out << u"<h2>" << htmlEscaped(caption) << u"</h2>\n<table>\n<thead><tr>";
    for (const QString &cell : head)
        m_out << u"<th scope=\"col\">" << htmlEscaped(cell) << u"</th>";
    m_out << u"</tr></thead>\n<tbody>\n";
    for (const QStringList &row : rows) {
        m_out << u"<tr>";
        for (const QString &cell : row)
            m_out << u"<td dir=\"auto\">" << htmlEscaped(cell) << u"</td>";
        m_out << u"</tr>\n";
    }
    m_out << u"</tbody>\n</table>\n";
}

void HtmlPage::writeTables()
{
    QList<QStringList> stances;
    for (const Annotation &annotation : m_annotated.annotations) {
        for (const Stance &stance : annotation.stances)
            stances.append({stance.holder, stance.target, wordFor(stance.polarity), passageOf(annotation)});
    }
    QList<QStringList> quotes;
    QList<QStringList> claims;
    QList<QStringList> corrections;
    for (const ShownFinding &shown : m_findings) {
        const QString words = wordsAt(m_article, shown.finding.span);
        if (const Quote *quote = shown.finding.quote(); quote && quote->type != QuoteType::Term)
            quotes.append({speakerOf(shown.finding), words, quote->cue ? quote->cue->text : QString(), byHand(shown.finding)});
        if (const Claim *claim = shown.finding.claim())
            claims.append({QString::number(claim->worth, 'f', 2), wordFor(claim->type), words,
                speakerOf(shown.finding), byHand(shown.finding)});
        if (!shown.correction.isEmpty())
            corrections.append({words, shown.correction});
    }
    // A column that nothing stands in says nothing.
    const auto withoutHand = [](QList<QStringList> &rows) {
        const bool any = std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) { return !row.last().isEmpty(); });
        for (QStringList &row : rows) {
            if (!any)
                row.removeLast();
        }
        return any ? QStringList{Export::tr("Origin")} : QStringList();
    };
    const auto byWorth = [](const QStringList &a, const QStringList &b) { return a.first() > b.first(); };
    std::stable_sort(claims.begin(), claims.end(), byWorth);
    const QStringList quoteOrigin = withoutHand(quotes);
    const QStringList claimOrigin = withoutHand(claims);
    writeTable(Export::tr("Stances"),
        {Export::tr("Holder"), Export::tr("Target"), Export::tr("Stance"), Export::tr("Passage")}, stances);
    writeTable(Export::tr("Quotes"), QStringList{Export::tr("Speaker"), Export::tr("Words"), Export::tr("Cue")} + quoteOrigin, quotes);
    writeTable(Export::tr("Claims"),
        QStringList{Export::tr("Worth"), Export::tr("Type"), Export::tr("Sentence"), Export::tr("Speaker")} + claimOrigin, claims);
    QList<QStringList> checks;
    for (const ClaimCheck &check : m_annotated.checks)
        checks.append({check.exact, wordFor(check.verdict), check.reason, check.evidence.join(u' '),
                       check.checked.date().toString(Qt::ISODate)});
    writeTable(Export::tr("Verdicts"),
        {Export::tr("Claim"), Export::tr("Verdict"), Export::tr("Why"), Export::tr("Evidence"), Export::tr("Checked")},
        checks);
    writeTable(Export::tr("Corrections"), {Export::tr("As printed"), Export::tr("Corrected")}, corrections);
}

} // namespace mitjul
