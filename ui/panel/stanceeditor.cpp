// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stanceeditor.h"

#include "labels.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mitjul {

namespace {

struct Choice {
    Polarity polarity;
    Qt::Key key;
    quint32 position; // X11 key code of that key, for layouts on which it types another letter
};

constexpr Choice choices[] = {
    {Polarity::Favor, Qt::Key_F, 41},
    {Polarity::Against, Qt::Key_A, 38},
    {Polarity::Neutral, Qt::Key_0, 19},
};

// Wide enough for a sentence one can be for or against.
constexpr int stanceColumns = 25;

/// Completes names, and knows them with a particle behind them: who types `정부는` means `정부`.
class NameCompleter : public QCompleter {
public:
    NameCompleter(const QStringList &known, const Session &session, QObject *parent)
        : QCompleter(known, parent)
        , m_known(known)
        , m_session(session)
    {
    }

    QStringList splitPath(const QString &path) const override
    {
        const bool begun = std::any_of(m_known.cbegin(), m_known.cend(), [&](const QString &name) {
            return name.contains(path, Qt::CaseInsensitive);
        });
        return {begun ? path : path.first(m_session.lengthWithoutParticle(path))};
    }

private:
    QStringList m_known;
    const Session &m_session;
};

} // namespace

StanceEditor::StanceEditor(Session &session, const QList<Span> &spans, std::optional<Polarity> polarity, QWidget *parent)
    : Popover(parent)
    , m_session(session)
    , m_article(session.article().id)
    , m_spans(spans)
{
    setObjectName(QStringLiteral("stanceEditor"));
    const bool onWhole = spans.size() == 1 && spans.first().isEmpty();
    setAccessibleName(onWhole            ? tr("Stance on the whole article")
                      : spans.size() > 1 ? tr("Stance on %L1 passages").arg(spans.size())
                                         : tr("Stance on this passage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    if (spans.size() > 1 || onWhole)
        column->addWidget(new QLabel(accessibleName(), this));
    if (spans.size() == 1)
        addPresent(column);
    const Stance proposed = session.proposedStance(spans.last());
    const auto holders = session.library().holders();
    const auto targets = session.library().targets();
    m_holder = addField(column, tr("&Who"), proposed.holder, holders ? holders.value() : QStringList());
    m_holder->setObjectName(QStringLiteral("holder"));
    m_target = addField(column, tr("On w&hat"), proposed.target, targets ? targets.value() : QStringList());
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setPlaceholderText(tr("A sentence one can be for or against"));
    addPolarities(column);
    if (const auto lean = session.leaningAt(spans.last())) {
        auto *hint = new QLabel(lean->polarity == Polarity::Favor
                                    ? tr("“%1” leans for it: a hint, you decide.").arg(lean->verb)
                                    : tr("“%1” leans against it: a hint, you decide.").arg(lean->verb),
                                this);
        hint->setObjectName(QStringLiteral("lean"));
        hint->setTextFormat(Qt::PlainText);
        hint->setWordWrap(true);
        column->addWidget(hint);
    }

    m_complaint = new QLabel(this);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column->addWidget(m_complaint);

    auto *row = new QHBoxLayout;
    auto *hint = new QLabel(tr("Enter saves · Esc cancels"), this);
    hint->setObjectName(QStringLiteral("hint"));
    hint->setMargin(2); // letters of another font reach over what is measured
    row->addWidget(hint, 1);
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("save"));
    row->addWidget(save);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &StanceEditor::commit);
    for (QLineEdit *field : {m_holder, m_target})
        connect(field, &QLineEdit::textEdited, m_complaint, &QLabel::hide);
    setMinimumWidth(fontMetrics().averageCharWidth() * stanceColumns + 28);
    setPolarity(polarity);
    setTheme(theme());
}

QLineEdit *StanceEditor::addField(QVBoxLayout *column, const QString &label, const QString &value,
                                  const QStringList &known)
{
    auto *name = new QLabel(label, this);
    auto *field = new QLineEdit(value, this);
    name->setBuddy(field);
    field->setAccessibleName(label.simplified().remove(u'&'));
    auto *completer = new NameCompleter(known, m_session, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    field->installEventFilter(this);
    column->addWidget(name);
    column->addWidget(field);
    return field;
}

void StanceEditor::addPresent(QVBoxLayout *column)
{
    for (const Stance &stance : m_session.draftAt(m_spans.first()).stances) {
        auto *row = new QHBoxLayout;
        auto *text = new QLabel(QStringLiteral("%1: %2").arg(stance.holder, Labels::of(stance)), this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        auto *take = new QToolButton(this);
        take->setText(tr("Remove"));
        take->setAccessibleName(tr("Remove the stance %1").arg(text->text()));
        row->addWidget(take);
        column->addLayout(row);
        connect(take, &QToolButton::clicked, this, [this, stance] { removeStance(stance); });
    }
}

void StanceEditor::addPolarities(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (const Choice &choice : choices) {
        auto *button = new QToolButton(this);
        QString name = Labels::of(choice.polarity);
        name[0] = name[0].toUpper();
        button->setText(QStringLiteral("%1 %2").arg(name, QKeySequence(choice.key).toString(QKeySequence::NativeText)));
        button->setAccessibleName(name);
        button->setObjectName(QStringLiteral("polarity%1").arg(static_cast<int>(choice.polarity)));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, choice] { setPolarity(choice.polarity); });
        m_buttons[static_cast<size_t>(choice.polarity)] = button;
        row->addWidget(button);
    }
    column->addSpacing(2);
    column->addLayout(row);
}

void StanceEditor::applyTheme()
{
    const Theme &now = theme();
    QString sheet = styleSheet();
    sheet += QStringLiteral("QLabel { color: %1; background: transparent; border: 0; } QLabel#complaint { color: %2; }")
                 .arg(now.muted.name(), now.typo.name());
    const QColor colors[] = {now.favor, now.against, now.neutral};
    for (int i = 0; i < 3; ++i) {
        sheet += QStringLiteral("QToolButton#polarity%1:checked { color: %2; background: %3; border: 1px solid %2; font-weight: bold; }")
                     .arg(i)
                     .arg(colors[i].name(), mix(now.card, colors[i], 0.16).name());
    }
    setStyleSheet(sheet);
}

void StanceEditor::focusFirst()
{
    if (m_holder->text().isEmpty()) {
        m_holder->setFocus();
    } else if (m_target->text().isEmpty()) {
        m_target->setFocus();
    } else {
        // All is there but perhaps the polarity: the next key is F, A, 0 or Enter. While it is unset, no button has
        // the focus, lest it looks chosen.
        if (m_polarity)
            m_buttons[static_cast<size_t>(*m_polarity)]->setFocus();
        else
            setFocus();
    }
}

void StanceEditor::setPolarity(std::optional<Polarity> polarity)
{
    m_polarity = polarity;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(polarity && static_cast<size_t>(*polarity) == i);
    m_complaint->hide();
}

bool StanceEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool mine = watched == m_holder || watched == m_target
        || std::find(m_buttons.begin(), m_buttons.end(), watched) != m_buttons.end();
    if (event->type() == QEvent::KeyPress && mine) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

void StanceEditor::keyPressEvent(QKeyEvent *event)
{
    // Only keys that no field has taken come here.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        else
            commit();
        return;
    }
    for (const Choice &choice : choices) {
        if (event->modifiers() == Qt::NoModifier
            && (event->key() == choice.key || event->nativeScanCode() == choice.position)) {
            setPolarity(choice.polarity);
            m_buttons[static_cast<size_t>(choice.polarity)]->setFocus();
            return;
        }
    }
    Popover::keyPressEvent(event);
}

void StanceEditor::complain(const QString &sentence, QWidget *field)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    adjustSize();
    field->setFocus();
}

// Who is known without the particle that was typed behind the name; else the name as it was typed.
QString StanceEditor::knownHolder(const QString &name) const
{
    const auto holders = m_session.library().holders();
    const QString bare = name.first(m_session.lengthWithoutParticle(name));
    return holders && !holders->contains(name) && holders->contains(bare) ? bare : name;
}

void StanceEditor::commit()
{
    Stance stance;
    stance.holder = knownHolder(m_holder->text().simplified());
    stance.target = m_target->text().simplified();
    stance.polarity = m_polarity;
    if (stance.holder.isEmpty())
        return complain(tr("The stance was not saved, because nobody holds it. Say who."), m_holder);
    if (stance.target.isEmpty())
        return complain(tr("The stance was not saved, because it has no target. Say on what."), m_target);
    if (!stance.polarity)
        return complain(tr("The stance was not saved, because it is not set. Choose favor, against or neutral."),
                        m_buttons[0]);
    if (m_session.article().id != m_article)
        return complain(tr("The stance was not saved, because another article is open now. Go back to the first one."),
                        m_holder);
    QList<Annotation> annotations;
    for (const Span span : std::as_const(m_spans)) {
        Annotation annotation = m_session.draftAt(span);
        annotation.stances.removeIf([&](const Stance &present) {
            return present.holder == stance.holder && present.target == stance.target;
        });
        annotation.stances.append(stance);
        annotations.append(annotation);
    }
    if (m_session.put(annotations)) // else the session has said why, and nothing typed is lost
        finish();
}

void StanceEditor::removeStance(const Stance &stance)
{
    Annotation annotation = m_session.draftAt(m_spans.first());
    annotation.stances.removeOne(stance);
    if (m_session.put(annotation))
        finish();
}

} // namespace mitjul
