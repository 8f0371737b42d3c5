// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema.h"

namespace mitjul {

// Times are whole seconds since 1970 in UTC; positions are UTF-16 code units; enumerations are stored by name.
const Migrations &schema()
{
    static const Migrations steps{
        {
            QStringLiteral("CREATE TABLE article (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,"
                           " title TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL, byline TEXT NOT NULL,"
                           " published TEXT NOT NULL, language TEXT NOT NULL, sha256 TEXT NOT NULL,"
                           " added INTEGER NOT NULL, position INTEGER NOT NULL DEFAULT 0, words INTEGER NOT NULL,"
                           " version INTEGER NOT NULL) STRICT"),
            QStringLiteral("CREATE INDEX article_sha256 ON article (sha256)"),
            QStringLiteral("CREATE INDEX article_url ON article (url)"),
            // The long columns lie apart, so that the shelf reads short rows. Versions below the article's own are
            // the texts it had before.
            QStringLiteral("CREATE TABLE article_text (article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                           " version INTEGER NOT NULL, taken INTEGER NOT NULL, sha256 TEXT NOT NULL,"
                           " blocks TEXT NOT NULL, text TEXT NOT NULL, original BLOB,"
                           " PRIMARY KEY (article, version)) STRICT"),
            QStringLiteral("CREATE TABLE word (word TEXT NOT NULL PRIMARY KEY, articles INTEGER NOT NULL)"
                           " STRICT, WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE annotation (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,"
                           " article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                           " start INTEGER NOT NULL, end INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL,"
                           " suffix TEXT NOT NULL, color TEXT NOT NULL, note TEXT NOT NULL, created INTEGER NOT NULL,"
                           " changed INTEGER NOT NULL, anchor TEXT NOT NULL) STRICT"),
            QStringLiteral("CREATE INDEX annotation_article ON annotation (article, start)"),
            QStringLiteral("CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT"),
            QStringLiteral("CREATE TABLE annotation_tag ("
                           " annotation INTEGER NOT NULL REFERENCES annotation ON DELETE CASCADE,"
                           " ordinal INTEGER NOT NULL, tag INTEGER NOT NULL REFERENCES tag,"
                           " PRIMARY KEY (annotation, ordinal)) STRICT, WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX annotation_tag_tag ON annotation_tag (tag)"),
            QStringLiteral("CREATE TABLE holder (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT"),
            QStringLiteral("CREATE TABLE holder_alias (holder INTEGER NOT NULL REFERENCES holder ON DELETE CASCADE,"
                           " ordinal INTEGER NOT NULL, alias TEXT NOT NULL,"
                           " PRIMARY KEY (holder, ordinal)) STRICT, WITHOUT ROWID"),
            QStringLiteral("CREATE TABLE target (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
                           " definition TEXT NOT NULL, parent INTEGER REFERENCES target) STRICT"),
            QStringLiteral("CREATE INDEX target_parent ON target (parent)"),
            QStringLiteral("CREATE TABLE stance (id INTEGER PRIMARY KEY,"
                           " annotation INTEGER NOT NULL REFERENCES annotation ON DELETE CASCADE,"
                           " ordinal INTEGER NOT NULL, holder INTEGER NOT NULL REFERENCES holder,"
                           " target INTEGER NOT NULL REFERENCES target, polarity TEXT) STRICT"),
            QStringLiteral("CREATE INDEX stance_annotation ON stance (annotation, ordinal)"),
            QStringLiteral("CREATE INDEX stance_holder ON stance (holder, target, polarity)"),
            QStringLiteral("CREATE INDEX stance_target ON stance (target)"),
            QStringLiteral("CREATE TABLE decision (id INTEGER PRIMARY KEY,"
                           " article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                           " kind TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, exact TEXT NOT NULL,"
                           " ruling TEXT NOT NULL, value TEXT NOT NULL,"
                           " UNIQUE (article, start, end, kind, exact)) STRICT"),
            QStringLiteral("CREATE TABLE dictionary (word TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID"),
            // state: done, undone, dropped (undone, then given up by a new edit), fixed (cannot be undone)
            QStringLiteral("CREATE TABLE journal (id INTEGER PRIMARY KEY, action INTEGER NOT NULL,"
                           " entity TEXT NOT NULL, article TEXT NOT NULL, key TEXT NOT NULL, before TEXT NOT NULL,"
                           " after TEXT NOT NULL, at INTEGER NOT NULL, session TEXT NOT NULL, state TEXT NOT NULL)"
                           " STRICT"),
            QStringLiteral("CREATE INDEX journal_state ON journal (state, action)"),
            textIndexSql(QStringLiteral("article_grams")),
            textIndexSql(QStringLiteral("annotation_grams")),
        },
        {
            QStringLiteral("CREATE TABLE claim_check (id INTEGER PRIMARY KEY,"
                           " article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                           " start INTEGER NOT NULL, end INTEGER NOT NULL, exact TEXT NOT NULL,"
                           " verdict TEXT NOT NULL, reason TEXT NOT NULL, evidence TEXT NOT NULL,"
                           " checked INTEGER NOT NULL, UNIQUE (article, start, end, exact)) STRICT"),
        },
        {
            QStringLiteral("ALTER TABLE holder ADD COLUMN kind TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE target ADD COLUMN usage TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE target ADD COLUMN example TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE target ADD COLUMN memo TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE target ADD COLUMN color TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE article ADD COLUMN progress TEXT NOT NULL DEFAULT 'unread'"),
            // What was read before progress was kept is not new to the reader.
            QStringLiteral("UPDATE article SET progress = 'reading' WHERE position > 0"),
            QStringLiteral("ALTER TABLE article ADD COLUMN trashed INTEGER"),
            QStringLiteral("CREATE INDEX article_trashed ON article (trashed) WHERE trashed IS NOT NULL"),
            // What analysis found last, counted for the shelf; NULL: not analysed yet.
            QStringLiteral("ALTER TABLE article ADD COLUMN quotes INTEGER"),
            QStringLiteral("ALTER TABLE article ADD COLUMN claims INTEGER"),
            QStringLiteral("ALTER TABLE article ADD COLUMN typos INTEGER"),
            QStringLiteral("CREATE TABLE collection (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT"),
            QStringLiteral("CREATE TABLE article_collection ("
                           " article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                           " collection INTEGER NOT NULL REFERENCES collection,"
                           " PRIMARY KEY (article, collection)) STRICT, WITHOUT ROWID"),
            QStringLiteral("CREATE INDEX article_collection_collection ON article_collection (collection)"),
            QStringLiteral("CREATE TABLE own_finding (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE,"
                           " article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,"
                           " start INTEGER NOT NULL, end INTEGER NOT NULL, exact TEXT NOT NULL, kind TEXT NOT NULL,"
                           " subtype TEXT NOT NULL, speaker TEXT NOT NULL, cue TEXT NOT NULL,"
                           " suggestion TEXT NOT NULL, replaced_kind TEXT NOT NULL, replaced_start INTEGER,"
                           " replaced_end INTEGER, replaced_exact TEXT NOT NULL, made INTEGER NOT NULL) STRICT"),
            QStringLiteral("CREATE INDEX own_finding_article ON own_finding (article, start)"),
            // Counting over the library reads the index alone.
            QStringLiteral("DROP INDEX stance_holder"),
            QStringLiteral("CREATE INDEX stance_holder ON stance (holder, target, polarity, annotation)"),
            QStringLiteral("CREATE INDEX journal_key ON journal (article)"),
        },
    };
    return steps;
}

} // namespace mitjul
