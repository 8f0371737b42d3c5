// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renamerow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace mitjul {

RenameRow::RenameRow(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_effect(new QLabel(this))
{
    m_field->setObjectName(QStringLiteral("newName"));
    m_field->setAccessibleName(tr("Name"));
    m_field->setMaxLength(100'000); // a name that is too long is refused with a sentence, not cut
    m_button->setObjectName(QStringLiteral("rename"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 8); // what stands beneath does not jump
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setFocusProxy(m_field);

    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_effect);
    connect(m_field, &QLineEdit::textChanged, this, &RenameRow::edited);
    connect(m_field, &QLineEdit::returnPressed, this, &RenameRow::confirmed);
    connect(m_button, &QPushButton::clicked, this, &RenameRow::confirmed);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!m_field->hasFocus())
            Q_EMIT left();
    });
}

void RenameRow::setName(const QString &name)
{
    m_field->setText(name);
    m_name = m_field->text();
    m_field->setCursorPosition(0); // of a long name the beginning is seen
    Q_EMIT edited();
}

QString RenameRow::typed() const { return m_field->text().normalized(QString::NormalizationForm_C).simplified(); }

bool RenameRow::isChanged() const { return m_field->text() != m_name; }

void RenameRow::setEditable(bool editable) { m_field->setEnabled(editable); }

void RenameRow::setPlaceholder(const QString &text) { m_field->setPlaceholderText(text); }

void RenameRow::setEffect(const QString &button, const QString &effect, bool possible)
{
    m_button->setText(button);
    m_button->setEnabled(possible);
    m_effect->setText(effect);
    m_field->setAccessibleDescription(effect);
}

void RenameRow::edit()
{
    m_field->setFocus();
    m_field->selectAll();
}

} // namespace mitjul
