// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdicteditor.h"

#include "labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitjul {

namespace {

constexpr int reasonColumns = 34; // of the reason, in characters
constexpr int perRow = 3; // buttons
constexpr int unchecked = -1; // its button's number; the others have their verdict's
constexpr Verdict verdicts[] = {Verdict::Checking, Verdict::True, Verdict::MostlyTrue, Verdict::Misleading,
                                Verdict::False, Verdict::Unverifiable};

} // namespace

VerdictEditor::VerdictEditor(Session &session, qsizetype claim, QWidget *parent)
    : Popover(parent)
    , m_session(session)
    , m_article(session.article().id)
    , m_verdicts(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("verdictEditor"));
    setAccessibleName(tr("Verdict on this claim"));
    const Span span = session.findings().items.at(claim).span;
    const ClaimCheck *made = session.checkOn(claim);
    m_wasChecked = made != nullptr;
    if (made)
        m_before = *made;
    m_before.span = span;
    m_before.exact = session.article().text.mid(span.start, span.length());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    int place = 0;
    const auto addButton = [&](const QString &text, int number) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->installEventFilter(this);
        m_verdicts->addButton(button, number);
        grid->addWidget(button, place / perRow, place % perRow, 1, number == unchecked ? perRow : 1);
        ++place;
    };
    for (const Verdict verdict : verdicts)
        addButton(Labels::of(verdict), static_cast<int>(verdict));
    addButton(tr("not checked"), unchecked);
    m_verdicts->button(made ? static_cast<int>(made->verdict) : unchecked)->setChecked(true);
    column->addLayout(grid);

    m_reason = addField(tr("Why"), tr("Why you hold it so"), m_before.reason, 3);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_evidence = addField(tr("Evidence"), tr("Addresses or sources, one a line"), m_before.evidence.join(u'\n'), 2);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    column->addWidget(m_reason);
    column->addWidget(m_evidence);

    auto *row = new QHBoxLayout;
    auto *hint = new QLabel(tr("Ctrl+Enter saves · Esc cancels"), this);
    hint->setMargin(2); // letters of another font reach over what is measured
    row->addWidget(hint, 1);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &VerdictEditor::commit);
    row->addWidget(save);
    column->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * reasonColumns + 28);
    setTheme(theme());
    // Another article comes: what was said belongs to this one, and is stored before the words beneath it go.
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & Session::ArticleAspect)
            hide();
    });
}

QPlainTextEdit *VerdictEditor::addField(const QString &name, const QString &placeholder, const QString &text, int lines)
{
    auto *field = new QPlainTextEdit(text, this);
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setTabChangesFocus(true);
    field->setFixedHeight(fontMetrics().lineSpacing() * lines + 20);
    field->installEventFilter(this);
    return field;
}

void VerdictEditor::applyTheme()
{
    setStyleSheet(styleSheet()
                  + QStringLiteral("QLabel { color: %1; background: transparent; border: 0; }"
                                   "QToolButton:checked { font-weight: bold; border: 1px solid %2; }")
                        .arg(theme().muted.name(), theme().focus.name()));
}

void VerdictEditor::focusFirst() { m_verdicts->checkedButton()->setFocus(); }

std::optional<Verdict> VerdictEditor::chosen() const
{
    const int number = m_verdicts->checkedId();
    return number == unchecked ? std::nullopt : std::optional(static_cast<Verdict>(number));
}

bool VerdictEditor::store()
{
    if (m_reason->hasFocus() || m_evidence->hasFocus())
        QGuiApplication::inputMethod()->commit(); // a syllable that is still being composed
    ClaimCheck check = m_before;
    check.reason = m_reason->toPlainText().trimmed();
    check.evidence = m_evidence->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    std::optional<Verdict> verdict = chosen();
    const bool said = !check.reason.isEmpty() || !check.evidence.isEmpty();
    if (!verdict && !m_wasChecked && said)
        verdict = Verdict::Checking;
    if (!verdict)
        return !m_wasChecked || m_session.uncheck(m_article, m_before);
    check.verdict = *verdict;
    if (m_wasChecked && check == m_before)
        return true;
    check.checked = {}; // now
    return m_session.put(m_article, check);
}

void VerdictEditor::commit()
{
    if (store()) // else the session has said why, and nothing typed is lost
        finish();
}

void VerdictEditor::leave() { store(); }

bool VerdictEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isAncestorOf(qobject_cast<QWidget *>(watched))) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool typing = watched == m_reason || watched == m_evidence;
        if (enter && (!typing || key->modifiers().testFlag(Qt::ControlModifier))) {
            commit();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

void VerdictEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return commit();
    Popover::keyPressEvent(event);
}

} // namespace mitjul
