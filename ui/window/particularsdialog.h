// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace mitjul {

class Session;
class TagField;

/// Edits what the shelf says of an article: title, source, byline, date, address and collections. Enter saves, as one
/// step of undo; Escape leaves all as it was.
class ParticularsDialog : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    ParticularsDialog(Session &session, const ArticleId &article, const ShelfEntry &entry, QWidget *parent);

private:
    QLineEdit *addField(const char *name, const QString &label, const QString &text);
    void save();

    Session &m_session;
    ArticleId m_article;
    ShelfEntry m_entry;
    QLineEdit *m_title;
    QLineEdit *m_source;
    QLineEdit *m_byline;
    QLineEdit *m_published;
    QLineEdit *m_url;
    TagField *m_collections;
    QLabel *m_problem;
};

} // namespace mitjul
