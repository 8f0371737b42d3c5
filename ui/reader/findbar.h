// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;
class QToolButton;

namespace mitjul {

class PageView;
struct Theme;

/// Finds words in the open article: how often they stand there, the next, the previous one. Lies over the page's corner.
class FindBar : public QFrame {
    Q_OBJECT
public:
    explicit FindBar(PageView &page);

    /// Shows the bar with the keyboard in its field; `words`, if any, become what is searched for.
    void open(const QString &words);
    void close();
    /// To the next hit (1) or the previous one (-1), round the end of the article.
    void step(int direction);
    void articleChanged();
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// The bar opened or closed: it takes its place from the page.
    void toggled();
    /// What the page is to mark; `current` is the one to show, or -1.
    void hitsChanged(const QList<mitjul::Span> &hits, qsizetype current);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void showCount();

    PageView &m_page;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_close;
    QTimer m_typing; // a long text is not searched at every key
    QList<Span> m_hits;
    qsizetype m_current = -1;
};

} // namespace mitjul
