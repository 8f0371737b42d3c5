// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "destination.h"

#include "commands.h"
#include "hangul.h"
#include "pageview.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace mitjul {

namespace {

struct Destinations {
    Q_DECLARE_TR_FUNCTIONS(Destinations)
};

// ---- What there is

void addHeadings(QList<Destination> &places, PageView &page)
{
    const Article &article = page.session().article();
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Title && block.kind != BlockKind::Heading)
            continue;
        const Span span = block.span;
        places.append({article.text.mid(span.start, span.length()),
                       block.kind == BlockKind::Title ? Destinations::tr("Title") : Destinations::tr("Heading"),
                       [&page, span] {
                           page.select(span.start, span.start);
                           page.reveal(span);
                       }});
    }
}

void addSpeakers(QList<Destination> &places, Session &session)
{
    const QStringList &speakers = session.speakers();
    QList<int> quotes(speakers.size(), 0);
    QList<qsizetype> first(speakers.size(), -1);
    const auto &items = session.findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Quote *quote = items[i].quote();
        if (!quote || !quote->speaker || !session.isListed(i))
            continue;
        const int speaker = session.speakerIndex(quote->speaker->name());
        if (quotes[speaker]++ == 0)
            first[speaker] = i;
    }
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        if (first[i] >= 0) {
            places.append({speakers[i], Destinations::tr("Speaker · Quotes %1").arg(quotes[i]),
                           [&session, quote = first[i]] { session.setCurrent(Item::of(quote)); }});
        }
    }
}

void addTargets(QList<Destination> &places, Session &session)
{
    QStringList named;
    for (const Annotation &annotation : session.annotations()) {
        for (const Stance &stance : annotation.stances) {
            if (named.contains(stance.target))
                continue;
            named.append(stance.target);
            places.append({stance.target, Destinations::tr("Target"),
                           [&session, id = annotation.id] { session.setCurrent(Item::of(id)); }});
        }
    }
}

// ---- What a query names

bool stands(QChar asked, QChar there)
{
    if (hangul::isLetter(asked) && hangul::isSyllable(there))
        return hangul::initialLetter(there) == asked;
    return asked.toCaseFolded() == there.toCaseFolded();
}

/// How near a word of the query is to a name: 0 at its beginning, 1 at a word's, 2 elsewhere; nothing if it is not there.
std::optional<int> nearness(QStringView name, QStringView word)
{
    std::optional<int> best;
    for (qsizetype at = 0; at + word.size() <= name.size(); ++at) {
        if (!std::equal(word.begin(), word.end(), name.begin() + at, stands))
            continue;
        if (at == 0)
            return 0;
        best = std::min(best.value_or(2), name[at - 1].isLetterOrNumber() ? 2 : 1);
    }
    return best;
}

} // namespace

QList<Destination> destinations(const Commands &commands, PageView &page)
{
    QList<Destination> places;
    addHeadings(places, page);
    addSpeakers(places, page.session());
    addTargets(places, page.session());
    for (QAction *action : commands.usable()) {
        places.append({action->iconText(), action->shortcut().toString(QKeySequence::NativeText),
                       [action] { action->trigger(); }});
    }
    return places;
}

QList<Destination> matching(const QList<Destination> &places, const QString &query, qsizetype most)
{
    const QStringList words
        = query.normalized(QString::NormalizationForm_C).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found; // nearness, place
    for (qsizetype i = 0; i < places.size(); ++i) {
        std::optional<int> sum = 0;
        for (const QString &word : words) {
            const std::optional<int> near = nearness(places[i].name, word);
            sum = near ? std::optional(*sum + *near) : std::nullopt;
            if (!sum)
                break;
        }
        if (sum)
            found.append({*sum, i});
    }
    std::sort(found.begin(), found.end());
    QList<Destination> nearest;
    for (const auto &[near, place] : found.first(std::min(most, found.size())))
        nearest.append(places[place]);
    return nearest;
}

} // namespace mitjul
