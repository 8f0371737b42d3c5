// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakereditor.h"

#include <QCheckBox>
#include <QCompleter>
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

constexpr int nameColumns = 28; // of a name, in characters

} // namespace

SpeakerEditor::SpeakerEditor(Session &session, qsizetype finding, QWidget *parent)
    : Popover(parent)
    , m_session(session)
    , m_same(session.sameSpeaker(finding))
    , m_finding(finding)
    , m_name(new QLineEdit(this))
    , m_everywhere(new QCheckBox(this))
{
    setObjectName(QStringLiteral("speakerEditor"));
    setAccessibleName(tr("Who speaks"));
    const std::optional<Speaker> *speaker = session.findings().items.at(finding).speaker();
    if (speaker && *speaker)
        m_name->setText((*speaker)->name());
    m_name->setObjectName(QStringLiteral("speaker"));
    m_name->setAccessibleName(tr("Who speaks"));
    m_name->setPlaceholderText(tr("Nobody is named"));
    m_name->installEventFilter(this);
    QStringList known = session.speakers();
    if (const auto holders = session.library().holders())
        known += holders.value();
    known.removeDuplicates();
    auto *completer = new QCompleter(known, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);

    m_everywhere->setObjectName(QStringLiteral("everywhere"));
    m_everywhere->setText(tr("In all %n quotes and claims of this speaker here", nullptr, static_cast<int>(m_same.size())));
    m_everywhere->setChecked(true);
    m_everywhere->setVisible(m_same.size() > 1);

    auto *label = new QLabel(tr("Who &speaks"), this);
    label->setBuddy(m_name);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Enter saves · Esc cancels"), this), 1);
    if (session.isCorrected(finding)) {
        auto *back = new QToolButton(this);
        back->setObjectName(QStringLiteral("takeBack"));
        back->setText(tr("As found"));
        back->setToolTip(tr("Take the correction back"));
        connect(back, &QToolButton::clicked, this, &SpeakerEditor::takeBack);
        row->addWidget(back);
    }
    auto *save = new QPushButton(tr("Save"), this);
    save->setObjectName(QStringLiteral("save"));
    connect(save, &QPushButton::clicked, this, &SpeakerEditor::commit);
    row->addWidget(save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_everywhere);
    column->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * nameColumns + 28);
    setTheme(theme());
    // Findings are counted anew by another article or analysis: what is edited would be another one.
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & (Session::ArticleAspect | Session::FindingsAspect))
            finish();
    });
}

void SpeakerEditor::applyTheme()
{
    setStyleSheet(styleSheet()
                  + QStringLiteral("QLabel { color: %1; background: transparent; border: 0; }").arg(theme().muted.name()));
}

void SpeakerEditor::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

QList<qsizetype> SpeakerEditor::meant() const
{
    return m_everywhere->isChecked() ? m_same : QList{m_finding};
}

void SpeakerEditor::commit()
{
    QGuiApplication::inputMethod()->commit(); // a syllable that is still being composed
    const QList<qsizetype> findings = meant();
    const QString name = m_name->text();
    finish();
    m_session.correctSpeaker(findings, name);
}

void SpeakerEditor::takeBack()
{
    const QList<qsizetype> findings = meant();
    finish();
    m_session.reopen(findings);
}

bool SpeakerEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace mitjul
