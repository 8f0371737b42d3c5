// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reanchor.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace mitjul {

static constexpr double leastAlike = 0.85;
static constexpr int syllablesNeverChanged = 4;
static constexpr qsizetype contextLength = 32;
// A context that is clearly better than the next one decides between places with the same words.
static constexpr double clearlyBetter = 0.15;
// Bounds the work for a long passage in a long text: cells of the distance table, about a second.
static constexpr qint64 mostCells = 300'000'000;
static constexpr qsizetype mostPlaces = 10'000;

/// Edit distance of two short texts, as 1 for equal and 0 for nothing in common.
static double likeness(QStringView a, QStringView b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer == 0)
        return 1;
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype cost = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({cost, row[j] + 1, diagonal + 1});
        }
    }
    return 1 - double(row.last()) / double(longer);
}

struct Place {
    Span span;
    double words = 1; // likeness of the words
    double before = 0; // likeness of what stands around them
    double after = 0;

    [[nodiscard]] double score() const { return words * 4 + before + after; }
    // An edit next to the passage changes one side; the other one still says that this is the place.
    [[nodiscard]] bool sameSurroundings() const
    {
        return std::max(before, after) == 1 || std::min(before, after) >= leastAlike;
    }
};

static Place placeAt(const AnchoredPassage &passage, QStringView text, Span span, double words)
{
    const QStringView before = text.first(span.start).last(std::min(span.start, passage.prefix.size()));
    const QStringView rest = text.sliced(span.end);
    const QStringView after = rest.first(std::min(rest.size(), passage.suffix.size()));
    if (passage.prefix.isEmpty() && passage.suffix.isEmpty())
        return {span, words, 1, 1};
    // No words before are no witness, unless there are none still.
    return {span, words, passage.prefix.isEmpty() && span.start > 0 ? 0 : likeness(passage.prefix, before),
            passage.suffix.isEmpty() && !rest.isEmpty() ? 0 : likeness(passage.suffix, after)};
}

static QList<Place> exactPlaces(const AnchoredPassage &passage, QStringView text)
{
    QList<Place> places;
    for (qsizetype at = text.indexOf(passage.exact); at >= 0 && places.size() < mostPlaces;
         at = text.indexOf(passage.exact, at + 1))
        places.append(placeAt(passage, text, {at, at + passage.exact.size()}, 1));
    return places;
}

/// The stretch of `window` most like `words`: its span there and how many edits it takes (Sellers' algorithm).
static std::pair<Span, qsizetype> nearestStretch(QStringView words, QStringView window)
{
    struct Cell {
        qsizetype edits;
        qsizetype start;
    };
    QList<Cell> row(window.size() + 1);
    for (qsizetype j = 0; j <= window.size(); ++j)
        row[j] = {0, j};
    for (qsizetype i = 0; i < words.size(); ++i) {
        Cell diagonal = row[0];
        row[0] = {i + 1, 0};
        for (qsizetype j = 0; j < window.size(); ++j) {
            Cell best{diagonal.edits + (words[i] == window[j] ? 0 : 1), diagonal.start};
            diagonal = row[j + 1];
            if (diagonal.edits + 1 < best.edits)
                best = {diagonal.edits + 1, diagonal.start};
            if (row[j].edits + 1 < best.edits)
                best = {row[j].edits + 1, row[j].start};
            row[j + 1] = best;
        }
    }
    qsizetype end = 0;
    for (qsizetype j = 1; j < row.size(); ++j) {
        if (row[j].edits < row[end].edits)
            end = j;
    }
    return {{row[end].start, end}, row[end].edits};
}

static int syllables(QStringView text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }));
}

static Span onWholeCharacters(Span span, QStringView text)
{
    if (span.start > 0 && span.start < text.size() && text[span.start].isLowSurrogate())
        --span.start;
    if (span.end > 0 && span.end < text.size() && text[span.end].isLowSurrogate())
        ++span.end;
    return span;
}

/// Places with words that are alike but not the same. With k edits among k + 1 pieces one piece is untouched, so a
/// place that is alike enough has one of the pieces, and only the surroundings of those are compared.
static QList<Place> similarPlaces(const AnchoredPassage &passage, QStringView text)
{
    const QStringView words = passage.exact;
    const auto edits = static_cast<qsizetype>(std::floor(double(words.size()) * (1 - leastAlike)));
    if (edits == 0 || syllables(words) <= syllablesNeverChanged)
        return {};
    const qsizetype slack = edits + 1;
    QHash<qsizetype, int> votes; // windows by where the passage would start, in steps of the slack
    for (qsizetype piece = 0; piece <= edits; ++piece) {
        const qsizetype from = piece * words.size() / (edits + 1);
        const QStringView part = words.sliced(from, (piece + 1) * words.size() / (edits + 1) - from);
        qsizetype seen = 0;
        for (qsizetype at = text.indexOf(part); at >= 0 && seen < mostPlaces; at = text.indexOf(part, at + 1), ++seen)
            ++votes[std::max<qsizetype>(0, at - from) / slack];
    }
    QList<std::pair<int, qsizetype>> windows;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        windows.append({-it.value(), it.key()});
    std::sort(windows.begin(), windows.end());
    QList<Place> places;
    const qint64 cellsOfOne = qint64(words.size()) * (words.size() + 4 * slack);
    qint64 cells = 0;
    for (const auto &[vote, window] : windows) {
        cells += cellsOfOne;
        if (cells > mostCells)
            break;
        const qsizetype from = std::max<qsizetype>(0, window * slack - slack);
        const qsizetype to = std::min(text.size(), window * slack + words.size() + 3 * slack);
        const auto [stretch, distance] = nearestStretch(words, text.sliced(from, to - from));
        const double alike = 1 - double(distance) / double(std::max(words.size(), stretch.length()));
        if (alike < leastAlike)
            continue;
        const Span span = onWholeCharacters({from + stretch.start, from + stretch.end}, text);
        const bool known = std::any_of(places.cbegin(), places.cend(),
                                       [&](const Place &place) { return place.span.intersects(span); });
        if (!known)
            places.append(placeAt(passage, text, span, alike));
    }
    return places;
}

Found findAgain(const AnchoredPassage &passage, QStringView text)
{
    const qsizetype start = std::clamp<qsizetype>(passage.start, 0, text.size());
    if (passage.exact.isEmpty())
        return {Anchor::Kept, {start, start}};
    QList<Place> places = exactPlaces(passage, text);
    const bool sameWords = !places.isEmpty();
    if (!sameWords)
        places = similarPlaces(passage, text);
    if (places.isEmpty())
        return {Anchor::Lost, {start, start}};
    const bool several = places.size() > 1;
    const auto distance = [&](const Place &place) { return std::abs(place.span.start - passage.start); };
    const double best = std::max_element(places.cbegin(), places.cend(), [](const Place &a, const Place &b) {
                            return a.score() < b.score();
                        })->score();
    places.removeIf([&](const Place &place) { return best - place.score() >= clearlyBetter; });
    const Place &nearest = *std::min_element(places.cbegin(), places.cend(), [&](const Place &a, const Place &b) {
        return distance(a) < distance(b);
    });
    // The same words in several places, and none of them among the words they stood among.
    const bool unsure = sameWords && several && !nearest.sameSurroundings();
    if (places.size() > 1 || unsure)
        return {Anchor::Ambiguous, nearest.span};
    return {sameWords && nearest.sameSurroundings() ? Anchor::Kept : Anchor::Moved, nearest.span};
}

Annotation reanchored(Annotation annotation, QStringView text)
{
    if (annotation.isOnWhole())
        return annotation;
    const auto [anchor, span]
        = findAgain({annotation.exact, annotation.prefix, annotation.suffix, annotation.span.start}, text);
    annotation.span = span;
    if (anchor != Anchor::Kept) {
        annotation.anchor = anchor;
    } else if (annotation.anchor != Anchor::Kept) {
        annotation.anchor = Anchor::Moved;
    } else {
        annotation.prefix = contextBefore(text, span);
        annotation.suffix = contextAfter(text, span);
    }
    return annotation;
}

Span spanInNewText(const QString &exact, Span span, QStringView oldText, QStringView newText)
{
    if (span.isEmpty() || span.start < 0 || span.end > oldText.size())
        return span;
    const auto [anchor, found]
        = findAgain({exact, contextBefore(oldText, span), contextAfter(oldText, span), span.start}, newText);
    const qsizetype length = newText.size();
    return anchor == Anchor::Kept ? found : Span{std::min(span.start, length), std::min(span.end, length)};
}

QString contextBefore(QStringView text, Span span)
{
    qsizetype from = std::max<qsizetype>(0, span.start - contextLength);
    if (from > 0 && from < text.size() && text[from].isLowSurrogate())
        ++from;
    return text.sliced(from, span.start - from).toString();
}

QString contextAfter(QStringView text, Span span)
{
    qsizetype to = std::min(text.size(), span.end + contextLength);
    if (to > span.end && to < text.size() && text[to].isLowSurrogate())
        --to;
    return text.sliced(span.end, to - span.end).toString();
}

} // namespace mitjul
