// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsreport.h"

#include "console.h"
#include "names.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

class FindingsReport {
public:
    FindingsReport(const ImportedArticle &imported, const Findings &findings)
        : m_imported(imported)
        , m_article(imported.article)
    {
        for (const Finding &finding : findings.items) {
            if (finding.certainty == Certainty::Possible)
                ++m_hidden;
            else if (finding.claim())
                m_claims.append(&finding);
            else if (finding.typo())
                m_typos.append(&finding);
            else if (finding.quote()->type != QuoteType::Term)
                m_quotes.append(&finding);
        }
        std::stable_sort(m_claims.begin(), m_claims.end(),
            [](const Finding *a, const Finding *b) { return a->claim()->worth > b->claim()->worth; });
    }

    QString write(const QString &file)
    {
        add(onOneLine(m_article.title));
        QStringList facts{onOneLine(file), m_article.language};
        if (!m_article.source.isEmpty())
            facts.append(onOneLine(m_article.source));
        add(facts.join(QStringLiteral(" · ")));
        add(Report::tr("%1 quotes, %2 claims, %3 typos")
                .arg(m_quotes.size())
                .arg(m_claims.size())
                .arg(m_typos.size())
            + (m_hidden > 0 ? Report::tr(" (%1 possible ones not shown)").arg(m_hidden) : QString()));
        writeQuotes();
        writeClaims();
        writeTypos();
        return m_lines.join(u'\n');
    }

private:
    void add(const QString &line) { m_lines.append(line); }

    void heading(const QString &name)
    {
        add(QString());
        add(name);
    }

    // `   12  words`
    void item(const Finding &finding, const QString &words)
    {
        const QList<Block> &blocks = m_article.blocks;
        const auto after = std::upper_bound(blocks.cbegin(), blocks.cend(), finding.span.start,
            [](qsizetype at, const Block &b) { return at < b.span.start; });
        const qsizetype block = std::max<qsizetype>(0, after - blocks.cbegin() - 1);
        add(QStringLiteral("%1  %2").arg(
            QString::number(m_imported.lines.value(block)).rightJustified(5), words));
    }

    void remark(const QString &words) { add(QStringLiteral("       ") + words); }

    [[nodiscard]] QString words(const Finding &finding) const
    {
        return onOneLine(QStringView(m_article.text).sliced(finding.span.start, finding.span.length()));
    }

    [[nodiscard]] static QString nameOfSpeaker(const std::optional<Speaker> &speaker)
    {
        return speaker ? onOneLine(speaker->full.isEmpty() ? speaker->text : speaker->full)
                       : Report::tr("speaker not named");
    }

    void writeQuotes()
    {
        if (m_quotes.isEmpty())
            return;
        heading(Report::tr("Quotes (line of the file, words, speaker)"));
        for (const Finding *finding : std::as_const(m_quotes)) {
            const Quote &quote = *finding->quote();
            const bool marked = quote.type != QuoteType::Indirect;
            item(*finding, marked ? u'“' + words(*finding) + u'”' : words(*finding));
            QString who = QStringLiteral("— ") + nameOfSpeaker(quote.speaker);
            if (quote.cue)
                who += QStringLiteral(" (%1)").arg(onOneLine(quote.cue->text));
            remark(who);
        }
    }

    void writeClaims()
    {
        if (m_claims.isEmpty())
            return;
        heading(Report::tr("Claims, those most worth checking first"));
        for (const Finding *finding : std::as_const(m_claims)) {
            const Claim &claim = *finding->claim();
            item(*finding, words(*finding));
            QStringList facts{QString::number(claim.worth, 'f', 2), subtypeOf(*finding)};
            if (claim.speaker)
                facts.append(nameOfSpeaker(claim.speaker));
            if (!claim.reasons.isEmpty())
                facts.append(onOneLine(claim.reasons.join(QStringLiteral(", "))));
            remark(facts.join(QStringLiteral(" · ")));
        }
    }

    void writeTypos()
    {
        if (m_typos.isEmpty())
            return;
        heading(Report::tr("Typos"));
        for (const Finding *finding : std::as_const(m_typos)) {
            const Typo &typo = *finding->typo();
            const QString meant = onOneLine(typo.suggestions.join(QStringLiteral(", ")));
            item(*finding,
                meant.isEmpty() ? words(*finding) : words(*finding) + QStringLiteral(" → ") + meant);
            remark(onOneLine(typo.reason));
        }
    }

    const ImportedArticle &m_imported;
    const Article &m_article;
    QList<const Finding *> m_quotes;
    QList<const Finding *> m_claims;
    QList<const Finding *> m_typos;
    int m_hidden = 0;
    QStringList m_lines;
};

} // namespace

QString findingsReport(const QString &file, const ImportedArticle &imported, const Findings &findings)
{
    return FindingsReport(imported, findings).write(file);
}

} // namespace mitjul
