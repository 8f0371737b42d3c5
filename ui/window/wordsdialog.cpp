// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordsdialog.h"

#include "session.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mitjul {

namespace {

constexpr int isIgnored = Qt::UserRole; // else it is one of the dictionary

} // namespace

WordsDialog::WordsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_takeOut(new QPushButton(tr("Take out"), this))
{
    setObjectName(QStringLiteral("wordsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("My words"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_list->setObjectName(QStringLiteral("words"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Word"), tr("Why it is no typo")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_takeOut->setObjectName(QStringLiteral("takeOut"));
    m_takeOut->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_takeOut, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 26);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &WordsDialog::filter);
    connect(m_takeOut, &QPushButton::clicked, this, &WordsDialog::takeOut);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_takeOut->setEnabled(!chosen().isEmpty()); });
    refresh();
    m_list->setFocus();
}

QList<QTreeWidgetItem *> WordsDialog::chosen() const
{
    QList<QTreeWidgetItem *> items = m_list->selectedItems();
    items.removeIf([](const QTreeWidgetItem *item) { return item->isHidden(); });
    return items;
}

void WordsDialog::refresh()
{
    m_list->clear();
    const auto add = [this](const QString &word, const QString &why, bool ignored) {
        auto *item = new QTreeWidgetItem(m_list, {word, why});
        item->setData(0, isIgnored, ignored);
    };
    const auto own = m_session.library().dictionary();
    const auto ignored = m_session.library().ignoredWords();
    for (const QString &word : own ? own.value() : QStringList())
        add(word, tr("in my dictionary"), false);
    for (const QString &word : ignored ? ignored.value() : QSet<QString>())
        add(word, tr("ignored"), true);
    m_list->sortItems(0, Qt::AscendingOrder);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_takeOut->setEnabled(!chosen().isEmpty());
    filter(m_filter->text());
}

void WordsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(words.trimmed(), Qt::CaseInsensitive));
    }
    m_takeOut->setEnabled(!chosen().isEmpty());
}

void WordsDialog::takeOut()
{
    QStringList own;
    QStringList ignored;
    for (const QTreeWidgetItem *item : chosen())
        (item->data(0, isIgnored).toBool() ? ignored : own).append(item->text(0));
    if (m_session.takeOutWords(own, ignored))
        refresh();
}

} // namespace mitjul
