// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QJsonObject>

namespace mitjul {

/// Values as the journal keeps them: every field, positions in UTF-16 code units. `version` says for which text of
/// the article they hold. Not the format of exports.
QJsonObject toJson(const Annotation &annotation, int version);
QJsonObject toJson(const Decision &decision, int version);
QJsonObject toJson(const ClaimCheck &check, int version);
QJsonObject toJson(const OwnFinding &own, int version);
QJsonObject toJson(const ShelfEntry &entry);
QJsonObject toJson(const Holder &holder);
QJsonObject toJson(const Target &target);
Annotation annotationFrom(const QJsonObject &json);
Decision decisionFrom(const QJsonObject &json);
ClaimCheck checkFrom(const QJsonObject &json);
OwnFinding ownFindingFrom(const QJsonObject &json);
ShelfEntry shelfEntryFrom(const QJsonObject &json);
Holder holderFrom(const QJsonObject &json);
Target targetFrom(const QJsonObject &json);
int versionFrom(const QJsonObject &json);

QString compact(const QJsonObject &json);
/// Nothing if the text is no JSON object. An empty text is an empty object.
std::optional<QJsonObject> objectFrom(const QString &text);

/// The blocks of an article as one line of text, and back.
QString textOf(const QList<Block> &blocks);
QList<Block> blocksFrom(const QString &text);

/// A UUID as the database writes it.
QString textOf(const QUuid &id);

/// Whole seconds since 1970; an invalid time is the smallest number.
qint64 secondsOf(const QDateTime &time);
QDateTime timeFrom(qint64 seconds);

} // namespace mitjul
