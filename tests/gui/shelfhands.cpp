// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfhands.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

namespace mitjul::test {

const QString rain = QStringLiteral("가을비");
const QString snow = QStringLiteral("나들이");
const QString bridge = QStringLiteral("다릿발");

QAbstractItemView *list(const Reader &reader, const char *name)
{
    return reader.window().findChild<QAbstractItemView *>(QLatin1StringView(name));
}

QStringList titles(const Reader &reader, const char *name)
{
    QStringList all;
    const QAbstractItemModel *model = list(reader, name)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, 0).data().toString());
    all.sort();
    return all;
}

bool bringIn(Reader &reader, const QList<std::pair<QString, QString>> &articles)
{
    QDir().mkpath(reader.path(QStringLiteral("in")));
    for (const auto &[title, text] : articles)
        reader.write(QStringLiteral("in/%1.txt").arg(title), title + QStringLiteral("\n\n") + text + u'\n');
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(reader.path(QStringLiteral("in")))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &enter);
    QDropEvent drop(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &drop);
    return QTest::qWaitFor([&] { return list(reader)->model()->rowCount() == articles.size(); }, 20'000)
        && reader.waitForFindings();
}

bool bringInThree(Reader &reader)
{
    return bringIn(reader, {{rain, QStringLiteral("비가 왔다. 강물이 불었다.")},
                            {snow, QStringLiteral("눈이 왔다. 산에 올랐다.")},
                            {bridge, QStringLiteral("비가 왔다. 몇일이 지났다. 다리가 놓였다.")}});
}

QModelIndex entry(const Reader &reader, const QString &title)
{
    const QAbstractItemModel *model = list(reader)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == title)
            return model->index(row, 0);
    }
    return {};
}

void click(const Reader &reader, const QString &title, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = entry(reader, title);
    QAbstractItemView *view = list(reader);
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
}

bool open(Reader &reader, const QString &title)
{
    click(reader, title);
    return QTest::qWaitFor([&] { return reader.session().article().title == title; }, 10'000) && reader.waitForFindings();
}

static bool pick(const QStringList &path)
{
    for (const QString &name : path) {
        QMenu *menu = nullptr;
        const bool open = QTest::qWaitFor([&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu != nullptr;
        });
        if (!open)
            return false;
        const auto isThere = [&] { return menu->activeAction() && menu->activeAction()->text().section(u'\t', 0, 0) == name; };
        for (int i = 0; i < 40 && !isThere(); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        if (!isThere())
            return false;
        QTest::keyClick(menu, Qt::Key_Return);
        QTest::qWait(50);
    }
    return QTest::qWaitFor([] { return !QApplication::activePopupWidget(); });
}

bool filter(const Reader &reader, const QStringList &path)
{
    auto *button = reader.window().findChild<QToolButton *>(QStringLiteral("filter"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return pick(path);
}

bool showAll(const Reader &reader)
{
    // Of several conditions all are taken away at once; of one, itself.
    for (const char *name : {"clearFilter", "condition"}) {
        for (QToolButton *button : reader.window().findChildren<QToolButton *>(QLatin1StringView(name))) {
            if (button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return !button->isVisible();
            }
        }
    }
    return false;
}

bool menuOfList(Reader &reader, const QStringList &path)
{
    QAbstractItemView *view = list(reader);
    view->setFocus();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(view->viewport(), &byKey);
    return pick(path) && reader.message().isEmpty();
}

bool takeStance(Reader &reader, const QString &words, const QString &target)
{
    if (!reader.dragOver(words))
        return false;
    reader.page().setFocus();
    reader.press(Qt::Key_F);
    if (!reader.type(QStringLiteral("시장")))
        return false;
    reader.press(Qt::Key_Tab);
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        field->selectAll();
    if (!reader.type(target))
        return false;
    reader.press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return reader.session().annotations().size() == 1; });
}

} // namespace mitjul::test
