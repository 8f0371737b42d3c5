// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "splitdialog.h"

#include "messagebar.h"
#include "namelist.h"
#include "passagelist.h"
#include "session.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitjul {

namespace {

constexpr int mostToSplit = 5000; // nobody ticks more by hand

} // namespace

SplitDialog::SplitDialog(Session &session, const KnownTargets &known, const QString &target, const Theme &theme,
                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_known(known)
    , m_target(target)
    , m_passages(new PassageList(this))
    , m_name(new QLineEdit(this))
    , m_effect(new QLabel(this))
    , m_split(new QPushButton(tr("Split"), this))
{
    setObjectName(QStringLiteral("splitDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split a target"));
    auto *explanation = new QLabel(tr("Tick what goes from “%1” to the other target.").arg(quotable(target)), this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    m_passages->setTheme(theme);
    m_passages->setShownNames(true, false);
    m_passages->setCheckable(true);
    m_passages->setEmptyText(tr("There is no stance on this target."));
    m_name->setObjectName(QStringLiteral("splitName"));
    m_name->setPlaceholderText(tr("Name of the new target"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaxLength(100'000); // a name that is too long is refused with a sentence, not cut
    QStringList names;
    for (const Target &one : known.all) {
        if (one.name != target)
            names.append(one.name);
    }
    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_effect->setObjectName(QStringLiteral("splitEffect"));
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    m_effect->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 8);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_split->setObjectName(QStringLiteral("split"));
    auto *messages = new MessageBar(this);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_split, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    m_split->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_passages, 1);
    column->addWidget(m_name);
    column->addWidget(m_effect);
    column->addWidget(messages);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 30);

    connect(&session, &Session::failed, messages, &MessageBar::showMessage);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::split);
    connect(buttons, &QDialogButtonBox::rejected, this, &SplitDialog::reject);
    connect(m_passages, &PassageList::checkedChanged, this, &SplitDialog::tell);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::tell);
    const auto passages = session.library().stancePassages({{}, target, {}}, mostToSplit);
    if (passages) {
        m_total = passages->size();
        m_passages->setPassages(passages.value());
    } else {
        messages->showMessage(passages.error().message);
    }
    tell();
    m_passages->setFocus(Qt::OtherFocusReason);
}

QString SplitDialog::goal() const
{
    return m_known.meant(m_name->text().normalized(QString::NormalizationForm_C).simplified());
}

void SplitDialog::tell()
{
    const QString to = goal();
    const qsizetype ticked = m_passages->checked().size();
    m_split->setEnabled(ticked > 0 && !to.isEmpty());
    QString effect;
    if (ticked == 0)
        effect = tr("Nothing is ticked yet. Stances on the target: %L1.").arg(m_total);
    else if (to.isEmpty())
        effect = tr("%L1 of %L2 stances are ticked. Say what the other target is called.").arg(ticked).arg(m_total);
    else if (m_known.find(to))
        effect = tr("%L1 of %L2 stances go to “%3”, which is there already.").arg(ticked).arg(m_total).arg(quotable(to));
    else
        effect = tr("%L1 of %L2 stances go to “%3”, a new target beside this one.")
                     .arg(ticked).arg(m_total).arg(quotable(to));
    m_effect->setText(effect);
}

void SplitDialog::split()
{
    QList<AnnotationId> annotations;
    for (const StancePassage &passage : m_passages->checked())
        annotations.append(passage.annotation);
    if (m_session.take(m_session.library().splitTarget(m_target, goal(), annotations)))
        accept();
}

} // namespace mitjul
