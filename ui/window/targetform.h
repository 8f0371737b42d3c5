// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowntargets.h"

#include <QWidget>
#include <array>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace mitjul {

class ColorRow;
class RenameRow;
struct Theme;

/// All that is said of a target, to be edited. What is typed stays until it is stored, whatever the library tells
/// meanwhile.
class TargetForm : public QWidget {
    Q_OBJECT
public:
    TargetForm(const Theme &theme, QWidget *parent);

    /// Shows a target, or nothing if there is none of that name. Of the one that is shown already, what the reader has
    /// changed in a field is kept.
    void showTarget(const KnownTargets &known, const QString &name);
    /// Empties the form for a new target, below another or, for an empty name, at the top.
    void beginNew(const KnownTargets &known, const QString &parent);
    [[nodiscard]] bool isNew() const { return m_isNew; }

    /// The target as the form has it, but for its name.
    [[nodiscard]] Target draft() const;
    /// Whether something but its name is other than in the library.
    [[nodiscard]] bool isChanged() const { return !m_isNew && !m_stored.name.isEmpty() && draft() != m_stored; }
    [[nodiscard]] RenameRow &name() const { return *m_name; }
    /// To be told that the draft is in the library now: what was typed is not typing any more.
    void setStored();
    void editDefinition();

Q_SIGNALS:
    /// A field was left, or something was chosen.
    void storeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        QString Target::*member;
        QPlainTextEdit *edit;
    };

    void addField(QVBoxLayout *column, QString Target::*member, const QString &objectName, const QString &label,
                  const QString &placeholder);
    QLabel *addLabel(QVBoxLayout *column, const QString &text, QWidget *field);
    void fillParents(const KnownTargets &known, const QString &parent);
    void enable();

    RenameRow *m_name;
    QList<Field> m_fields;
    ColorRow *m_color = nullptr;
    QComboBox *m_parent = nullptr;
    Target m_stored; // as the library has it
    bool m_isNew = false;
};

} // namespace mitjul
