// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace mitjul {

/// What is going on, in the status bar: a sentence, how far it is where that is known, and a button that ends it.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// Shows a sentence, with a thin bar if `all` is more than none. An empty sentence: nothing is going on.
    void tell(const QString &sentence, qsizetype done = 0, qsizetype all = 0);

Q_SIGNALS:
    void stopWanted();

private:
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QLabel *m_count;
};

} // namespace mitjul
