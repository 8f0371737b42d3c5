// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "popover.h"
#include "session.h"

class QPlainTextEdit;

namespace mitjul {

class TagField;

/// Writes the note and the tags of a passage, or of several together: then it shows what all of them have, and changes
/// of each what the reader changes here. Ctrl+Enter and going elsewhere store what was typed, Escape does not.
class NoteEditor : public Popover {
    Q_OBJECT
public:
    /// `session` must outlive the editor; `parent` is the window.
    NoteEditor(Session &session, const QList<Span> &spans, QWidget *parent);

    /// Starts in the line of tags.
    void focusTags();

protected:
    void leave() override;
    void focusFirst() override;
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Whether all that was typed is stored, or nothing was.
    bool store();
    [[nodiscard]] QList<Annotation> edited() const;
    void commit();

    Session &m_session;
    ArticleId m_article;
    QList<Annotation> m_drafts; // as they were when the editor opened
    QString m_before; // the note that all of them have
    QStringList m_tagsBefore;
    QPlainTextEdit *m_note;
    TagField *m_tags;
    bool m_startsAtTags = false;
};

} // namespace mitjul
