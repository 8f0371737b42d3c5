// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gotodialog.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mitjul {

namespace {

constexpr qsizetype mostListed = 200; // nobody reads further; typing one more letter is quicker
constexpr int goToWidth = 76;
constexpr int goToHeight = 30;

} // namespace

GoToDialog::GoToDialog(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("goTo"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to"));
    m_field->setObjectName(QStringLiteral("goToField"));
    m_field->setPlaceholderText(tr("Go to a heading, a speaker, a target or a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);

    m_list->setObjectName(QStringLiteral("goToList"));
    m_list->setAccessibleName(tr("Where to go"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);

    connect(m_field, &QLineEdit::textChanged, this, &GoToDialog::list);
    connect(m_list, &QTreeWidget::itemClicked, this, &GoToDialog::go);
    // The keyboard is in the field: a screen reader hears there which row it is that Enter goes to.
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *row) {
        m_field->setAccessibleDescription(row ? QStringLiteral("%1, %2").arg(row->text(0), row->text(1)) : QString());
    });
    m_list->ensurePolished(); // before rows are measured

    // Over the window's upper middle, where the eye is.
    const QRect window = parent->window()->geometry();
    resize(QSize(fontMetrics().averageCharWidth() * goToWidth, fontMetrics().height() * goToHeight)
               .boundedTo(window.size() * 0.9));
    move(window.center().x() - width() / 2, window.top() + window.height() / 10);
    m_field->setFocus();
}

void GoToDialog::setPlaces(QList<Destination> places)
{
    m_places = std::move(places);
    list();
}

void GoToDialog::list()
{
    m_listed = matching(m_places, m_field->text(), mostListed);
    m_list->clear();
    QList<QTreeWidgetItem *> rows;
    for (const Destination &place : std::as_const(m_listed)) {
        auto *row = new QTreeWidgetItem({place.name.simplified(), place.detail});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setForeground(1, palette().placeholderText());
        rows.append(row);
    }
    if (rows.isEmpty()) {
        auto *row = new QTreeWidgetItem({tr("Nothing here has that name.")});
        row->setDisabled(true);
        rows.append(row);
    }
    m_list->addTopLevelItems(rows);
    m_list->setCurrentItem(rows.first());
}

void GoToDialog::go()
{
    const qsizetype row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_listed.size())
        return;
    // The dialog is gone first: a command may open another, or ask who has the keyboard.
    const auto go = m_listed[row].go;
    accept();
    go();
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            go();
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_list, event);
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace mitjul
