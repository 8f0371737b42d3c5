// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analyzer.h"

#include "claimfinder.h"
#include "hangul.h"
#include "korean.h"
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
        , korean(vocabulary->lexicons)
        , oracle(vocabulary->korean)
    {
    }

    QuoteFinder quotes;
    ClaimFinder claims;
    TypoFinder typos;
    Korean korean;
    std::shared_ptr<const WordOracle> oracle;
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

qsizetype Analyzer::lengthWithoutParticle(QStringView word) const
{
    const NounForm form = m_parts->korean.noun(word);
    if (form.role == Role::None || form.length <= 0)
        return word.size();
    qsizetype length = form.length;
    while (length > 0 && word[length - 1].isPunct()) // `평택)에`
        --length;
    if (length == 0 || !hangul::isSyllable(word[length - 1]))
        return length == 0 ? word.size() : length;
    // Between syllables only the dictionary knows: `고양이` is a cat, `사람이` are people who do something.
    const WordOracle *oracle = m_parts->oracle.get();
    if (!oracle || length < 2 || oracle->nouns().contains(word.toString()))
        return word.size();
    // Behind `다` stands a verb more often than a noun.
    const bool known = form.role == Role::Copula ? oracle->nouns().contains(word.first(length).toString())
                                                 : oracle->knows(word.first(length)) || !oracle->knows(word);
    return known ? length : word.size();
}

} // namespace mitjul
