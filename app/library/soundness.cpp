// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundness.h"

#include "entitystore.h"
#include "journal.h"
#include "json.h"

namespace mitjul {

QStringList damagesOf(Database &database)
{
    QStringList found = database.damages();
    for (const ArticleId &id : articleIds(database, TrashToo::Yes)) {
        const ArticleRow row = articleRow(database, id);
        const QVariant text
            = database.value(QStringLiteral("SELECT text FROM article_text WHERE article = ? AND version = ?"),
                             {row.id, row.version});
        if (!text.isValid()) {
            found.append(Library::tr("The article %1 has no text.").arg(textOf(id)));
            continue;
        }
        const QString words = text.toString();
        for (const Annotation &annotation : readAnnotations(database, row)) {
            if (annotation.anchor == Anchor::Kept
                && words.mid(annotation.span.start, annotation.span.length()) != annotation.exact)
                found.append(Library::tr("The note %1 does not stand at the words it was made for.")
                                 .arg(textOf(annotation.id)));
        }
    }
    return found + journalDamages(database);
}

} // namespace mitjul
