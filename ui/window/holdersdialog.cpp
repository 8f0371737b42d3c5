// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holdersdialog.h"

#include "namelist.h"
#include "renamerow.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace mitjul {

namespace {

constexpr int holdersWidth = 120;
constexpr int holdersHeight = 36;
constexpr int holdersMargin = 14; // between a part and the line to the next
constexpr int holderRole = Qt::UserRole; // the name as it is; the row shows it on one line
constexpr int notSet = -1; // kinds as numbers in the combo box
constexpr HolderKind kinds[] = {HolderKind::Person, HolderKind::Organisation, HolderKind::Unnamed, HolderKind::Writer};

QString labelOf(HolderKind kind)
{
    switch (kind) {
    case HolderKind::Person:
        return HoldersDialog::tr("person");
    case HolderKind::Organisation:
        return HoldersDialog::tr("organisation");
    case HolderKind::Unnamed:
        return HoldersDialog::tr("unnamed");
    case HolderKind::Writer:
        return HoldersDialog::tr("the writer");
    }
    return {};
}

} // namespace

HoldersDialog::HoldersDialog(Session &session, const Theme &theme, QWidget *parent)
    : NamesDialog(session, theme, parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_name(new RenameRow(this))
    , m_kind(new QComboBox(this))
    , m_aliases(new QLineEdit(this))
{
    setObjectName(QStringLiteral("holdersDialog"));
    setWindowTitle(tr("Who holds stances"));
    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(holdersMargin, 0, 0, 0);
    rightColumn->addWidget(makeForm());
    rightColumn->addSpacing(8);
    rightColumn->addWidget(makePassagePart(), 1);
    auto *parts = new QSplitter(this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeListPart());
    parts->addWidget(right);
    parts->setStretchFactor(0, 4);
    parts->setStretchFactor(1, 5);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    addFoot(column);
    const QSize wanted(fontMetrics().averageCharWidth() * holdersWidth, fontMetrics().height() * holdersHeight);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.95) : wanted);

    connect(m_filter, &QLineEdit::textChanged, this, [this] { fill(m_chosen.name); });
    // Queued, because what is stored first fills the list anew while it tells of the choice.
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !m_filling)
            QMetaObject::invokeMethod(this, [this, name = item->data(0, holderRole).toString()] { choose(name); },
                                      Qt::QueuedConnection);
    });
    connect(m_name, &RenameRow::edited, this, &HoldersDialog::tell);
    connect(m_name, &RenameRow::confirmed, this, &HoldersDialog::confirmName);
    connect(m_name, &RenameRow::left, this, &HoldersDialog::leaveName);
    connect(m_kind, &QComboBox::activated, this, [this] { store(); });
    connect(m_aliases, &QLineEdit::editingFinished, this, [this] { store(); });
    refresh();
    m_list->setFocus();
}

HoldersDialog::~HoldersDialog() { stopHearing(); }

QWidget *HoldersDialog::makeListPart()
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("holders"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Holder"), tr("Kind"), tr("Stances")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, holdersMargin, 0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    return part;
}

QWidget *HoldersDialog::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto add = [&](QLayout *to, const QString &text, QWidget *field) {
        auto *label = new QLabel(text, form);
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, theme().muted);
        label->setPalette(muted);
        label->setBuddy(field);
        to->addWidget(label);
        to->addWidget(field);
    };
    add(column, tr("&Name"), m_name);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("not set"), notSet);
    for (const HolderKind kind : kinds)
        m_kind->addItem(labelOf(kind), static_cast<int>(kind));
    m_aliases->setObjectName(QStringLiteral("aliases"));
    m_aliases->setAccessibleName(tr("Also called"));
    m_aliases->setPlaceholderText(tr("Other names, divided by commas"));
    m_aliases->setMaxLength(1'000'000); // a name that is too long is refused with a sentence, not cut
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *kind = new QVBoxLayout;
    auto *aliases = new QVBoxLayout;
    for (QVBoxLayout *one : {kind, aliases})
        one->setSpacing(4);
    add(kind, tr("&Kind"), m_kind);
    add(aliases, tr("&Also called"), m_aliases);
    row->addLayout(kind);
    row->addLayout(aliases, 1);
    column->addSpacing(6);
    column->addLayout(row);
    return form;
}

// ---- What is shown

const Holder *HoldersDialog::find(const QString &name) const
{
    const auto found
        = std::find_if(m_holders.cbegin(), m_holders.cend(), [&](const Holder &one) { return one.name == name; });
    return found == m_holders.cend() ? nullptr : &*found;
}

// Somebody else who is written so but for upper and lower case; else the name itself.
QString HoldersDialog::meant(const QString &name) const
{
    if (find(name))
        return name;
    const QString folded = name.toCaseFolded();
    const auto same = std::find_if(m_holders.cbegin(), m_holders.cend(), [&](const Holder &one) {
        return one.name != m_chosen.name && one.name.toCaseFolded() == folded;
    });
    return same == m_holders.cend() ? name : same->name;
}

void HoldersDialog::refresh()
{
    const auto all = library().allHolders();
    const auto counts = library().holderCounts();
    if (!all || !counts)
        return say(all ? counts.error() : all.error());
    const QList<Holder> before = std::exchange(m_holders, all.value());
    m_stances.clear();
    for (const auto &[name, stances] : counts.value())
        m_stances.insert(name, stances);
    QString next = m_chosen.name;
    if (!find(next)) {
        // Renamed, or brought back by undoing: it is the one that was not there before.
        QSet<QString> known;
        for (const Holder &one : before)
            known.insert(one.name);
        QStringList added;
        for (const Holder &one : std::as_const(m_holders)) {
            if (!known.contains(one.name))
                added.append(one.name);
        }
        m_chosen = {};
        if (!m_holders.isEmpty())
            next = added.size() == 1 ? added.first() : m_holders.first().name;
    }
    fill(next);
    const Holder *now = find(next);
    showHolder(now ? *now : Holder());
}

// Those that the filter lets through; the one that is shown is chosen, if it is among them.
void HoldersDialog::fill(const QString &chosen)
{
    m_filling = true;
    const QString words = m_filter->text().normalized(QString::NormalizationForm_C).trimmed();
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const Holder &holder : std::as_const(m_holders)) {
        const bool wanted = holder.name.contains(words, Qt::CaseInsensitive)
            || !holder.aliases.filter(words, Qt::CaseInsensitive).isEmpty();
        if (!wanted)
            continue;
        auto *item = new QTreeWidgetItem({holder.name.simplified(), holder.kind ? labelOf(*holder.kind) : QString(),
                                          QLocale().toString(m_stances.value(holder.name))});
        item->setData(0, holderRole, holder.name);
        item->setToolTip(0, QStringLiteral("<qt>%1</qt>").arg(holder.name.toHtmlEscaped())); // no mark of its own works
        item->setForeground(1, theme().muted);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_filling = false;
    select(chosen);
}

void HoldersDialog::select(const QString &name)
{
    m_filling = true;
    m_list->setCurrentItem(nullptr);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, holderRole).toString() == name)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
    m_filling = false;
}

void HoldersDialog::choose(const QString &name)
{
    if (!find(name) || name == m_chosen.name)
        return;
    if (!store())
        return select(m_chosen.name);
    select(name);
    showHolder(*find(name));
}

// Of the holder that is shown already, what the reader has changed in a field is kept.
void HoldersDialog::showHolder(const Holder &holder)
{
    const bool same = holder.name == m_chosen.name;
    const bool typed = same && m_aliases->text() != joinedNames(m_chosen.aliases);
    if (!same || !m_name->isChanged())
        m_name->setName(holder.name);
    if (!typed && m_aliases->text() != joinedNames(holder.aliases)) {
        m_aliases->setText(joinedNames(holder.aliases));
        m_aliases->setCursorPosition(0);
    }
    m_chosen = holder;
    m_kind->setCurrentIndex(m_kind->findData(holder.kind ? static_cast<int>(*holder.kind) : notSet));
    m_name->setEditable(!holder.name.isEmpty());
    m_kind->setEnabled(!holder.name.isEmpty());
    m_aliases->setEnabled(!holder.name.isEmpty());
    tell();
    showPassages({holder.name, {}, {}});
}

// What the name that is typed would do.
void HoldersDialog::tell()
{
    const QString from = m_chosen.name;
    const QString to = meant(m_name->typed());
    const int stances = m_stances.value(from);
    if (from.isEmpty())
        m_name->setEffect(tr("Rename"), tr("Nobody holds a stance yet. Select words and press F, A or 0."), false);
    else if (!m_name->isChanged() || to.isEmpty() || to == from)
        m_name->setEffect(tr("Rename"), tr("Type another name, or that of somebody else to bring the two together."),
                          false);
    else if (find(to))
        m_name->setEffect(tr("Merge"), tr("“%1” goes into “%2”, with its stances: %L3. “%2” then has %L4.")
                                           .arg(quotable(from), quotable(to)).arg(stances)
                                           .arg(stances + m_stances.value(to)), true);
    else
        m_name->setEffect(tr("Rename"), tr("“%1” will be called “%2” in every article. Stances: %L3.")
                                            .arg(quotable(from), quotable(to)).arg(stances), true);
}

// ---- What is done

Holder HoldersDialog::draft() const
{
    Holder draft = m_chosen;
    if (m_aliases->text() != joinedNames(m_chosen.aliases))
        draft.aliases = dividedNames(m_aliases->text());
    const int kind = m_kind->currentData().toInt();
    draft.kind = kind == notSet ? std::nullopt : std::optional(static_cast<HolderKind>(kind));
    return draft;
}

bool HoldersDialog::store()
{
    QGuiApplication::inputMethod()->commit(); // a syllable that is still being composed
    if (m_chosen.name.isEmpty())
        return true;
    if (const Holder now = draft(); now != m_chosen) {
        const Holder before = std::exchange(m_chosen, now);
        if (now.aliases != before.aliases)
            m_aliases->setText(joinedNames(now.aliases)); // it is not being typed any more
        if (!take(library().putHolder(now))) {
            m_chosen = before;
            return false;
        }
    }
    leaveName();
    return true;
}

void HoldersDialog::confirmName()
{
    const QString from = m_chosen.name;
    const QString to = meant(m_name->typed());
    if (to.isEmpty() && !from.isEmpty()) {
        say(tr("A name cannot be empty. “%1” keeps its name.").arg(quotable(from)));
        return m_name->setName(from);
    }
    if (to == from)
        return;
    m_chosen.name = to;
    if (take(library().renameHolder(from, to)))
        m_name->setName(to);
    else
        m_chosen.name = from;
}

// Another name is stored like all that is typed; to merge takes Enter or the button.
void HoldersDialog::leaveName()
{
    if (m_name->isChanged() && !find(meant(m_name->typed())))
        confirmName();
}

bool HoldersDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = watched == m_filter && event->type() == QEvent::KeyPress;
    if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
        m_list->setFocus();
        return true;
    }
    return NamesDialog::eventFilter(watched, event);
}

} // namespace mitjul
