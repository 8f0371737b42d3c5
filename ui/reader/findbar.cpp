// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include "finder.h"
#include "pageview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace mitjul {

FindBar::FindBar(PageView &page)
    : QFrame(&page)
    , m_page(page)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_case(new QToolButton(this))
    , m_words(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find in the article"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    m_count->setAlignment(Qt::AlignCenter);

    const auto setUp = [](QToolButton *button, const QString &text, const QString &name, bool checkable) {
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setCheckable(checkable);
        button->setAutoRaise(true);
    };
    setUp(m_previous, QStringLiteral("↑"), tr("Previous (Shift+Enter)"), false);
    setUp(m_next, QStringLiteral("↓"), tr("Next (Enter)"), false);
    setUp(m_case, QStringLiteral("Aa"), tr("Tell capitals from small letters"), true);
    setUp(m_words, QStringLiteral("“ ”"), tr("Whole words only"), true);
    setUp(m_close, QStringLiteral("✕"), tr("Close (Escape)"), false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    row->addStretch(1);
    row->addWidget(m_field, 3);
    for (QWidget *part : std::initializer_list<QWidget *>{m_count, m_previous, m_next, m_case, m_words, m_close})
        row->addWidget(part);

    m_typing.setSingleShot(true);
    m_typing.setInterval(60);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::search);
    connect(m_field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_words, &QToolButton::toggled, this, &FindBar::search);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::setTheme(const Theme &theme)
{
    setStyleSheet(QStringLiteral("#findBar { background: %1; border: 0; border-bottom: 1px solid %2; }"
                                 "#findBar QToolButton { border-color: transparent; background: transparent;"
                                 " color: %3; padding: 3px 7px; border-radius: 5px; }"
                                 "#findBar QToolButton:hover { background: %4; }"
                                 "#findBar QToolButton:checked { background: %5; border: 1px solid %6; }"
                                 "#findBar QToolButton:focus { border: 1px solid %7; }"
                                 "#findBar QLabel { color: %8; }")
                      .arg(theme.card.name(), theme.rule.name(), theme.ink.name(),
                           mix(theme.card, theme.ink, 0.07).name(), mix(theme.card, theme.accent, 0.2).name(),
                           theme.accent.name(), theme.focus.name(), theme.muted.name()));
}

void FindBar::open(const QString &words)
{
    show();
    raise();
    Q_EMIT toggled();
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    m_typing.stop();
    m_page.setFocus(Qt::OtherFocusReason); // first: else Qt looks for somebody else, and that is read aloud
    hide();
    Q_EMIT toggled();
    m_hits.clear();
    m_current = -1;
    Q_EMIT hitsChanged({}, -1);
}

void FindBar::articleChanged()
{
    m_hits.clear();
    m_current = -1;
    if (isVisible())
        search();
}

void FindBar::search()
{
    m_typing.stop();
    if (!isVisible())
        return;
    const Session &session = m_page.session();
    m_hits = findAll(session.article().text, m_field->text(),
                     {m_case->isChecked(), m_words->isChecked(),
                      [&session](Span word) { return session.withoutParticle(word); }});
    // The first one from where the reader is.
    const Span selected = m_page.selection();
    const qsizetype place = selected.isEmpty() ? m_page.pageLayout().positionAt(m_page.fromViewport({0, 0}))
                                               : selected.start;
    const auto next = std::lower_bound(m_hits.cbegin(), m_hits.cend(), place,
                                       [](const Span &hit, qsizetype at) { return hit.start < at; });
    m_current = m_hits.isEmpty() ? -1 : next == m_hits.cend() ? 0 : next - m_hits.cbegin();
    showCount();
    Q_EMIT hitsChanged(m_hits, m_current);
}

void FindBar::step(int direction)
{
    if (!isVisible()) {
        m_page.openFind();
        return;
    }
    if (m_typing.isActive())
        search();
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + direction + m_hits.size()) % m_hits.size();
    showCount();
    Q_EMIT hitsChanged(m_hits, m_current);
}

void FindBar::showCount()
{
    const bool none = m_hits.isEmpty();
    m_previous->setEnabled(!none);
    m_next->setEnabled(!none);
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (none)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%L1 / %L2").arg(m_current + 1).arg(m_hits.size()));
    m_count->setAccessibleName(m_count->text());
    m_field->setAccessibleDescription(m_count->text()); // heard where the keyboard is
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // On a narrow page the options give way to the words.
    const bool wide = event->size().width() >= fontMetrics().averageCharWidth() * 60;
    m_case->setVisible(wide || m_case->isChecked());
    m_words->setVisible(wide || m_words->isChecked());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            step(key->key() == Qt::Key_Down ? 1 : -1);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace mitjul
