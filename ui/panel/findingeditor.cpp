// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingeditor.h"

#include "labels.h"
#include "names.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitjul {

namespace {

constexpr int editorColumns = 34; // of the editor, in characters
constexpr qsizetype shownWords = 90; // of the passage, in characters

template <typename Type>
void addTypes(QComboBox &box, std::initializer_list<Type> types)
{
    for (const Type type : types)
        box.addItem(Labels::of(type), nameOf(type));
}

/// The subtypes a reader may choose; what only the program's own reasons could tell is left out.
void fillSubtypes(QComboBox &box, FindingKind kind)
{
    box.clear();
    switch (kind) {
    case FindingKind::Quote:
        return addTypes(box, {QuoteType::Direct, QuoteType::Indirect, QuoteType::Partial, QuoteType::Headline});
    case FindingKind::Claim:
        return addTypes(box, {ClaimType::Statistic, ClaimType::Causal, ClaimType::Comparison, ClaimType::Prediction,
                              ClaimType::Normative, ClaimType::Definition, ClaimType::Generalization,
                              ClaimType::Attributed});
    case FindingKind::Typo:
        return addTypes(box, {TypoType::Spelling, TypoType::Spacing, TypoType::Josa, TypoType::Ime, TypoType::Jamo,
                              TypoType::Style, TypoType::Double, TypoType::Mark});
    }
}

} // namespace

FindingEditor::FindingEditor(Session &session, const OwnFinding &own, QWidget *parent)
    : Popover(parent)
    , m_session(session)
    , m_own(own)
    , m_form(new QFormLayout)
    , m_kind(new QComboBox(this))
    , m_subtype(new QComboBox(this))
{
    setObjectName(QStringLiteral("findingEditor"));
    setAccessibleName(own.replaced ? tr("Change this finding") : tr("Mark by hand"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    QString words = own.exact.simplified();
    if (words.size() > shownWords)
        words = words.first(shownWords / 2) + QStringLiteral(" … ") + words.last(shownWords / 2);
    auto *passage = new QLabel(words, this);
    passage->setObjectName(QStringLiteral("passage"));
    passage->setTextFormat(Qt::PlainText);
    passage->setWordWrap(true);
    column->addWidget(passage);

    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItem(tr("Quote"), static_cast<int>(FindingKind::Quote));
    m_kind->addItem(tr("Claim"), static_cast<int>(FindingKind::Claim));
    m_kind->addItem(tr("Typo"), static_cast<int>(FindingKind::Typo));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(own.kind)));
    m_kind->setAccessibleName(tr("What it is"));
    m_subtype->setObjectName(QStringLiteral("subtype"));
    m_subtype->setAccessibleName(tr("Of what kind"));
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("What it is"), m_kind);
    m_form->addRow(tr("Of what kind"), m_subtype);
    QStringList known = session.speakers();
    if (const auto holders = session.library().holders())
        known += holders.value();
    known.removeDuplicates();
    m_speaker = addField(QStringLiteral("speaker"), tr("Who speaks"), own.speaker, known);
    m_cue = addField(QStringLiteral("cue"), tr("Reporting verb"), own.cue, {});
    m_suggestion = addField(QStringLiteral("suggestion"), tr("Corrected"), own.suggestion, {});
    column->addLayout(m_form);

    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Enter saves · Esc cancels"), this), 1);
    if (!own.id.isNull()) {
        auto *away = new QToolButton(this);
        away->setObjectName(QStringLiteral("takeAway"));
        away->setText(own.replaced ? tr("As found") : tr("Remove"));
        away->setToolTip(own.replaced ? tr("Show again what the program found here") : tr("Take this mark away"));
        connect(away, &QToolButton::clicked, this, &FindingEditor::takeAway);
        row->addWidget(away);
    }
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &FindingEditor::commit);
    row->addWidget(save);
    column->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * editorColumns + 28);
    setTheme(theme());

    for (QComboBox *box : {m_kind, m_subtype})
        box->installEventFilter(this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FindingEditor::showKind);
    showKind();
    m_subtype->setCurrentIndex(std::max(0, m_subtype->findData(own.subtype)));
    // Findings are counted anew by another article or analysis: what is edited would be another one.
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & (Session::ArticleAspect | Session::FindingsAspect))
            finish();
    });
}

QLineEdit *FindingEditor::addField(const QString &name, const QString &label, const QString &text,
                                   const QStringList &known)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->installEventFilter(this);
    if (!known.isEmpty()) {
        auto *completer = new QCompleter(known, field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        field->setCompleter(completer);
    }
    m_form->addRow(label, field);
    return field;
}

// Each kind has the fields that say something of it.
void FindingEditor::showKind()
{
    const auto kind = static_cast<FindingKind>(m_kind->currentData().toInt());
    fillSubtypes(*m_subtype, kind);
    const std::pair<QLineEdit *, bool> fields[] = {{m_speaker, kind != FindingKind::Typo},
                                                   {m_cue, kind == FindingKind::Quote},
                                                   {m_suggestion, kind == FindingKind::Typo}};
    for (const auto &[field, shown] : fields) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
    adjustSize();
}

void FindingEditor::applyTheme()
{
    setStyleSheet(styleSheet()
                  + QStringLiteral("QLabel { color: %1; background: transparent; border: 0; }"
                                   "QLabel#passage { color: %2; }")
                        .arg(theme().muted.name(), theme().ink.name()));
}

void FindingEditor::focusFirst()
{
    QLineEdit *field = m_own.kind == FindingKind::Typo ? m_suggestion : m_speaker;
    field->setFocus();
    field->selectAll();
}

void FindingEditor::commit()
{
    QGuiApplication::inputMethod()->commit(); // a syllable that is still being composed
    OwnFinding own = m_own;
    own.kind = static_cast<FindingKind>(m_kind->currentData().toInt());
    // A claim is a whole sentence; what was marked as something else may not be.
    if (own.kind == FindingKind::Claim) {
        const OwnFinding whole = m_session.ownAt(own.span, FindingKind::Claim);
        own.span = whole.span;
        own.exact = whole.exact;
    }
    own.subtype = m_subtype->currentData().toString();
    own.speaker = own.kind == FindingKind::Typo ? QString() : m_speaker->text();
    own.cue = own.kind == FindingKind::Quote ? m_cue->text() : QString();
    own.suggestion = own.kind == FindingKind::Typo ? m_suggestion->text() : QString();
    finish();
    m_session.put(own);
}

void FindingEditor::takeAway()
{
    const QUuid id = m_own.id;
    finish();
    const auto &items = m_session.findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].own == id)
            return m_session.removeOwn(i);
    }
}

bool FindingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isAncestorOf(qobject_cast<QWidget *>(watched))) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace mitjul
