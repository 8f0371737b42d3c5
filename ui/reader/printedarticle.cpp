// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printedarticle.h"

#include "exportwords.h"
#include "pagestyle.h"
#include "reading.h"

#include <QTextBoundaryFinder>

namespace mitjul {

namespace {

// A longer passage stands in the article; its beginning says which one it is.
constexpr qsizetype longestPassage = 180;

QString shortened(const QString &passage)
{
    const QString line = printable(passage).simplified();
    if (line.size() <= longestPassage)
        return line;
    qsizetype end = line.lastIndexOf(u' ', longestPassage);
    if (end < longestPassage / 2) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
        finder.setPosition(longestPassage);
        end = finder.isAtBoundary() ? longestPassage : finder.toPreviousBoundary();
    }
    return line.left(end) + QStringLiteral(" …");
}

bool saysSomething(const Annotation &annotation)
{
    return !annotation.note.trimmed().isEmpty() || !annotation.tags.isEmpty() || !annotation.stances.isEmpty();
}

} // namespace

PrintedArticle::PrintedArticle(const Session &session)
    : m_article(session.article())
    , m_findings(session.findings())
    , m_annotations(session.annotations())
    , m_marked(session.findings().items.size())
{
    for (const Layer layer : {Layer::Quotes, Layer::Claims, Layer::Typos, Layer::Annotations, Layer::Margin}) {
        if (!session.isLayerShown(layer))
            m_hidden.insert(layer);
    }
    QList<ClaimCheck> checks;
    for (qsizetype i = 0; i < m_findings.items.size(); ++i) {
        m_marked.setBit(i, session.isMarked(i));
        if (const ClaimCheck *check = session.checkOn(i))
            checks.append(*check);
    }
    for (const QString &speaker : session.speakers())
        m_speakers.insert(speaker, session.speakerIndex(speaker));
    addNotes();
    addChecks(checks);
}

PrintedArticle::PrintedArticle(const AnnotatedArticle &annotated)
    : m_article(annotated.article)
    , m_annotations(annotated.annotations)
{
    const QList<ShownFinding> shown = shownFindings(annotated);
    m_findings.sentences = annotated.findings.sentences;
    m_marked.resize(shown.size());
    for (const ShownFinding &one : shown) {
        const Finding &finding = one.finding;
        const qsizetype index = m_findings.items.size();
        m_findings.items.append(finding);
        // A typo that was corrected is settled, as on the screen.
        m_marked.setBit(index, finding.quote() || (finding.typo() && one.correction.isEmpty()));
        if (const Quote *quote = finding.quote(); quote && quote->speaker && !m_speakers.contains(quote->speaker->name()))
            m_speakers.insert(quote->speaker->name(), static_cast<int>(m_speakers.size()));
    }
    for (const qsizetype claim : bestClaims(shown, annotated.findings.sentences.size()))
        m_marked.setBit(claim);
    addNotes();
    addChecks(annotated.checks);
}

void PrintedArticle::addBlock(const QString &text, BlockKind kind, int level)
{
    if (text.isEmpty())
        return;
    m_article.text += u'\n';
    const qsizetype start = m_article.text.size();
    m_article.text += text;
    m_article.blocks.append({kind, {start, m_article.text.size()}, level});
}

void PrintedArticle::addNotes()
{
    if (m_article.blocks.isEmpty() && !m_article.text.isEmpty())
        m_article.blocks.append({BlockKind::Paragraph, {0, m_article.text.size()}, 0});
    m_ownBlocks = m_article.blocks.size();
    if (!isLayerShown(Layer::Annotations))
        return;
    for (const Annotation &annotation : m_annotations) {
        if (!saysSomething(annotation))
            continue;
        if (m_numbers.isEmpty())
            addBlock(Export::tr("Notes"), BlockKind::Heading, printedNotes);
        const int number = static_cast<int>(m_numbers.size()) + 1;
        m_numbers.insert(annotation.id, number);
        addBlock(QStringLiteral("%1. ").arg(number) + shortened(passageOf(annotation)), BlockKind::Caption, notePassage);
        for (const QString &line : printable(annotation.note).split(u'\n', Qt::SkipEmptyParts))
            addBlock(line.trimmed(), BlockKind::Caption, noteText);
        for (const Stance &stance : annotation.stances) {
            addBlock(stance.holder + QStringLiteral(" → ") + stance.target + QStringLiteral(": ") + wordFor(stance.polarity),
                     BlockKind::Caption, noteFacts);
        }
        if (!annotation.tags.isEmpty())
            addBlock(u'#' + annotation.tags.join(QStringLiteral(" #")), BlockKind::Caption, noteFacts);
    }
}

void PrintedArticle::addChecks(const QList<ClaimCheck> &checks)
{
    if (!checks.isEmpty())
        addBlock(Export::tr("Verdicts"), BlockKind::Heading, printedNotes);
    for (const ClaimCheck &check : checks) {
        addBlock(shortened(check.exact), BlockKind::Caption, notePassage);
        QString verdict = wordFor(check.verdict);
        if (check.checked.isValid())
            verdict += QStringLiteral(" (%1)").arg(check.checked.date().toString(Qt::ISODate));
        addBlock(verdict, BlockKind::Caption, noteFacts);
        for (const QString &line : printable(check.reason).split(u'\n', Qt::SkipEmptyParts))
            addBlock(line.trimmed(), BlockKind::Caption, noteText);
        for (const QString &evidence : check.evidence)
            addBlock(printable(evidence).simplified(), BlockKind::Caption, noteFacts);
    }
}

QString PrintedArticle::missingTitle() const
{
    for (qsizetype i = 0; i < m_ownBlocks; ++i) {
        if (m_article.blocks[i].kind == BlockKind::Title)
            return {};
    }
    return printable(m_article.title).simplified();
}

QString PrintedArticle::missingParticulars() const
{
    QString said;
    for (qsizetype i = 0; i < m_ownBlocks && m_article.blocks[i].kind != BlockKind::Paragraph; ++i)
        said += wordsAt(m_article, m_article.blocks[i].span) + u'\n';
    QStringList missing;
    for (const auto &[label, value] : particulars(m_article)) {
        const QString line = printable(value).simplified();
        if (!said.contains(line))
            missing.append(line);
    }
    return missing.join(QStringLiteral(" · "));
}

} // namespace mitjul
