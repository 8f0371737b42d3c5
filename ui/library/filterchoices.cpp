// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterchoices.h"

#include "shelfwords.h"

#include <QMenu>
#include <algorithm>

namespace mitjul {

namespace {

using Counts = QList<std::pair<QString, int>>;

// So many names of a kind are offered; others are found by the search.
constexpr qsizetype mostNames = 30;
// Letters of a name that a menu shows.
constexpr qsizetype longestName = 48;

constexpr Progress progresses[] = {Progress::Unread, Progress::Reading, Progress::Done};
constexpr Verdict verdicts[] = {Verdict::Checking, Verdict::True, Verdict::MostlyTrue, Verdict::Misleading,
                                Verdict::False, Verdict::Unverifiable};

QString shortened(const QString &name)
{
    QString text = name.size() > longestName ? name.left(longestName - 1) + QChar(0x2026) : name;
    return text.replace(u'&', QStringLiteral("&&"));
}

/// The most used first, those of the same use by name.
QStringList mostUsed(Counts counts)
{
    std::stable_sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList names;
    for (const auto &[name, count] : counts) {
        if (count > 0)
            names.append(name);
    }
    return names;
}

/// Adds a choice; chosen again, it is taken back.
void addChoice(QMenu &menu, const QString &text, bool on, const ShelfFilter &with, const ShelfFilter &without,
               const FilterChoices::Set &set)
{
    QAction *action = menu.addAction(text, &menu, [=] { set(on ? without : with); });
    action->setCheckable(true);
    action->setChecked(on);
}

/// Adds a part of names to the menu, which are read when it opens.
void addNames(QMenu &menu, const QString &title, const QString &empty, const ShelfFilter &now, QString ShelfFilter::*member,
              const FilterChoices::Set &set, const std::function<QStringList()> &read)
{
    QMenu *part = menu.addMenu(title);
    part->addAction(empty)->setEnabled(false); // a menu with nothing in it would not open
    QObject::connect(part, &QMenu::aboutToShow, part, [=] {
        QStringList names = read().mid(0, mostNames);
        if (const QString &chosen = now.*member; !chosen.isEmpty() && !names.contains(chosen))
            names.prepend(chosen);
        if (names.isEmpty())
            return;
        part->clear();
        for (const QString &name : std::as_const(names)) {
            ShelfFilter with = now;
            with.*member = name;
            ShelfFilter without = now;
            (without.*member).clear();
            addChoice(*part, shortened(name), now.*member == name, with, without, set);
        }
    });
}

/// Adds a part of values to the menu.
template <typename Value, typename Values, typename Words>
void addValues(QMenu &menu, const QString &title, const ShelfFilter &now, std::optional<Value> ShelfFilter::*member,
               const FilterChoices::Set &set, const Values &values, Words words)
{
    QMenu *part = menu.addMenu(title);
    for (const Value value : values) {
        ShelfFilter with = now;
        with.*member = value;
        ShelfFilter without = now;
        (without.*member).reset();
        addChoice(*part, words(value), now.*member == value, with, without, set);
    }
}

} // namespace

void FilterChoices::fill(QMenu &menu, Library &library, const ShelfFilter &now, const Set &set)
{
    const auto counted = [](const Result<Counts> &counts) { return counts ? mostUsed(counts.value()) : QStringList(); };
    addNames(menu, tr("Collection"), tr("No collection yet: choose articles and press the menu key"), now,
             &ShelfFilter::collection, set, [&library, counted] { return counted(library.collections()); });
    addValues(menu, tr("Progress"), now, &ShelfFilter::progress, set, progresses,
              [](Progress value) { return ShelfWords::of(value); });
    addValues(menu, tr("Coding"), now, &ShelfFilter::coded, set, std::array{true, false},
              [](bool coded) { return coded ? tr("With stances") : tr("Without a stance"); });
    addNames(menu, tr("Tag"), tr("No tag yet: press T on a passage"), now, &ShelfFilter::tag, set, [&library] {
        const auto tags = library.tags();
        return tags ? tags.value() : QStringList();
    });
    const QString noStance = tr("No stance yet: press F, A or 0 on a passage");
    addNames(menu, tr("Target"), noStance, now, &ShelfFilter::target, set,
             [&library, counted] { return counted(library.targetCounts()); });
    addNames(menu, tr("Holder"), noStance, now, &ShelfFilter::holder, set,
             [&library, counted] { return counted(library.holderCounts()); });
    addValues(menu, tr("Verdict"), now, &ShelfFilter::verdict, set, verdicts,
              [](Verdict value) { return ShelfWords::of(value); });
    ShelfFilter other = now;
    other.hasTypos = !now.hasTypos;
    addChoice(menu, tr("With typos to look at"), now.hasTypos, other, other, set);
    menu.addSeparator();
    other = now;
    other.trash = !now.trash;
    addChoice(menu, tr("Trash"), now.trash, other, other, set);
}

QList<FilterChoices::Condition> FilterChoices::of(const ShelfFilter &filter)
{
    QList<Condition> conditions;
    const auto add = [&](const QString &words, auto member) {
        Condition condition{words, filter};
        condition.without.*member = ShelfFilter().*member;
        conditions.append(condition);
    };
    if (filter.trash)
        add(tr("Trash"), &ShelfFilter::trash);
    if (!filter.collection.isEmpty())
        add(filter.collection, &ShelfFilter::collection);
    if (filter.progress)
        add(ShelfWords::of(*filter.progress), &ShelfFilter::progress);
    if (filter.coded)
        add(*filter.coded ? tr("With stances") : tr("Without a stance"), &ShelfFilter::coded);
    if (!filter.tag.isEmpty())
        add(QStringLiteral("#%1").arg(filter.tag), &ShelfFilter::tag);
    if (!filter.target.isEmpty())
        add(tr("on %1", "a target").arg(filter.target), &ShelfFilter::target);
    if (!filter.holder.isEmpty())
        add(tr("by %1", "a holder").arg(filter.holder), &ShelfFilter::holder);
    if (filter.verdict)
        add(tr("a claim: %1", "a verdict").arg(ShelfWords::of(*filter.verdict)), &ShelfFilter::verdict);
    if (filter.hasTypos)
        add(tr("With typos to look at"), &ShelfFilter::hasTypos);
    return conditions;
}

} // namespace mitjul
