// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "knowntargets.h"

#include <algorithm>

namespace mitjul {

const Target *KnownTargets::find(const QString &name) const
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Target &one) { return one.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

QString KnownTargets::meant(const QString &name, const QString &except) const
{
    if (find(name))
        return name;
    const QString folded = name.toCaseFolded();
    const auto same = std::find_if(all.cbegin(), all.cend(), [&](const Target &one) {
        return one.name != except && one.name.toCaseFolded() == folded;
    });
    return same == all.cend() ? name : same->name;
}

qsizetype KnownTargets::childCount(const QString &name) const
{
    return std::count_if(all.cbegin(), all.cend(), [&](const Target &one) { return one.parent == name; });
}

bool KnownTargets::liesBelow(const QString &name, const QString &above) const
{
    qsizetype steps = 0; // of a ring there is no end
    for (const Target *at = find(name); at && steps <= all.size(); at = find(at->parent), ++steps) {
        if (at->name == above)
            return true;
    }
    return false;
}

QList<std::pair<const Target *, int>> KnownTargets::inOrder() const
{
    QHash<QString, QList<const Target *>> children;
    QSet<QString> names;
    for (const Target &one : all)
        names.insert(one.name);
    for (const Target &one : all)
        children[names.contains(one.parent) ? one.parent : QString()].append(&one);
    QList<std::pair<const Target *, int>> order;
    QSet<QString> placed;
    const auto place = [&](const Target *first) {
        QList<std::pair<const Target *, int>> waiting{{first, 0}};
        while (!waiting.isEmpty()) {
            const auto [target, depth] = waiting.takeLast();
            if (placed.contains(target->name))
                continue;
            placed.insert(target->name);
            order.append({target, depth});
            const QList<const Target *> below = children.value(target->name);
            for (auto child = below.crbegin(); child != below.crend(); ++child)
                waiting.append({*child, depth + 1});
        }
    };
    for (const Target *root : children.value(QString()))
        place(root);
    for (const Target &one : all) // what lies in a ring
        place(&one);
    return order;
}

} // namespace mitjul
