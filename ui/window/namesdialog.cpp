// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namesdialog.h"

#include "icons.h"
#include "messagebar.h"
#include "passagelist.h"
#include "placeopener.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mitjul {

namespace {

constexpr int mostOfName = 500; // nobody reads further in a list; the matrix and the search narrow it down

} // namespace

NamesDialog::NamesDialog(Session &session, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_messages(new MessageBar(this))
    , m_undo(makeStep(QStringLiteral("undo"), tr("Undo"), {Qt::CTRL | Qt::Key_Z}, &Library::undo))
    , m_redo(makeStep(QStringLiteral("redo"), tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                      &Library::redo))
{
    setAttribute(Qt::WA_DeleteOnClose);
    // The row that is chosen is a calm one beside what is edited; the frame says where the keyboard is.
    setStyleSheet(QStringLiteral("QTreeView { border: 1px solid %1; border-radius: 6px; background: %2; }"
                                 "QTreeView:focus { border-color: %3; }"
                                 "QTreeView::item { padding: 4px 2px; border: 0; }"
                                 "QTreeView::item:selected { background: %4; color: %5; }"
                                 "QHeaderView { background: %2; border: 0; }"
                                 "QHeaderView::section { background: %2; color: %6; border: 0; padding: 5px 4px; }")
                      .arg(theme.rule.name(), theme.card.name(), theme.focus.name(),
                           mix(theme.card, theme.accent, 0.16).name(), theme.ink.name(), theme.muted.name()));
    QPalette calm = palette();
    calm.setColor(QPalette::Highlight, mix(theme.card, theme.accent, 0.16));
    calm.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(calm);
    connect(&session, &Session::failed, this, qOverload<const QString &>(&NamesDialog::say));
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & (Session::AnnotationsAspect | Session::LibraryAspect)) {
            refresh();
            enableUndo();
        }
    });
    auto *save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, this, [this] { store(); });
    enableUndo();
}

QToolButton *NamesDialog::makeStep(const QString &icon, const QString &name, const QList<QKeySequence> &keys,
                                   Result<Replayed> (Library::*step)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(icon);
    button->setIcon(tintedIcon(icon, m_theme.ink));
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.first().toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, step] { replay(step); });
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, step] { replay(step); });
    }
    return button;
}

void NamesDialog::addFoot(QVBoxLayout *column)
{
    column->addWidget(m_messages);
    QWidget *last = previousInFocusChain();
    auto *row = new QHBoxLayout;
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &NamesDialog::reject);
    setTabOrder(last, m_undo);
    setTabOrder(m_undo, m_redo);
    setTabOrder(m_redo, close);
    // Enter stores a field or opens a passage; it never presses a button that has not the focus.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->installEventFilter(this);
    for (QPlainTextEdit *field : findChildren<QPlainTextEdit *>())
        field->installEventFilter(this);
}

QWidget *NamesDialog::makePassagePart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(6);
    m_passageHeading = new QLabel(part);
    m_passages = new PassageList(part);
    m_passages->setTheme(m_theme);
    m_passages->setEmptyText(tr("No passages. Select words and press F, A or 0."));
    m_passages->setToolTip(tr("Enter or a double click goes to the passage"));
    column->addWidget(m_passageHeading);
    column->addWidget(m_passages, 1);
    connect(m_passages, &PassageList::opened, this, [this](const StancePassage &passage) {
        if (!store())
            return;
        accept();
        openPassage(m_session, passage);
    });
    return part;
}

void NamesDialog::showPassages(const PassageQuery &wanted)
{
    Result<QList<StancePassage>> passages{QList<StancePassage>()};
    if (!wanted.holder.isEmpty() || !wanted.target.isEmpty())
        passages = library().stancePassages(wanted, mostOfName + 1);
    if (!passages)
        say(passages.error());
    QList<StancePassage> shown = passages ? passages.value() : QList<StancePassage>();
    const bool more = shown.size() > mostOfName;
    if (more)
        shown.removeLast();
    m_passageHeading->setText(more ? tr("Passages: the first %L1").arg(shown.size())
                                   : tr("Passages: %L1").arg(shown.size()));
    m_passages->setShownNames(wanted.holder.isEmpty(), wanted.target.isEmpty());
    m_passages->setPassages(shown);
}

bool NamesDialog::take(const Result<Done> &done)
{
    m_messages->hide();
    m_warned = false;
    return m_session.take(done);
}

void NamesDialog::stopHearing()
{
    m_session.disconnect(this);
    for (QObject *part : findChildren<QObject *>()) {
        part->disconnect(this);
        part->removeEventFilter(this);
    }
}

void NamesDialog::say(const QString &sentence) { m_messages->showMessage(sentence); }

// By the library itself: the session would open another article that it touches, behind the dialog.
void NamesDialog::replay(Result<Replayed> (Library::*step)())
{
    if (!(step == &Library::undo ? library().canUndo() : library().canRedo()))
        return;
    const auto replayed = (library().*step)();
    if (!replayed)
        return say(replayed.error());
    take(Done());
    const auto &changes = replayed->changes;
    const bool findings = std::any_of(changes.cbegin(), changes.cend(), [](const Change &change) {
        return change.entity == Entity::Dictionary || change.entity == Entity::Own;
    });
    if (findings)
        m_session.analyseAgain();
}

void NamesDialog::enableUndo()
{
    m_undo->setEnabled(library().canUndo());
    m_redo->setEnabled(library().canRedo());
}

void NamesDialog::reject()
{
    if (!store() && !std::exchange(m_warned, true))
        return;
    QDialog::reject();
}

bool NamesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return QDialog::eventFilter(watched, event);
    bool typed = false;
    if (const auto *field = qobject_cast<QLineEdit *>(watched))
        typed = undo ? field->isUndoAvailable() : field->isRedoAvailable();
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(watched))
        typed = undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (typed)
        return false;
    replay(undo ? &Library::undo : &Library::redo);
    return true;
}

} // namespace mitjul
