// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noteeditor.h"

#include "tagfield.h"
#include "wordwrap.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitjul {

namespace {

constexpr int noteColumns = 28; // of the note, in characters
constexpr int lines = 5;

} // namespace

NoteEditor::NoteEditor(Session &session, const QList<Span> &spans, QWidget *parent)
    : Popover(parent)
    , m_session(session)
    , m_article(session.article().id)
    , m_note(new QPlainTextEdit(this))
{
    for (const Span span : spans)
        m_drafts.append(session.draftAt(span));
    m_before = m_drafts.first().note;
    m_tagsBefore = m_drafts.first().tags;
    for (const Annotation &draft : std::as_const(m_drafts)) {
        if (draft.note != m_before)
            m_before.clear();
        m_tagsBefore.removeIf([&](const QString &tag) { return !draft.tags.contains(tag); });
    }
    m_note->setPlainText(m_before);
    setObjectName(QStringLiteral("noteEditor"));
    const bool several = m_drafts.size() > 1;
    const bool onWhole = m_drafts.first().isOnWhole();
    setAccessibleName(several   ? tr("Note on %L1 passages").arg(m_drafts.size())
                      : onWhole ? tr("Note on the whole article")
                                : tr("Note on this passage"));
    const auto known = session.library().tags();
    m_tags = new TagField(m_tagsBefore, known ? known.value() : QStringList(), this);

    const int width = fontMetrics().averageCharWidth() * noteColumns;
    const WordWrap wrap(font());
    QStringList words;
    for (const WrappedLine &line : wrap.lines(several || onWhole ? accessibleName() : m_drafts.first().exact, width, 2))
        words.append(line.text);
    auto *passage = new QLabel(words.join(u'\n'), this);
    passage->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Write a note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * lines + 20);
    m_note->installEventFilter(this);
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("Tags, divided by commas"));
    m_tags->installEventFilter(this);
    auto *hint = new QLabel(tr("Ctrl+Enter saves · Esc cancels"), this);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &NoteEditor::commit);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(passage);
    column->addWidget(m_note);
    column->addWidget(m_tags);
    auto *row = new QHBoxLayout;
    hint->setMargin(2); // letters of another font reach over what is measured
    row->addWidget(hint, 1);
    row->addWidget(save);
    column->addLayout(row);
    setMinimumWidth(width + 28);
    setTheme(theme());
    // Another article comes: what was typed belongs to this one, and is stored before the words beneath it go.
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & Session::ArticleAspect)
            hide();
    });
}

void NoteEditor::applyTheme()
{
    setStyleSheet(styleSheet()
                  + QStringLiteral("QLabel { color: %1; background: transparent; border: 0; }").arg(theme().muted.name()));
}

void NoteEditor::focusTags() { m_startsAtTags = true; }

void NoteEditor::focusFirst()
{
    if (m_startsAtTags) {
        m_tags->setFocus();
        m_tags->end(false);
    } else {
        m_note->setFocus();
        m_note->moveCursor(QTextCursor::End);
    }
}

bool NoteEditor::store()
{
    // A syllable that is still being composed is part of what was typed.
    if (m_note->hasFocus() || m_tags->hasFocus())
        QGuiApplication::inputMethod()->commit();
    const QList<Annotation> annotations = edited();
    if (annotations.isEmpty())
        return true;
    if (m_session.article().id == m_article)
        return m_session.put(annotations);
    const auto stored = m_session.library().putAnnotations(m_article, annotations);
    if (!stored)
        Q_EMIT m_session.failed(stored.error().message);
    return stored.ok();
}

// The annotations with what was changed here. Only what the editor shows is changed; a stance set meanwhile stays.
QList<Annotation> NoteEditor::edited() const
{
    const QString note = m_note->toPlainText().trimmed();
    const QStringList tags = m_tags->tags();
    QList<Annotation> annotations;
    if (note == m_before && tags == m_tagsBefore)
        return annotations;
    for (const Annotation &draft : m_drafts) {
        const Annotation *now = m_session.article().id == m_article ? m_session.annotation(draft.id) : nullptr;
        Annotation annotation = now ? *now : draft;
        if (note != m_before)
            annotation.note = note;
        annotation.tags.removeIf([&](const QString &tag) { return m_tagsBefore.contains(tag) && !tags.contains(tag); });
        for (const QString &tag : tags) {
            if (!annotation.tags.contains(tag))
                annotation.tags.append(tag);
        }
        annotations.append(annotation);
    }
    return annotations;
}

void NoteEditor::commit()
{
    if (store()) // else the session has said why, and nothing typed is lost
        finish();
}

void NoteEditor::leave() { store(); }

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_note || watched == m_tags)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers().testFlag(Qt::ControlModifier) || watched == m_tags)) {
            commit();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return commit();
    Popover::keyPressEvent(event);
}

} // namespace mitjul
