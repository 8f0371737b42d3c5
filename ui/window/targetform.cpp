// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targetform.h"

#include "colorrow.h"
#include "renamerow.h"
#include "theme.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mitjul {

namespace {

QString withoutEnds(const QString &text) { return text.normalized(QString::NormalizationForm_C).trimmed(); }

} // namespace

TargetForm::TargetForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new RenameRow(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    addLabel(column, tr("&Name"), m_name);
    column->addWidget(m_name);
    addField(column, &Target::definition, QStringLiteral("definition"), tr("&Definition"),
             tr("What it means to be for it"));
    addField(column, &Target::usage, QStringLiteral("usage"), tr("&When to use it"),
             tr("Which passages belong here, and which do not"));
    addField(column, &Target::example, QStringLiteral("example"), tr("&Example"), tr("Words that belong here"));
    addField(column, &Target::memo, QStringLiteral("memo"), tr("&Memo"), tr("What you think of it"));
    m_color = new ColorRow(theme, this); // here, for the order of the Tab key
    m_parent = new QComboBox(this);
    m_parent->setObjectName(QStringLiteral("parent"));
    m_parent->setAccessibleName(tr("Below"));
    m_parent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parent->setMinimumContentsLength(12);
    m_color->setObjectName(QStringLiteral("color"));
    addLabel(column, tr("&Color"), m_color);
    column->addWidget(m_color);
    addLabel(column, tr("&Below"), m_parent);
    column->addWidget(m_parent);
    connect(m_color, &ColorRow::chosen, this, &TargetForm::storeWanted);
    connect(m_parent, &QComboBox::activated, this, &TargetForm::storeWanted);
    enable();
}

QLabel *TargetForm::addLabel(QVBoxLayout *column, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, this);
    QPalette muted = label->palette();
    muted.setColor(QPalette::WindowText, muted.color(QPalette::PlaceholderText));
    label->setPalette(muted);
    label->setBuddy(field);
    if (column->count() > 0)
        column->addSpacing(6);
    column->addWidget(label);
    return label;
}

void TargetForm::addField(QVBoxLayout *column, QString Target::*member, const QString &objectName, const QString &label,
                          const QString &placeholder)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(label.simplified().remove(u'&'));
    edit->setPlaceholderText(placeholder);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(fontMetrics().lineSpacing() * 3 + 18);
    edit->installEventFilter(this);
    m_fields.append({member, edit});
    addLabel(column, label, edit);
    column->addWidget(edit, 1);
}

void TargetForm::fillParents(const KnownTargets &known, const QString &parent)
{
    m_parent->clear();
    m_parent->addItem(tr("nothing: at the top"), QString());
    int own = -1; // how deep what cannot be below itself lies
    for (const auto &[target, depth] : known.inOrder()) {
        if (own >= 0 && depth > own)
            continue;
        own = target->name == m_stored.name ? depth : -1;
        if (own < 0)
            m_parent->addItem(target->name.simplified(), target->name);
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(parent)));
}

void TargetForm::showTarget(const KnownTargets &known, const QString &name)
{
    const Target *found = known.find(name);
    const Target now = found ? *found : Target();
    const bool same = !m_isNew && now.name == m_stored.name;
    const bool parentKept = same && m_parent->currentData().toString() != m_stored.parent;
    const QString parent = parentKept ? m_parent->currentData().toString() : now.parent;
    for (const Field &field : std::as_const(m_fields)) {
        const QString before = m_stored.*field.member;
        const bool typed = same && withoutEnds(field.edit->toPlainText()) != before;
        if (!typed && (!same || before != now.*field.member))
            field.edit->setPlainText(now.*field.member);
    }
    if (!same || !m_name->isChanged())
        m_name->setName(now.name);
    m_isNew = false;
    m_stored = now;
    m_color->setColor(now.color);
    m_name->setPlaceholder(QString());
    fillParents(known, parent);
    enable();
}

void TargetForm::beginNew(const KnownTargets &known, const QString &parent)
{
    m_isNew = true;
    m_stored = {};
    for (const Field &field : std::as_const(m_fields))
        field.edit->clear();
    m_color->setColor({});
    fillParents(known, parent);
    m_name->setPlaceholder(tr("A sentence one can be for or against"));
    m_name->setName({});
    enable();
    m_name->edit();
}

void TargetForm::enable()
{
    const bool any = !m_stored.name.isEmpty();
    for (const Field &field : std::as_const(m_fields))
        field.edit->setEnabled(any);
    m_color->setEnabled(any);
    m_name->setEditable(any || m_isNew);
    m_parent->setEnabled(any || m_isNew);
}

Target TargetForm::draft() const
{
    Target draft = m_stored;
    for (const Field &field : m_fields) {
        // Text that was stored before with white space around it is not changed by looking at it.
        const QString text = field.edit->toPlainText();
        if (text != m_stored.*field.member)
            draft.*field.member = withoutEnds(text);
    }
    draft.color = m_color->color();
    draft.parent = m_parent->currentData().toString();
    return draft;
}

void TargetForm::setStored()
{
    for (const Field &field : std::as_const(m_fields))
        field.edit->document()->clearUndoRedoStacks();
}

void TargetForm::editDefinition() { m_fields.first().edit->setFocus(); }

bool TargetForm::eventFilter(QObject *watched, QEvent *event)
{
    // A menu over the field does not leave it.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        static_cast<QPlainTextEdit *>(watched)->verticalScrollBar()->setValue(0); // who reads it begins at its beginning
        Q_EMIT storeWanted();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT storeWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mitjul
