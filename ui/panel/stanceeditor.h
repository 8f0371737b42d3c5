// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "popover.h"
#include "session.h"

#include <array>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace mitjul {

/// Sets a stance on a passage: holder × target × favor, against, neutral. Opens with the holder who speaks there and
/// the target used last; Enter stores it, Escape and going elsewhere do not. The polarity is unset until the reader sets
/// it: by the key that opened the editor, a button, or F, A, 0 outside of the fields. Stances that the passage has
/// already are listed and can be taken away; another one of the same holder on the same target replaces the first.
/// With several passages the stance is set on each of them, as one step of undo.
class StanceEditor : public Popover {
    Q_OBJECT
public:
    /// `session` must outlive the editor; `parent` is the window.
    StanceEditor(Session &session, const QList<Span> &spans, std::optional<Polarity> polarity, QWidget *parent);

protected:
    void focusFirst() override;
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(QVBoxLayout *column, const QString &label, const QString &value, const QStringList &known);
    void addPresent(QVBoxLayout *column);
    void addPolarities(QVBoxLayout *column);
    void setPolarity(std::optional<Polarity> polarity);
    [[nodiscard]] QString knownHolder(const QString &name) const;
    void commit();
    void removeStance(const Stance &stance);
    void complain(const QString &sentence, QWidget *field);

    Session &m_session;
    ArticleId m_article;
    QList<Span> m_spans;
    std::optional<Polarity> m_polarity;
    QLineEdit *m_holder = nullptr;
    QLineEdit *m_target = nullptr;
    std::array<QToolButton *, 3> m_buttons {};
    QLabel *m_complaint = nullptr;
};

} // namespace mitjul
