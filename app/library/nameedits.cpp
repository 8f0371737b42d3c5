// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameedits.h"

#include "edits.h"
#include "entitystore.h"
#include "json.h"
#include "namestore.h"

#include <algorithm>
#include <functional>

namespace mitjul {

static Change holderChange(const Holder &holder) { return {Entity::Holder, {}, holder.name, {}, toJson(holder)}; }

static Change targetChange(const Target &target) { return {Entity::Target, {}, target.name, {}, toJson(target)}; }

/// What changing stances changes in the annotations that name `name` in `table` (`holder` or `target`). `edit` gets each
/// stance and returns what becomes of it, or nothing.
static QList<Change> stancesEdited(Database &database, const QString &table, const QString &name,
                                   const std::function<std::optional<Stance>(const AnnotationId &, Stance)> &edit)
{
    QList<std::pair<ArticleId, AnnotationId>> naming;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT DISTINCT a.uuid, n.uuid FROM stance s JOIN %1 x ON x.id = s.%1"
                       " JOIN annotation n ON n.id = s.annotation JOIN article a ON a.id = n.article WHERE x.name = ?")
            .arg(table),
        {name});
    while (query.next())
        naming.append({QUuid::fromString(query.value(0).toString()), QUuid::fromString(query.value(1).toString())});
    QList<Change> changes;
    for (const auto &[article, id] : std::as_const(naming)) {
        Annotation annotation = readAnnotation(database, id).value_or(Annotation());
        QList<Stance> stances;
        for (const Stance &stance : std::as_const(annotation.stances)) {
            const auto edited = edit(id, stance);
            if (edited && !stances.contains(*edited)) // two that become one may have stood the same
                stances.append(*edited);
        }
        if (stances == annotation.stances)
            continue;
        annotation.stances = stances;
        changes.append({Entity::Annotation, article, textOf(id), {},
                        toJson(annotation, articleRow(database, article).version)});
    }
    return changes;
}

static QStringList cleanedNames(const QStringList &names)
{
    QStringList clean;
    for (const QString &one : names) {
        if (const QString name = cleanName(one); !name.isEmpty() && !clean.contains(name))
            clean.append(name);
    }
    return clean;
}

static bool refuses(Database &database, const QString &name)
{
    const auto why = refusedName(name);
    if (why)
        database.fail(*why);
    return why.has_value();
}

// Holders

QList<Change> holderRenamed(Database &database, const QString &from, const QString &to)
{
    if (refuses(database, to))
        return {};
    const QJsonObject known = readHolder(database, from);
    if (known.isEmpty()) {
        database.fail(Library::tr("Nobody is called “%1” in the library any more.").arg(from));
        return {};
    }
    if (to == from)
        return {};
    const Holder old = holderFrom(known);
    Holder merged = holderFrom(readHolder(database, to));
    merged.name = to;
    if (!merged.kind)
        merged.kind = old.kind;
    for (const QString &alias : QStringList{from} + old.aliases) {
        if (alias != to && !merged.aliases.contains(alias))
            merged.aliases.append(alias);
    }
    merged.aliases.removeAll(to);
    QList<Change> changes{holderChange(merged)};
    changes += stancesEdited(database, QStringLiteral("holder"), from, [&](const AnnotationId &, Stance stance) {
        if (stance.holder == from)
            stance.holder = to;
        return std::optional(stance);
    });
    changes.append({Entity::Holder, {}, from, {}, {}});
    return changes;
}

QList<Change> holderDescribed(Database &database, const Holder &given)
{
    if (readHolder(database, given.name).isEmpty()) {
        database.fail(Library::tr("Nobody is called “%1” in the library any more.").arg(given.name));
        return {};
    }
    Holder holder = given;
    holder.aliases = cleanedNames(given.aliases);
    holder.aliases.removeAll(holder.name);
    for (const QString &alias : std::as_const(holder.aliases)) {
        if (refuses(database, alias))
            return {};
    }
    return {holderChange(holder)};
}

// Targets

/// Whether `name` is `above` or lies somewhere below it.
static bool liesBelow(Database &database, const QString &name, const QString &above)
{
    QStringList met;
    for (QString at = name; !at.isEmpty() && !met.contains(at); at = targetFrom(readTarget(database, at)).parent) {
        if (at == above)
            return true;
        met.append(at);
    }
    return false;
}

static QList<Target> childrenOf(Database &database, const QString &name)
{
    QList<Target> children = readTargets(database);
    children.removeIf([&](const Target &target) { return target.parent != name; });
    return children;
}

static bool isMissing(Database &database, const QString &name)
{
    const bool missing = readTarget(database, name).isEmpty();
    if (missing)
        database.fail(Library::tr("There is no target “%1” in the library any more.").arg(name));
    return missing;
}

QList<Change> targetDescribed(Database &database, const Target &given)
{
    Target target = given;
    target.name = cleanName(given.name);
    target.parent = cleanName(given.parent);
    if (refuses(database, target.name))
        return {};
    for (QString *text : {&target.definition, &target.usage, &target.example, &target.memo})
        *text = text->normalized(QString::NormalizationForm_C).trimmed();
    if (!target.parent.isEmpty() && isMissing(database, target.parent))
        return {};
    if (liesBelow(database, target.parent, target.name)) {
        database.fail(Library::tr("“%1” lies below “%2”, so “%2” cannot be put below it. Nothing was changed.")
                          .arg(target.parent, target.name));
        return {};
    }
    return {targetChange(target)};
}

QList<Change> targetRenamed(Database &database, const QString &from, const QString &to)
{
    if (refuses(database, to) || isMissing(database, from) || to == from)
        return {};
    const QJsonObject known = readTarget(database, to);
    if (!known.isEmpty() && liesBelow(database, to, from)) {
        database.fail(Library::tr("“%1” lies below “%2”, so the two cannot become one. Move it out first; nothing was "
                                  "changed.").arg(to, from));
        return {};
    }
    const Target old = targetFrom(readTarget(database, from));
    Target merged = known.isEmpty() ? old : targetFrom(known);
    merged.name = to;
    for (QString Target::*text : {&Target::definition, &Target::usage, &Target::example, &Target::memo}) {
        if ((merged.*text).isEmpty())
            merged.*text = old.*text;
    }
    if (!merged.color)
        merged.color = old.color;
    QList<Change> changes{targetChange(merged)};
    for (Target child : childrenOf(database, from)) {
        child.parent = to;
        changes.append(targetChange(child));
    }
    changes += stancesEdited(database, QStringLiteral("target"), from, [&](const AnnotationId &, Stance stance) {
        if (stance.target == from)
            stance.target = to;
        return std::optional(stance);
    });
    changes.append({Entity::Target, {}, from, {}, {}});
    return changes;
}

QList<Change> targetSplit(Database &database, const QString &from, const QString &to,
                          const QList<AnnotationId> &annotations)
{
    if (refuses(database, to) || isMissing(database, from))
        return {};
    if (to == from) {
        database.fail(Library::tr("“%1” is split into itself. Give the new target another name; nothing was changed.")
                          .arg(from));
        return {};
    }
    const QSet<AnnotationId> chosen(annotations.cbegin(), annotations.cend());
    QList<Change> changes;
    if (readTarget(database, to).isEmpty()) {
        Target made;
        made.name = to;
        made.parent = targetFrom(readTarget(database, from)).parent;
        changes.append(targetChange(made));
    }
    changes += stancesEdited(database, QStringLiteral("target"), from, [&](const AnnotationId &id, Stance stance) {
        if (stance.target == from && chosen.contains(id))
            stance.target = to;
        return std::optional(stance);
    });
    return changes;
}

QList<Change> targetRemoved(Database &database, const QString &name)
{
    if (isMissing(database, name))
        return {};
    const QString parent = targetFrom(readTarget(database, name)).parent;
    QList<Change> changes;
    for (Target child : childrenOf(database, name)) {
        child.parent = parent;
        changes.append(targetChange(child));
    }
    changes += stancesEdited(database, QStringLiteral("target"), name, [&](const AnnotationId &, const Stance &stance) {
        return stance.target == name ? std::nullopt : std::optional(stance);
    });
    changes.append({Entity::Target, {}, name, {}, {}});
    return changes;
}

} // namespace mitjul
