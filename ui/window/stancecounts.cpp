// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancecounts.h"

#include "csv.h"
#include "exporter.h"
#include "output.h"

#include <algorithm>
#include <numeric>

namespace mitjul {

namespace {

int sumOf(const std::array<int, 3> &counts) { return std::accumulate(counts.cbegin(), counts.cend(), 0); }

QString normalised(const QString &words) { return words.normalized(QString::NormalizationForm_C).simplified(); }

/// Names with their stances, the most first.
QStringList ranked(const QHash<QString, int> &stances)
{
    QStringList names = stances.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return std::pair(-stances[a], a) < std::pair(-stances[b], b);
    });
    return names;
}

struct Ranking {
    explicit Ranking(const QList<StanceCount> &counts)
    {
        QHash<QString, int> byHolder;
        QHash<QString, int> byTarget;
        for (const StanceCount &count : counts) {
            byHolder[count.holder] += sumOf(count.counts);
            byTarget[count.target] += sumOf(count.counts);
        }
        holders = ranked(byHolder);
        targets = ranked(byTarget);
        for (int i = 0; i < holders.size(); ++i)
            rows.insert(holders[i], i);
        for (int i = 0; i < targets.size(); ++i)
            columns.insert(targets[i], i);
    }

    QStringList holders;
    QStringList targets;
    QHash<QString, int> rows;
    QHash<QString, int> columns;
};

} // namespace

bool isNamed(const QString &words, const QString &holder, const QString &target)
{
    const QString wanted = normalised(words);
    return wanted.isEmpty() || holder.contains(wanted, Qt::CaseInsensitive)
        || target.contains(wanted, Qt::CaseInsensitive);
}

QList<StanceCount> naming(const QList<StanceCount> &counts, const QString &words)
{
    QList<StanceCount> found;
    std::copy_if(counts.cbegin(), counts.cend(), std::back_inserter(found),
                 [&](const StanceCount &count) { return isNamed(words, count.holder, count.target); });
    return found;
}

int totalOf(const QList<StanceCount> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0,
                           [](int sum, const StanceCount &count) { return sum + sumOf(count.counts); });
}

StanceTable tableOf(const QList<StanceCount> &counts, const QString &sum)
{
    if (counts.isEmpty())
        return {};
    const Ranking ranking(counts);
    StanceTable table{QStringList{sum} + ranking.holders, QStringList{sum} + ranking.targets, {}, true};
    const auto add = [&table](int row, int column, const StanceCount &count) {
        auto &cell = table.cells[{row, column}].counts;
        for (size_t i = 0; i < cell.size(); ++i)
            cell[i] += count.counts[i];
    };
    for (const StanceCount &count : counts) {
        const int row = ranking.rows[count.holder] + 1;
        const int column = ranking.columns[count.target] + 1;
        add(row, column, count);
        add(row, 0, count);
        add(0, column, count);
        add(0, 0, count);
    }
    return table;
}

MatrixPicture matrixPicture(const QList<StanceCount> &counts, const QString &title, const QString &note)
{
    const Ranking ranking(counts);
    MatrixPicture picture{title, note, ranking.holders, ranking.targets, {}};
    picture.cells.resize(ranking.holders.size() * ranking.targets.size());
    for (const StanceCount &count : counts) {
        const qsizetype row = ranking.rows[count.holder];
        picture.cells[row * ranking.targets.size() + ranking.columns[count.target]] = count.counts;
    }
    return picture;
}

Result<Done> writeStanceCounts(QList<StanceCount> counts, const QString &path)
{
    const Ranking ranking(counts);
    std::sort(counts.begin(), counts.end(), [&](const StanceCount &a, const StanceCount &b) {
        return std::pair(ranking.rows[a.holder], ranking.columns[a.target])
            < std::pair(ranking.rows[b.holder], ranking.columns[b.target]);
    });
    return writeToFile(
        [&](QIODevice &out) {
            Output output(out);
            writeCsvRow(output, QStringLiteral("holder,target,favor,against,neutral").split(u','));
            for (const StanceCount &count : std::as_const(counts)) {
                QStringList cells{count.holder, count.target};
                for (const int number : count.counts)
                    cells.append(QString::number(number));
                writeCsvRow(output, cells);
            }
            return output.finish();
        },
        path);
}

} // namespace mitjul
