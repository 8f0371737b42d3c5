// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "particularsdialog.h"

#include "session.h"
#include "tagfield.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>

namespace mitjul {

ParticularsDialog::ParticularsDialog(Session &session, const ArticleId &article, const ShelfEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_article(article)
    , m_entry(entry)
{
    setObjectName(QStringLiteral("particulars"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Article's particulars"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 14);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addField("title", tr("Title"), entry.title);
    m_source = addField("source", tr("Source"), entry.source);
    m_byline = addField("byline", tr("Byline"), entry.byline);
    m_published = addField("published", tr("Date"), entry.published);
    m_published->setPlaceholderText(tr("as 2026-11-28"));
    m_url = addField("url", tr("Address"), entry.url);
    QStringList known;
    if (const auto all = session.library().collections()) {
        for (const auto &[name, count] : all.value())
            known.append(name);
    }
    m_collections = new TagField(entry.collections, known, this);
    m_collections->setObjectName(QStringLiteral("collections"));
    m_collections->setAccessibleName(tr("Collections"));
    m_collections->setPlaceholderText(tr("several are divided by commas"));
    form->addRow(tr("Collections"), m_collections);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ParticularsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    m_title->setFocus();
    m_title->end(false);
    m_title->home(true); // all is chosen, and seen from its beginning
}

QLineEdit *ParticularsDialog::addField(const char *name, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QLatin1StringView(name));
    field->setAccessibleName(label);
    field->setCursorPosition(0);
    static_cast<QFormLayout *>(layout())->addRow(label, field);
    return field;
}

void ParticularsDialog::save()
{
    QGuiApplication::inputMethod()->commit(); // a syllable that is still being composed
    ShelfEntry entry = m_entry;
    entry.title = m_title->text();
    entry.source = m_source->text();
    entry.byline = m_byline->text();
    entry.published = m_published->text();
    entry.url = m_url->text();
    entry.collections = m_collections->tags();
    const auto done = m_session.library().putShelfEntries({{m_article, entry}});
    if (!done) {
        m_problem->setText(done.error().message);
        m_problem->setAccessibleName(done.error().message);
        m_problem->show();
        return;
    }
    m_session.take(done);
    accept();
}

} // namespace mitjul
