// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mitjul {

/// A name that can be given anew, a button that does it, and beneath them what it will do.
class RenameRow : public QWidget {
    Q_OBJECT
public:
    explicit RenameRow(QWidget *parent);

    /// Shows a name, in place of what was typed.
    void setName(const QString &name);
    /// What was typed, in Unicode's normal form C and without white space around it.
    [[nodiscard]] QString typed() const;
    /// Whether something else than the name shown last stands there.
    [[nodiscard]] bool isChanged() const;
    void setEditable(bool editable);
    void setPlaceholder(const QString &text);
    /// What the button does and what comes of it.
    void setEffect(const QString &button, const QString &effect, bool possible);
    /// Puts the keyboard into the field, on all of its letters.
    void edit();

Q_SIGNALS:
    void edited();
    /// Enter, or the button.
    void confirmed();
    /// The keyboard goes elsewhere.
    void left();

private:
    QLineEdit *m_field;
    QPushButton *m_button;
    QLabel *m_effect;
    QString m_name;
};

} // namespace mitjul
