// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targetsdialog.h"

#include "namelist.h"
#include "renamerow.h"
#include "splitdialog.h"
#include "targetform.h"
#include "targettree.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <algorithm>

namespace mitjul {

namespace {

constexpr int targetsWidth = 150;
constexpr int targetsHeight = 46;
constexpr int targetsMargin = 14; // between a part and the line to the next

} // namespace

TargetsDialog::TargetsDialog(Session &session, const Theme &theme, QWidget *parent)
    : NamesDialog(session, theme, parent)
    , m_tree(new TargetTree(theme, this))
{
    setObjectName(QStringLiteral("targetsDialog"));
    setWindowTitle(tr("What stances are about"));
    auto *parts = new QSplitter(this);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTreePart());
    parts->addWidget(makeFormPart());
    QWidget *passages = makePassagePart();
    passages->layout()->setContentsMargins(targetsMargin, 0, 0, 0);
    parts->addWidget(passages);
    for (const auto &[part, share] : {std::pair(0, 5), std::pair(1, 7), std::pair(2, 6)})
        parts->setStretchFactor(part, share);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    addFoot(column);
    const QSize wanted(fontMetrics().averageCharWidth() * targetsWidth, fontMetrics().height() * targetsHeight);
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.95) : wanted);

    // Queued, because what is stored first fills the tree anew while it tells of the choice.
    connect(m_tree, &TargetTree::chosen, this, &TargetsDialog::choose, Qt::QueuedConnection);
    connect(m_tree, &TargetTree::moveWanted, this, &TargetsDialog::move);
    connect(m_tree, &TargetTree::removeWanted, this, &TargetsDialog::remove);
    connect(m_form, &TargetForm::storeWanted, this, [this] {
        if (!m_form->isNew())
            store();
    });
    connect(&m_form->name(), &RenameRow::edited, this, &TargetsDialog::tell);
    connect(&m_form->name(), &RenameRow::confirmed, this, &TargetsDialog::confirmName);
    connect(&m_form->name(), &RenameRow::left, this, &TargetsDialog::leaveName);
    auto *top = new QShortcut(QKeySequence::New, this);
    connect(top, &QShortcut::activated, this, &TargetsDialog::makeAtTop);
    auto *below = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N, this);
    connect(below, &QShortcut::activated, this, &TargetsDialog::makeBelow);
    refresh();
    m_tree->setFocus();
}

TargetsDialog::~TargetsDialog() { stopHearing(); }

QPushButton *TargetsDialog::makeButton(const QString &objectName, const QString &text, void (TargetsDialog::*slot)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *TargetsDialog::makeTreePart()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->addWidget(makeButton(QStringLiteral("newTarget"), tr("New"), &TargetsDialog::makeAtTop));
    m_below = makeButton(QStringLiteral("newBelow"), tr("New below"), &TargetsDialog::makeBelow);
    row->addWidget(m_below);
    row->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, targetsMargin, 0);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    return part;
}

QWidget *TargetsDialog::makeFormPart()
{
    auto *part = new QWidget(this);
    m_form = new TargetForm(theme(), part);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_split = makeButton(QStringLiteral("splitTarget"), tr("Split…"), &TargetsDialog::split);
    row->addWidget(m_split);
    m_remove = makeButton(QStringLiteral("removeTarget"), tr("Delete…"), &TargetsDialog::remove);
    row->addWidget(m_remove);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(targetsMargin, 0, targetsMargin, 0);
    column->addWidget(m_form, 1);
    column->addSpacing(6);
    column->addLayout(row);
    return part;
}

// ---- What is shown

void TargetsDialog::refresh()
{
    const auto all = library().allTargets();
    const auto counts = library().targetCounts();
    if (!all || !counts)
        return say(all ? counts.error() : all.error());
    const KnownTargets before = std::exchange(m_known, KnownTargets{all.value(), {}});
    for (const auto &[name, stances] : counts.value())
        m_known.stances.insert(name, stances);
    if (!m_known.find(m_chosen)) {
        // Renamed, or brought back by undoing: it is the one that was not there before. Else what was above it is near.
        QStringList added;
        for (const Target &one : std::as_const(m_known.all)) {
            if (!before.find(one.name))
                added.append(one.name);
        }
        const Target *gone = before.find(m_chosen);
        const auto order = m_known.inOrder();
        if (added.size() == 1)
            m_chosen = added.first();
        else if (gone && m_known.find(gone->parent))
            m_chosen = gone->parent;
        else
            m_chosen = order.isEmpty() ? QString() : order.first().first->name;
    }
    m_tree->setTargets(m_known, m_chosen);
    if (m_form->isNew())
        tell();
    else
        showChosen();
}

void TargetsDialog::showChosen()
{
    m_form->showTarget(m_known, m_chosen);
    tell();
    showPassages({{}, m_chosen, {}});
    const bool any = !m_chosen.isEmpty();
    m_below->setEnabled(any);
    m_split->setEnabled(any && m_known.stances.value(m_chosen) > 0);
    m_remove->setEnabled(any);
}

void TargetsDialog::choose(const QString &name)
{
    if (!m_known.find(name) || (name == m_chosen && !m_form->isNew()))
        return;
    // A name alone, of a target that could not be made, is no reason to hold the reader back.
    if (!store() && !m_form->isNew())
        return m_tree->setCurrent(m_chosen);
    m_chosen = name;
    m_tree->setCurrent(name);
    showChosen();
}

// What the name that is typed would do.
void TargetsDialog::tell()
{
    RenameRow &row = m_form->name();
    const QString typed = row.typed();
    if (m_form->isNew()) {
        const QString there = m_known.meant(typed);
        const QString parent = m_form->draft().parent;
        if (m_known.find(there))
            return row.setEffect(tr("Make"), tr("There is a target “%1” already.").arg(quotable(there)), true);
        return row.setEffect(tr("Make"),
                             parent.isEmpty() ? tr("A new target at the top. Enter makes it, Esc does not.")
                                              : tr("A new target below “%1”. Enter makes it, Esc does not.").arg(quotable(parent)),
                             !typed.isEmpty());
    }
    if (m_chosen.isEmpty())
        return row.setEffect(tr("Rename"), tr("No targets yet. Make one, or select words and press F, A or 0."), false);
    const QString to = m_known.meant(typed, m_chosen);
    const int stances = m_known.stances.value(m_chosen);
    const qsizetype below = m_known.childCount(m_chosen);
    if (!row.isChanged() || typed.isEmpty() || to == m_chosen)
        row.setEffect(tr("Rename"), tr("Type another name, or that of another target to bring the two together."), false);
    else if (m_known.find(to))
        row.setEffect(tr("Merge"), tr("“%1” becomes “%2”. What moves along: stances %L3, targets below it %L4.")
                                       .arg(quotable(m_chosen), quotable(to)).arg(stances).arg(below),
                      true);
    else
        row.setEffect(tr("Rename"), tr("“%1” will be called “%2” in every article. Stances: %L3.")
                                        .arg(quotable(m_chosen), quotable(to)).arg(stances), true);
}

// ---- What is done

bool TargetsDialog::store()
{
    QGuiApplication::inputMethod()->commit(); // a syllable that is still being composed
    if (m_form->isNew())
        return make();
    if (m_form->isChanged()) {
        if (!take(library().putTarget(m_form->draft())))
            return false;
        m_form->setStored();
    }
    leaveName();
    return true;
}

void TargetsDialog::beginNew(const QString &parent)
{
    if (!store())
        return;
    m_form->beginNew(m_known, parent);
    showPassages({});
    tell();
}

// Without a name there is nothing to make.
bool TargetsDialog::make()
{
    const QString name = m_form->name().typed();
    if (name.isEmpty()) {
        showChosen();
        return true;
    }
    if (const QString there = m_known.meant(name); m_known.find(there)) {
        say(tr("There is a target “%1” already. Give the new one another name.").arg(quotable(there)));
        return false;
    }
    Target made = m_form->draft();
    made.name = name;
    const QString before = std::exchange(m_chosen, name);
    if (take(library().putTarget(made))) {
        showChosen();
        return true;
    }
    m_chosen = before;
    return false;
}

void TargetsDialog::confirmName()
{
    RenameRow &row = m_form->name();
    if (m_form->isNew()) {
        if (!row.typed().isEmpty() && make())
            m_form->editDefinition();
        return;
    }
    if (row.typed().isEmpty() && !m_chosen.isEmpty()) {
        say(tr("A name cannot be empty. “%1” keeps its name.").arg(quotable(m_chosen)));
        return row.setName(m_chosen);
    }
    rename(m_known.meant(row.typed(), m_chosen));
}

// Another name is stored like all that is typed; to merge takes Enter or the button.
void TargetsDialog::leaveName()
{
    const RenameRow &row = m_form->name();
    if (m_form->isNew()) {
        if (!row.typed().isEmpty())
            make();
        return;
    }
    if (row.isChanged() && !m_known.find(m_known.meant(row.typed(), m_chosen)))
        confirmName();
}

bool TargetsDialog::rename(const QString &to)
{
    if (to == m_chosen || m_chosen.isEmpty())
        return true;
    const QString from = std::exchange(m_chosen, to);
    const bool renamed = take(library().renameTarget(from, to));
    if (!renamed)
        m_chosen = from;
    return renamed;
}

void TargetsDialog::move(const QString &name, const QString &parent)
{
    const Target *found = m_known.find(name);
    if (!found || name == parent || found->parent == parent)
        return;
    Target target = *found;
    target.parent = parent;
    take(library().putTarget(target));
}

void TargetsDialog::split()
{
    if (store())
        ask(new SplitDialog(session(), m_known, m_chosen, theme(), this));
}

void TargetsDialog::ask(QDialog *dialog)
{
    // Not every window manager comes back here by itself.
    connect(dialog, &QDialog::finished, this, [this] { activateWindow(); });
    dialog->open();
}

QString TargetsDialog::effectOfRemoving(const QString &name) const
{
    QStringList sentences{tr("“%1” is deleted.").arg(quotable(name))};
    if (const int stances = m_known.stances.value(name); stances > 0)
        sentences.append(tr("Stances that are taken away: %L1; notes and highlights stay.").arg(stances));
    else
        sentences.append(tr("There is no stance on it."));
    if (const qsizetype below = m_known.childCount(name); below > 0)
        sentences.append(tr("Targets below it that move up: %L1.").arg(below));
    return sentences.join(u'\n');
}

void TargetsDialog::remove()
{
    if (m_chosen.isEmpty() || m_form->isNew() || !store())
        return;
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Delete a target"), effectOfRemoving(m_chosen),
                                     QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("removeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Delete"), QMessageBox::AcceptRole);
    QPushButton *no = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, name = m_chosen] { take(library().removeTarget(name)); });
    ask(question);
}

void TargetsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form->isNew()) {
        showChosen(); // the new one is given up
        m_tree->setFocus();
        return;
    }
    NamesDialog::keyPressEvent(event);
}

} // namespace mitjul
