// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include "cardview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTabBar>

namespace mitjul::test {

// Loaded once for all who read: it takes longer than most of what they do, and is never changed.
static std::shared_future<LoadedAnalyzer> analyzerOfAll()
{
    static const std::shared_future<LoadedAnalyzer> analyzer = loadAnalyzerInBackground();
    return analyzer;
}

Reader::Reader()
    : m_path(m_folder.filePath(QStringLiteral("library.sqlite")))
    , m_analyzer(analyzerOfAll())
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
    start();
}

Reader::~Reader() { stop(); }

void Reader::start()
{
    auto library = Library::open(m_path);
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message));
    m_library = std::move(library).value();
    m_session = std::make_unique<Session>(*m_library, m_analyzer);
    m_keeper = std::make_unique<WindowKeeper>(*m_session);
    // As the program does, outside of what asks for it.
    QObject::connect(m_keeper.get(), &WindowKeeper::libraryChosen, qApp, [this](const QString &chosen) {
        m_path = chosen;
        restart();
    }, Qt::QueuedConnection);
    window().resize(1280, 800);
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window does not become active");
}

void Reader::stop()
{
    window().close();
    m_keeper.reset();
    m_session.reset();
    m_library.reset();
}

void Reader::restart()
{
    stop();
    start();
}

QString Reader::write(const QString &name, const QString &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    return file.fileName();
}

bool confirmFileDialog(const QString &path)
{
    QFileDialog *dialog = nullptr;
    const bool open = QTest::qWaitFor([&] {
        dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->isVisible();
    });
    if (!open)
        return false;
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QInputMethodEvent typed;
    typed.setCommitString(path);
    QApplication::sendEvent(name, &typed);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([closed = QPointer(dialog)] { return !closed || !closed->isVisible(); });
}

bool Reader::openFile(const QString &path)
{
    press(Qt::Key_O, Qt::ControlModifier);
    return confirmFileDialog(path)
        && QTest::qWaitFor([&] { return m_session->hasArticle() && m_session->article().url == QDir::cleanPath(path); }, 10'000)
        && waitForFindings();
}

bool Reader::waitForFindings() const
{
    return QTest::qWaitFor([this] { return m_session->state() == Session::State::Ready; }, 30'000);
}

// A desktop gives the focus back when a dialog closes; the offscreen platform does not.
void Reader::wake()
{
    if (QApplication::activeWindow())
        return;
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window does not become active again");
}

bool Reader::isAtPage()
{
    wake();
    return QTest::qWaitFor([this] { return page().hasFocus(); });
}

void Reader::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    wake();
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), key, modifiers);
    QTest::qWait(20);
}

bool Reader::type(const QString &text)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return false;
    // A syllable at a time, each first in the making, as a Hangul input method sends it.
    for (const QChar letter : text) {
        QInputMethodEvent making(QString(letter), {});
        QApplication::sendEvent(focus, &making);
        QInputMethodEvent made;
        made.setCommitString(letter);
        QApplication::sendEvent(focus, &made);
    }
    return true;
}

bool Reader::choose(const QStringList &path)
{
    constexpr int most = 60; // entries of a menu
    press(Qt::Key_F10);
    for (const QString &entry : path) {
        QMenu *menu = nullptr;
        const auto isOpen = [&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu != nullptr;
        };
        if (!QTest::qWaitFor(isOpen))
            return false;
        const auto isThere = [&] { return menu->activeAction() && menu->activeAction()->text() == entry; };
        for (int i = 0; i < most && !isThere(); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        if (!isThere())
            return false;
        QTest::keyClick(menu, Qt::Key_Return);
        QTest::qWait(50);
    }
    return QTest::qWaitFor([] { return !QApplication::activePopupWidget(); });
}

bool Reader::clickTab(const QString &name)
{
    auto *bar = window().findChild<QTabBar *>();
    for (int i = 0; bar && i < bar->count(); ++i) {
        if (bar->tabText(i).startsWith(name)) {
            QTest::mouseClick(bar, Qt::LeftButton, Qt::NoModifier, bar->tabRect(i).center());
            return bar->currentIndex() == i;
        }
    }
    return false;
}

QAbstractItemView *Reader::cards() const
{
    for (CardView *view : window().findChildren<CardView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

bool Reader::clickCard(const QString &words)
{
    auto *view = qobject_cast<CardView *>(cards());
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        const Card card = view->cardAt(index);
        if (!card.body.contains(words) && !card.heading.contains(words))
            continue;
        view->scrollTo(index);
        const QRect rect = view->visualRect(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, rect.topLeft() + QPoint(40, 20));
        return true;
    }
    return false;
}

Span Reader::place(const QString &words) const
{
    const qsizetype start = m_session->article().text.indexOf(words);
    return {start, start + words.size()};
}

bool Reader::dragOver(const QString &words)
{
    const Span span = place(words);
    if (span.start < 0)
        return false;
    page().reveal(span);
    QTest::qWait(50);
    const QRect first = page().rectOf({span.start, span.start + 1});
    const QRect last = page().rectOf({span.end - 1, span.end});
    QWidget *viewport = page().viewport();
    const QPoint from(first.left() + 1, first.center().y());
    const QPoint to(last.right() + 1, last.center().y());
    QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(viewport, (from + to) / 2);
    QTest::mouseMove(viewport, to);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, to);
    return QTest::qWaitFor([&] { return m_session->selection() == span; }, 1000);
}

QString Reader::message() const
{
    const auto *label = window().findChild<QLabel *>(QStringLiteral("message"));
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace mitjul::test
