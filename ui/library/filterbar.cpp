// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"

#include "filterchoices.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace mitjul {

namespace {

constexpr int gap = 6;
constexpr int edge = 10; // left and right, as the search field has it

} // namespace

FilterBar::FilterBar(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_button(new QToolButton(this))
    , m_count(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("filterBar"));
    m_button->setObjectName(QStringLiteral("filter"));
    m_button->setText(tr("Filter"));
    m_button->setAccessibleName(tr("Filter the articles"));
    m_button->setToolTip(tr("Choose which articles are shown"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take the whole filter away"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAutoRaise(true);
    m_clear->hide();
    m_count->setObjectName(QStringLiteral("shownArticles"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_button, &QToolButton::clicked, this, &FilterBar::openMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_button->setFocus(); // the one with the focus goes
        set({});
    });
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::setCount(qsizetype articles)
{
    m_count->setText(QLocale().toString(articles));
    m_count->setAccessibleName(tr("Articles shown: %L1").arg(articles));
    m_count->setToolTip(m_count->accessibleName());
    arrange(width(), true);
}

void FilterBar::setTheme(const Theme &theme)
{
    const QColor chip = mix(theme.chrome, theme.accent, theme.dark ? 0.22 : 0.12);
    setStyleSheet(QStringLiteral("QToolButton#condition { color: %1; background: %2; border: 1px solid %2;"
                                 " border-radius: 9px; padding: 2px 8px; }"
                                 "QToolButton#condition:hover { border-color: %1; }"
                                 "QToolButton#condition:focus, QToolButton#clearFilter:focus { border-color: %3; }"
                                 "QToolButton#clearFilter { color: %4; background: transparent;"
                                 " border: 1px solid transparent; padding: 2px 3px; }"
                                 "QToolButton#clearFilter:hover { color: %5; }"
                                 "QLabel { color: %4; }")
                      .arg(theme.accent.name(), chip.name(), theme.focus.name(), theme.muted.name(), theme.ink.name()));
    updateGeometry();
    arrange(width(), true);
}

void FilterBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("filterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    FilterChoices::fill(*menu, m_library, m_filter, [this](const ShelfFilter &filter) { set(filter); });
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    // The first entry is heard and arrows go on from there; to make it the active one would open what is below it.
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(menu, &down);
}

void FilterBar::set(const ShelfFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    makeChips();
    Q_EMIT filterChanged(filter);
}

void FilterBar::makeChips()
{
    for (QToolButton *chip : std::as_const(m_chips)) {
        if (chip->hasFocus())
            m_button->setFocus();
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *before = m_button;
    for (const FilterChoices::Condition &condition : FilterChoices::of(m_filter)) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("condition"));
        chip->setProperty("words", condition.words);
        //: %1: a condition of the filter, as `Unread` or `#election`
        chip->setAccessibleName(tr("Filter: %1. Press to take it away").arg(condition.words));
        chip->setToolTip(QStringLiteral("<p>%1</p>").arg(condition.words.toHtmlEscaped()));
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setCursor(Qt::PointingHandCursor);
        connect(chip, &QToolButton::clicked, this, [this, without = condition.without] { set(without); });
        chip->show();
        setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
    }
    setTabOrder(before, m_clear);
    m_clear->setVisible(m_chips.size() > 1); // one has a button of its own
    updateGeometry();
    arrange(width(), true);
}

int FilterBar::arrange(int width, bool places) const
{
    const int right = width - edge;
    const int height = m_button->sizeHint().height();
    int x = edge;
    int y = 0;
    const int count = m_count->sizeHint().width();
    if (places) {
        m_button->setGeometry(x, y, m_button->sizeHint().width(), height);
        m_count->setGeometry(right - count, y, count, height);
    }
    x += m_button->sizeHint().width() + gap;
    int end = right - count - gap; // of this line
    const auto put = [&](QWidget *widget, int wanted) {
        if (x > edge && x + wanted > end) {
            x = edge;
            y += height + gap;
            end = right;
        }
        const QSize size(std::min(wanted, end - x), height);
        if (places)
            widget->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
    };
    for (QToolButton *chip : m_chips) {
        const QString words = chip->property("words").toString();
        chip->ensurePolished();
        const QFontMetrics metrics = chip->fontMetrics();
        const int frame = 2 * gap + 8; // what the style puts around the words
        const QString cross = QStringLiteral("  ✕");
        const int room = right - edge - frame - metrics.horizontalAdvance(cross);
        QString shown = metrics.elidedText(words, Qt::ElideRight, room) + cross;
        chip->setText(shown.replace(u'&', QStringLiteral("&&")));
        put(chip, metrics.horizontalAdvance(shown) + frame);
    }
    if (m_chips.size() > 1)
        put(m_clear, m_clear->sizeHint().width());
    return y + height + edge;
}

QSize FilterBar::sizeHint() const { return {m_button->sizeHint().width() + 2 * edge, arrange(width(), false)}; }

int FilterBar::heightForWidth(int width) const { return arrange(width, false); }

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace mitjul
