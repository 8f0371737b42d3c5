// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturesdialog.h"

#include "countpictures.h"
#include "pictureview.h"
#include "savedialog.h"
#include "savepicture.h"
#include "scopebox.h"
#include "session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mitjul {

PicturesDialog::PicturesDialog(Session &session, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_scope(new ScopeBox(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new PictureView(this))
    , m_nothing(new QLabel(this))
    , m_told(new QLabel(this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_counting(session.library().path(), this)
    , m_writing(session.library().path(), this)
{
    setObjectName(QStringLiteral("picturesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pictures"));
    const int em = fontMetrics().height();
    m_list->setObjectName(QStringLiteral("pictures"));
    m_list->setAccessibleName(windowTitle());
    m_list->addItems({tr("Who speaks how much"), tr("Stances by target"), tr("Claims by verdict")});
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + em * 3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setObjectName(QStringLiteral("picture"));
    m_view->setTheme(theme);
    for (QLabel *label : {m_nothing, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.muted);
        label->setPalette(palette);
    }
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(em);
    m_told->setObjectName(QStringLiteral("told"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setAutoDefault(false);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);

    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *right = new QVBoxLayout;
    right->addWidget(m_scope);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addLayout(right, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_told, 1);
    bottom->addWidget(m_save);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
    resize(QSize(em * 64, em * 46).boundedTo(parent->window()->size() * 0.95));

    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &PicturesDialog::save);
    connect(m_list, &QListWidget::currentRowChanged, this, &PicturesDialog::count);
    connect(m_scope, &ScopeBox::scopeChanged, this, &PicturesDialog::count);
    // Findings may arrive while somebody looks.
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & (Session::ArticleAspect | Session::FindingsAspect | Session::DecisionsAspect
                       | Session::LibraryAspect))
            refresh();
    });
    m_list->setCurrentRow(Speakers);
    refresh();
    m_list->setFocus();
}

void PicturesDialog::refresh()
{
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->setScopes(scopesOf(m_session, {}));
    }
    count();
}

void PicturesDialog::count()
{
    const Scope scope = m_scope->scope();
    const int kind = m_list->currentRow();
    m_scope->setVisible(kind != Speakers);
    if (kind == Speakers) {
        m_counting.forget();
        return showPicture(speakersPicture(m_session), m_session.hasArticle()
                        ? tr("No quote is listed in the open article.")
                        : tr("No article is open. Open one with Ctrl+O to see who speaks in it."));
    }
    const QString noVerdicts = tr("No claim has a verdict yet. Press V on a claim to judge it.");
    if (kind == Verdicts && scope.kind == Scope::Kind::OpenArticle) {
        m_counting.forget();
        return showPicture(verdictsPicture(m_session), tr("No claim is listed in the open article."));
    }
    if (kind == Verdicts) {
        return m_counting.ask([scope](Library &library) { return verdictCounts(library, scope); },
                              [=, this](const Result<QList<std::pair<Verdict, int>>> &counts) {
                                  if (counts)
                                      showPicture(verdictsPicture(*counts, labelOf(scope)), noVerdicts);
                                  else
                                      tellNothing(counts.error().message);
                              });
    }
    m_counting.ask([scope](Library &library) { return stanceCounts(library, scope); },
                   [=, this](const Result<QList<StanceCount>> &counts) {
                       if (counts)
                           showPicture(stancesPicture(*counts, labelOf(scope)),
                                tr("No stances here yet. Select words of an article and press F, A or 0."));
                       else
                           tellNothing(counts.error().message);
                   });
}

void PicturesDialog::showPicture(const BarPicture &picture, const QString &nothing)
{
    if (picture.rows.isEmpty())
        return tellNothing(nothing);
    m_view->setPicture(picture);
    m_stack->setCurrentWidget(m_view);
    m_save->setEnabled(true);
}

void PicturesDialog::tellNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
    m_save->setEnabled(false);
}

void PicturesDialog::save()
{
    constexpr int mostOfName = 40; // so that there is room for the picture's own
    const bool speakers = m_list->currentRow() == Speakers;
    const QString of = speakers ? m_session.article().title : m_scope->scope().name;
    const Picture picture = m_view->picture();
    askWhereToSave(this, tr("Save the picture"),
                   QStringLiteral("%1 %2").arg(of.left(mostOfName), m_list->currentItem()->text()),
                   {{tr("Picture, sharp at every size"), QStringLiteral("svg")},
                    {tr("Picture in pixels"), QStringLiteral("png")}},
                   [this, picture](const QString &path) {
                       m_told->setText(tr("Saving…"));
                       m_writing.work([picture, path] { return savePicture(picture, path); },
                                      [this, path](const Result<Done> &done) {
                                          m_told->setText(done ? tr("Saved as %1.").arg(path) : done.error().message);
                                      });
                   });
}

} // namespace mitjul
