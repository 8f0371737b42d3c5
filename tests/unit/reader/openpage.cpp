// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openpage.h"

#include <QKeyEvent>
#include <QTest>

namespace mitjul::test {

void Window::keyPressEvent(QKeyEvent *event) { keys.append(event->key()); }

OpenPage::OpenPage(std::shared_future<LoadedAnalyzer> analyzer, const QString &text)
{
    auto library = Library::open(m_folder.filePath(QStringLiteral("library.sqlite")));
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message));
    m_library = std::move(library).value();
    session = std::make_unique<Session>(*m_library, std::move(analyzer));
    window = std::make_unique<Window>();
    page = new PageView(*session, window.get());
    window->resize(820, 600);
    page->setGeometry(window->rect());
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        qFatal("the window is not shown");
    page->setFocus();
    session->openText(text);
    if (!QTest::qWaitFor([&] { return session->state() == Session::State::Ready; }, 30'000))
        qFatal("the text is not analysed");
}

OpenPage::~OpenPage() = default;

Span OpenPage::words(const QString &text, qsizetype from) const
{
    const qsizetype at = session->article().text.indexOf(text, from);
    return {at, at + text.size()};
}

QPoint OpenPage::pointAt(qsizetype position) const
{
    return page->toViewport(page->pageLayout().caretRect(position).center()).toPoint();
}

QPoint OpenPage::letterAt(qsizetype position) const
{
    return page->rectOf({position, position + 1}).center();
}

void OpenPage::moveTo(QPoint point, Qt::KeyboardModifiers modifiers) const
{
    // QTest's moves carry no button, a hand's do.
    QMouseEvent move(QEvent::MouseMove, point, page->viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(page->viewport(), &move);
}

void OpenPage::drag(qsizetype from, qsizetype to, Qt::KeyboardModifiers modifiers) const
{
    QTest::mousePress(page->viewport(), Qt::LeftButton, modifiers, pointAt(from));
    moveTo((pointAt(from) + pointAt(to)) / 2, modifiers);
    moveTo(pointAt(to), modifiers);
    QTest::mouseRelease(page->viewport(), Qt::LeftButton, modifiers, pointAt(to));
}

void OpenPage::click(qsizetype position, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(page->viewport(), Qt::LeftButton, modifiers, letterAt(position));
}

void OpenPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(page, key, modifiers); }

} // namespace mitjul::test
