// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodingdialog.h"

#include "encodingnames.h"
#include "intake.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitjul {

namespace {

constexpr int encodingWidth = 104; // in characters
constexpr int encodingHeight = 26; // in lines
constexpr int longestName = 60; // of the file, in characters
constexpr int listMargin = 5; // beside the names: frame, padding and scroll bar, in characters

} // namespace

EncodingDialog::EncodingDialog(const QString &name, const QList<EncodingChoice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_choices(choices)
    , m_list(new QListWidget(this))
    , m_preview(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("encodingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which encoding is it?"));
    const QString shown = fontMetrics().elidedText(isWebAddress(name) ? name : QFileInfo(name).fileName(), Qt::ElideMiddle,
                                                   fontMetrics().averageCharWidth() * longestName);
    auto *words = new QLabel(tr("“%1” does not say in which encoding it is written. Choose the one in which you can read how "
                                "it begins.").arg(shown), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(name.toHtmlEscaped());

    m_list->setObjectName(QStringLiteral("encodings"));
    m_list->setAccessibleName(tr("Encodings"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const EncodingChoice &choice : choices)
        m_list->addItem(encodingTitle(choice.name));
    auto *label = new QLabel(tr("&Encodings, the likeliest first"), this);
    label->setBuddy(m_list);

    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("How it begins"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    QFont font = m_preview->font();
    font.setFamilies(Typography().families());
    font.setPixelSize(qRound(Typography().size));
    m_preview->document()->setDefaultFont(font);
    m_preview->document()->setDocumentMargin(10);
    auto *beginning = new QLabel(tr("&How it begins"), this);
    beginning->setBuddy(m_preview);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("takeEncoding"));
    open->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(label, 0, 0);
    grid->addWidget(beginning, 0, 1);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_preview, 1, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(grid, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * encodingWidth, fontMetrics().height() * encodingHeight);

    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_preview->setPlainText(m_choices.value(row).beginning); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Every name is read whole, beside the scroll bar.
    m_list->ensurePolished();
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * listMargin);
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

QString EncodingDialog::chosen() const { return m_choices.value(m_list->currentRow()).name; }

} // namespace mitjul
