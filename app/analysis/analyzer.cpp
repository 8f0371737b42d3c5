// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analyzer.h"

#include "claimfinder.h"
#include "quotefinder.h"
#include "sentences.h"
#include "typofinder.h"

#include <algorithm>
#include <future>

namespace mitjul {

struct Analyzer::Parts {
    explicit Parts(std::shared_ptr<const Vocabulary> vocabulary)
        : quotes(vocabulary->lexicons)
        , claims(vocabulary->lexicons)
        , typos(vocabulary)
    {
    }

    QuoteFinder quotes;
    ClaimFinder claims;
    TypoFinder typos;
};

Analyzer::Analyzer(std::shared_ptr<const Vocabulary> vocabulary)
    : m_parts(std::make_unique<Parts>(std::move(vocabulary)))
{
}

Analyzer::~Analyzer() = default;

Findings Analyzer::analyze(const Article &article, const ReaderWords &words, std::stop_token stop) const
{
    Findings findings;
    findings.sentences = splitSentences(article);
    // Typos take as long as all the rest and need nothing of it.
    auto typos = std::async(std::launch::async, [&] { return m_parts->typos.find(article, words, stop); });
    findings.items = m_parts->quotes.find(article, findings.sentences, stop);
    findings.items += m_parts->claims.find(article, findings.sentences, findings.items, stop);
    findings.items += typos.get();
    if (stop.stop_requested())
        return {};
    std::stable_sort(findings.items.begin(), findings.items.end(),
                     [](const Finding &a, const Finding &b) { return a.span < b.span; });
    return findings;
}

} // namespace mitjul
