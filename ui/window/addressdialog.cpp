// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressdialog.h"

#include "fetcher.h"
#include "intake.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace mitjul {

namespace {

constexpr int addressWidth = 84; // in characters: most addresses of news are seen whole

} // namespace

QString soleAddress(const QString &text)
{
    const QString address = text.trimmed();
    const bool several = std::any_of(address.begin(), address.end(), [](QChar letter) { return letter.isSpace(); });
    return !several && isWebAddress(address) && addressFrom(address) ? address : QString();
}

AddressDialog::AddressDialog(const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(address, this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("addressDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open an address"));

    auto *label = new QLabel(tr("&Address of the article"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("address"));
    m_field->setAccessibleName(tr("Address of the article"));
    m_field->setPlaceholderText(QStringLiteral("https://"));
    m_field->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    auto *hint = new QLabel(tr("Only the page at this address is fetched, and only when you open it.\n"
                               "No pictures, no scripts, nothing from elsewhere."), this);
    hint->setObjectName(QStringLiteral("hint"));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_field->setAccessibleDescription(hint->text());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("openAddress"));
    open->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addSpacing(4);
    column->addWidget(hint);
    column->addSpacing(10);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * addressWidth);

    connect(buttons, &QDialogButtonBox::accepted, this, &AddressDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    m_field->setFocus();
    m_field->end(false);
    m_field->home(true); // all is chosen, and seen from its beginning
}

void AddressDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

// As high as its words are in this width, which Qt does not see by itself where lines are wrapped.
void AddressDialog::fit()
{
    ensurePolished();
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, layout()->totalHeightForWidth(wide));
}

void AddressDialog::choose()
{
    QGuiApplication::inputMethod()->commit(); // a letter that is still being composed
    if (m_field->text().trimmed().isEmpty())
        return showProblem(tr("Type or paste an address first, as https://example.org/article."));
    const auto address = addressFrom(m_field->text());
    if (!address)
        return showProblem(address.error().message);
    // The dialog is gone first: what is opened may ask something.
    accept();
    Q_EMIT addressChosen(address.value());
}

void AddressDialog::showProblem(const QString &sentence)
{
    if (m_problem->text() == sentence)
        return;
    m_problem->setText(sentence);
    m_problem->setAccessibleName(sentence);
    // Once there, the room stays: a dialog that shrinks under the typing hand is a nuisance.
    if (sentence.isEmpty())
        return;
    m_problem->show();
    fit();
    m_field->setFocus();
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace mitjul
