// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportwords.h"
#include "formats.h"
#include "output.h"
#include "reading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace mitjul {

namespace {

// What Markdown would read as a mark gets a backslash; what it would not stays as it is, for those who read
// the file.
QString escapedLine(QStringView line)
{
    static const QRegularExpression numbered(QStringLiteral("^(\\d{1,9})([.)])(?=\\s|$)"));
    QString escaped;
    escaped.reserve(line.size() + 8);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QChar before = i > 0 ? line[i - 1] : QChar(u' ');
        const QChar after = i + 1 < line.size() ? line[i + 1] : QChar(u' ');
        bool mark = QStringView(u"\\`*[<|~").contains(c);
        mark = mark || (c == u'_' && !(before.isLetterOrNumber() && after.isLetterOrNumber()));
        mark = mark || (c == u'&' && (after.isLetter() || after == u'#'));
        mark = mark || (i == 0 && QStringView(u"#>=").contains(c));
        mark = mark || (i == 0 && (c == u'-' || c == u'+') && (after.isSpace() || after == c));
        if (mark)
            escaped += u'\\';
        escaped += c;
    }
    return escaped.replace(numbered, QStringLiteral("\\1\\\\2"));
}

/// Text for one line: line feeds become spaces.
QString inlineText(QStringView text)
{
    return escapedLine(printable(text).replace(u'\n', u' ').replace(u'\t', u' ').trimmed());
}

/// Each line of the text as a paragraph, with `prefix` before every line, as `> `.
QString paragraphs(QStringView text, const QString &prefix)
{
    QStringList lines;
    for (const QString &line : printable(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(prefix + escapedLine(line.trimmed()));
    }
    const QString between = u'\n' + (prefix.isEmpty() ? QString() : prefix.trimmed()) + u'\n';
    return lines.join(between);
}

class MarkdownPage {
public:
    MarkdownPage(Output &output, const AnnotatedArticle &annotated)
        : m_out(output)
        , m_annotated(annotated)
        , m_article(annotated.article)
        , m_findings(shownFindings(annotated))
    {
    }

    void write()
    {
        m_out << u"# " << inlineText(m_article.title) << u"\n";
        const auto about = particulars(m_article);
        if (!about.isEmpty())
            m_out << u"\n";
        for (const auto &[label, value] : about)
            m_out << u"- " << label << u": " << inlineText(value) << u"\n";
        writeNotes();
        writeQuotes();
        writeClaims();
        writeChecks();
        writeCorrections();
        writeStances();
    }

private:
    void section(const QString &name) { m_out << u"\n## " << name << u"\n"; }
    void writeNotes();
    void writeNote(const Annotation &annotation);
    void writeQuotes();
    void writeClaims();
    void writeChecks();
    void writeCorrections();
    void writeStances();

    Output &m_out;
    const AnnotatedArticle &m_annotated;
    const Article &m_article;
    QList<ShownFinding> m_findings;
};

void MarkdownPage::writeNotes()
{
    if (m_annotated.annotations.isEmpty())
        return;
    section(Export::tr("Notes"));
    QString last;
    for (const Annotation &annotation : m_annotated.annotations) {
        const QString heading = headingBefore(m_article, annotation.span.start);
        if (heading != last)
            m_out << u"\n### " << inlineText(heading) << u"\n";
        last = heading;
        writeNote(annotation);
    }
}

void MarkdownPage::writeNote(const Annotation &annotation)
{
    if (annotation.isOnWhole())
        m_out << u"\n*" << passageOf(annotation) << u"*\n";
    else
        m_out << u"\n" << paragraphs(annotation.exact, QStringLiteral("> ")) << u"\n";
    if (!annotation.note.trimmed().isEmpty())
        m_out << u"\n" << paragraphs(annotation.note, QString()) << u"\n";
    if (annotation.tags.isEmpty() && annotation.stances.isEmpty())
        return;
    m_out << u"\n";
    if (!annotation.tags.isEmpty()) {
        QStringList tags;
        for (const QString &tag : annotation.tags)
            tags.append(inlineText(tag));
        m_out << u"- " << Export::tr("Tags") << u": " << tags.join(QStringLiteral(", ")) << u"\n";
    }
    for (const Stance &stance : annotation.stances) {
        m_out << u"- " << Export::tr("Stance") << u": " << inlineText(stance.holder) << u" → "
              << inlineText(stance.target) << u": " << wordFor(stance.polarity) << u"\n";
    }
}

void MarkdownPage::writeQuotes()
{
    const auto isSpeech = [](const ShownFinding &shown) {
        return shown.finding.quote() && shown.finding.quote()->type != QuoteType::Term;
    };
    if (std::none_of(m_findings.cbegin(), m_findings.cend(), isSpeech))
        return;
    section(Export::tr("Quotes"));
    for (const ShownFinding &shown : m_findings) {
        if (!isSpeech(shown))
            continue;
        const Quote &quote = *shown.finding.quote();
        const QString speaker = speakerOf(shown.finding);
        m_out << u"\n"
              << paragraphs(wordsAt(m_article, shown.finding.span), QStringLiteral("> ")) << u"\n>\n> — "
              << (speaker.isEmpty() ? Export::tr("speaker not named") : inlineText(speaker));
        if (quote.cue)
            m_out << u" (" << inlineText(quote.cue->text) << u")";
        if (const QString hand = byHand(shown.finding); !hand.isEmpty())
            m_out << u" — " << hand;
        m_out << u"\n";
    }
}

void MarkdownPage::writeClaims()
{
    const auto isClaim = [](const ShownFinding &shown) { return shown.finding.claim() != nullptr; };
    if (std::none_of(m_findings.cbegin(), m_findings.cend(), isClaim))
        return;
    section(Export::tr("Claims"));
    m_out << u"\n";
    for (const ShownFinding &shown : m_findings) {
        const Claim *claim = shown.finding.claim();
        if (!claim)
            continue;
        m_out << u"- " << inlineText(wordsAt(m_article, shown.finding.span)) << u" (" << wordFor(claim->type)
              << u", " << QString::number(claim->worth, 'f', 2);
        if (const QString speaker = speakerOf(shown.finding); !speaker.isEmpty())
            m_out << u"; " << inlineText(speaker);
        if (const QString hand = byHand(shown.finding); !hand.isEmpty())
            m_out << u"; " << hand;
        m_out << u")\n";
    }
}

void MarkdownPage::writeChecks()
{
    if (m_annotated.checks.isEmpty())
        return;
    section(Export::tr("Verdicts"));
    m_out << u"\n";
    for (const ClaimCheck &check : m_annotated.checks) {
        m_out << u"- " << inlineText(check.exact) << u" — **" << wordFor(check.verdict) << u"**";
        if (check.checked.isValid())
            m_out << u" (" << check.checked.date().toString(Qt::ISODate) << u")";
        m_out << u"\n";
        if (!check.reason.isEmpty())
            m_out << u"  " << inlineText(check.reason) << u"\n";
        for (const QString &evidence : check.evidence)
            m_out << u"  - " << inlineText(evidence) << u"\n";
    }
}

void MarkdownPage::writeCorrections()
{
    const auto isCorrected = [](const ShownFinding &shown) { return !shown.correction.isEmpty(); };
    if (std::none_of(m_findings.cbegin(), m_findings.cend(), isCorrected))
        return;
    section(Export::tr("Corrections"));
    m_out << u"\n";
    for (const ShownFinding &shown : m_findings) {
        if (isCorrected(shown)) {
            m_out << u"- " << inlineText(wordsAt(m_article, shown.finding.span)) << u" → "
                  << inlineText(shown.correction) << u"\n";
        }
    }
}

void MarkdownPage::writeStances()
{
    const auto takesSides = [](const Annotation &annotation) { return !annotation.stances.isEmpty(); };
    if (std::none_of(m_annotated.annotations.cbegin(), m_annotated.annotations.cend(), takesSides))
        return;
    section(Export::tr("Stances"));
    m_out << u"\n| " << Export::tr("Holder") << u" | " << Export::tr("Target") << u" | "
          << Export::tr("Stance") << u" | " << Export::tr("Passage") << u" |\n| --- | --- | --- | --- |\n";
    for (const Annotation &annotation : m_annotated.annotations) {
        for (const Stance &stance : annotation.stances) {
            m_out << u"| " << inlineText(stance.holder) << u" | " << inlineText(stance.target) << u" | "
                  << wordFor(stance.polarity) << u" | " << inlineText(passageOf(annotation)) << u" |\n";
        }
    }
}

} // namespace

QString MarkdownExporter::title() const
{
    return QCoreApplication::translate("Export", "Markdown, to read and edit");
}

Result<Done> MarkdownExporter::write(const Bundle &bundle, QIODevice &out) const
{
    Output output(out);
    for (qsizetype i = 0; i < bundle.articles.size(); ++i) {
        if (i > 0)
            output << u"\n---\n\n";
        MarkdownPage(output, bundle.articles[i]).write();
    }
    return output.finish();
}

} // namespace mitjul
