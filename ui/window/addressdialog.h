// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;

namespace mitjul {

/// The address that a text is, if it is nothing but one of http or https; else empty.
[[nodiscard]] QString soleAddress(const QString &text);

/// Asks for the one address that is to be fetched: nothing is until Enter or the button says so. What is no address is
/// told beneath the field, and the dialog stays.
class AddressDialog : public QDialog {
    Q_OBJECT
public:
    /// `address` stands in the field at first, chosen as a whole.
    AddressDialog(const QString &address, QWidget *parent);

Q_SIGNALS:
    void addressChosen(const QUrl &address);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void choose();
    void showProblem(const QString &sentence);

    QLineEdit *m_field;
    QLabel *m_problem;
};

} // namespace mitjul
