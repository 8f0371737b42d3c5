// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countpictures.h"

#include "labels.h"
#include "session.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace mitjul {

namespace {

struct CountPictures {
    Q_DECLARE_TR_FUNCTIONS(CountPictures)
};

constexpr Verdict verdicts[] = {Verdict::True, Verdict::MostlyTrue, Verdict::Misleading, Verdict::False,
                                Verdict::Unverifiable, Verdict::Checking};

qint64 sumOf(const BarRow &row) { return std::accumulate(row.values.cbegin(), row.values.cend(), qint64(0)); }

/// The longest first; of equal ones the first that came. What nobody can look over is one row.
void order(QList<BarRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const BarRow &a, const BarRow &b) { return sumOf(a) > sumOf(b); });
    if (rows.size() <= mostBars)
        return;
    BarRow others{CountPictures::tr("others (%L1)").arg(rows.size() - mostBars),
                  QList<int>(rows.first().values.size(), 0)};
    for (const BarRow &row : std::as_const(rows).sliced(mostBars)) {
        for (qsizetype i = 0; i < row.values.size(); ++i)
            others.values[i] += row.values[i];
    }
    rows.resize(mostBars);
    rows.append(others);
}

} // namespace

BarPicture speakersPicture(const Session &session)
{
    struct Speech {
        qsizetype characters = 0;
        int quotes = 0;
    };
    QList<QString> speakers;
    QHash<QString, Speech> speech;
    const auto &items = session.findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Quote *quote = items[i].quote();
        if (!quote || quote->type == QuoteType::Term || !session.isListed(i))
            continue;
        const QString name = quote->speaker ? quote->speaker->name() : QString();
        if (!speech.contains(name))
            speakers.append(name);
        Speech &one = speech[name];
        one.characters += items[i].span.length();
        ++one.quotes;
    }
    BarPicture picture{CountPictures::tr("Who speaks how much"),
                       CountPictures::tr("Characters quoted, with the number of quotes · %1")
                           .arg(session.article().title),
                       {{CountPictures::tr("characters"), {Tone::Speaker, 0}}},
                       {}};
    for (const QString &name : std::as_const(speakers)) {
        picture.rows.append({CountPictures::tr("%1 (%L2)")
                                 .arg(name.isEmpty() ? CountPictures::tr("speaker unknown") : name)
                                 .arg(speech[name].quotes),
                             {static_cast<int>(speech[name].characters)}});
    }
    order(picture.rows);
    return picture;
}

BarPicture stancesPicture(const QList<StanceCount> &counts, const QString &where)
{
    BarPicture picture{CountPictures::tr("Stances by target"), where, {}, {}};
    for (const auto &[polarity, tone] : {std::pair(Polarity::Favor, Tone::Favor),
                                         std::pair(Polarity::Against, Tone::Against),
                                         std::pair(Polarity::Neutral, Tone::Neutral)})
        picture.series.append({Labels::of(polarity), {tone}});
    QHash<QString, qsizetype> rows;
    for (const StanceCount &count : counts) {
        if (!rows.contains(count.target)) {
            rows.insert(count.target, picture.rows.size());
            picture.rows.append({count.target, {0, 0, 0}});
        }
        BarRow &row = picture.rows[rows[count.target]];
        for (size_t i = 0; i < count.counts.size(); ++i)
            row.values[static_cast<qsizetype>(i)] += count.counts[i];
    }
    order(picture.rows);
    return picture;
}

BarPicture verdictsPicture(const QList<std::pair<Verdict, int>> &counts, const QString &where,
                           std::optional<int> unchecked)
{
    BarPicture picture{CountPictures::tr("Claims by verdict"),
                       where,
                       {{CountPictures::tr("claims"), {Tone::Claim}}},
                       {}};
    int checked = 0;
    for (const Verdict verdict : verdicts) {
        const auto found = std::find_if(counts.cbegin(), counts.cend(),
                                        [&](const auto &one) { return one.first == verdict; });
        const int number = found == counts.cend() ? 0 : found->second;
        picture.rows.append({Labels::of(verdict), {number}});
        checked += number;
    }
    if (unchecked)
        picture.rows.append({CountPictures::tr("not checked"), {*unchecked}});
    if (checked + unchecked.value_or(0) == 0)
        picture.rows.clear();
    return picture;
}

BarPicture verdictsPicture(const Session &session)
{
    QMap<Verdict, int> counts;
    int unchecked = 0;
    const auto &items = session.findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].claim() || !session.isListed(i))
            continue;
        if (const ClaimCheck *check = session.checkOn(i))
            ++counts[check->verdict];
        else
            ++unchecked;
    }
    QList<std::pair<Verdict, int>> pairs;
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        pairs.append({one.key(), one.value()});
    return verdictsPicture(pairs, session.article().title, unchecked);
}

} // namespace mitjul
