// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namestest.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

namespace mitjul::test {

namespace {

const QString article = QStringLiteral(
    "다리 하나를 두고\n\n시장은 다리가 필요하다고 말했다. 의원은 버스가 먼저라고 했다. 주민은 강이 걱정이라고 했다. 상인은 다리가 "
    "반갑다고 했다.\n");

} // namespace

bool code(Reader &reader, const QList<Coding> &codings)
{
    if (!reader.openFile(reader.write(QStringLiteral("a.txt"), article)))
        return false;
    for (const Coding &coding : codings) {
        if (!reader.dragOver(coding.words))
            return false;
        reader.page().setFocus();
        reader.press(coding.key);
        for (const auto &[field, text] : {std::pair(QStringLiteral("holder"), coding.holder),
                                          std::pair(QStringLiteral("target"), coding.target)}) {
            auto *edit = reader.window().findChild<QLineEdit *>(field);
            if (!edit)
                return false;
            QTest::mouseClick(edit, Qt::LeftButton);
            QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
            if (!reader.type(text))
                return false;
        }
        reader.press(Qt::Key_Return);
        if (!reader.isAtPage())
            return false;
    }
    return reader.session().annotations().size() == codings.size();
}

QWidget *focus() { return QApplication::focusWidget(); }

QWidget *dialogNamed(const QString &objectName)
{
    const bool open = QTest::qWaitFor([&] {
        QWidget *dialog = QApplication::activeModalWidget();
        return dialog && dialog->objectName() == objectName && dialog->isVisible();
    });
    return open ? QApplication::activeModalWidget() : nullptr;
}

Target target(const Reader &reader, const QString &name)
{
    const auto all = reader.session().library().allTargets();
    for (const Target &one : all.value()) {
        if (one.name == name)
            return one;
    }
    return {};
}

QStringList targets(const Reader &reader)
{
    QStringList names;
    const auto all = reader.session().library().allTargets();
    for (const Target &one : all.value())
        names.append(one.name);
    return names;
}

int stances(const Reader &reader, const QString &name)
{
    const auto all = reader.session().library().targetCounts();
    for (const auto &[one, count] : all.value()) {
        if (one == name)
            return count;
    }
    return 0;
}

QWidget *openTargets(Reader &reader)
{
    reader.page().setFocus();
    reader.press(Qt::Key_T, Qt::ControlModifier);
    return dialogNamed(QStringLiteral("targetsDialog"));
}

bool make(Reader &reader, QWidget *dialog, const QString &button, const QString &name)
{
    click(dialog, button);
    const bool made = reader.type(name);
    reader.press(Qt::Key_Return);
    return made && !target(reader, name).name.isEmpty();
}

QWidget *openHolders(Reader &reader)
{
    const bool chosen = reader.choose({QStringLiteral("Mark"), QStringLiteral("Who holds stances…")});
    return chosen ? dialogNamed(QStringLiteral("holdersDialog")) : nullptr;
}

void click(QWidget *dialog, const QString &objectName)
{
    auto *button = dialog->findChild<QAbstractButton *>(objectName);
    if (!button)
        qFatal("there is no button %s", qUtf8Printable(objectName));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::qWait(20);
}

QString textOf(QWidget *dialog, const QString &objectName)
{
    for (QWidget *widget : dialog->findChildren<QWidget *>(objectName)) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            return label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            return button->text();
    }
    return {};
}

QRect rowRect(QWidget *dialog, const QString &tree, const QString &text)
{
    auto *view = dialog->findChild<QTreeWidget *>(tree);
    for (QTreeWidgetItemIterator item(view); *item; ++item) {
        if ((*item)->text(0) == text) {
            view->scrollToItem(*item);
            return view->visualItemRect(*item);
        }
    }
    return {};
}

bool clickRow(QWidget *dialog, const QString &tree, const QString &text)
{
    const QRect rect = rowRect(dialog, tree, text);
    if (rect.isEmpty())
        return false;
    QTest::mouseClick(dialog->findChild<QTreeWidget *>(tree)->viewport(), Qt::LeftButton, {}, rect.center());
    QTest::qWait(20);
    return true;
}

QString nameIn(QWidget *dialog) { return dialog->findChild<QLineEdit *>(QStringLiteral("newName"))->text(); }

bool retype(Reader &reader, QWidget *dialog, const QString &name)
{
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("newName"));
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    return enter(reader, name);
}

bool enter(Reader &reader, const QString &text)
{
    if (text.size() < 1000)
        return reader.type(text);
    QApplication::clipboard()->setText(text);
    reader.press(Qt::Key_V, Qt::ControlModifier);
    return true;
}

QListView *passages(QWidget *dialog) { return dialog->findChild<QListView *>(QStringLiteral("passages")); }

} // namespace mitjul::test
