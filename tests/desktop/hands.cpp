// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hands.h"

#include <QHash>
#include <QStringList>
#include <QTest>

// Last: Xlib defines words that Qt uses.
#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>

namespace mitjul::test {

namespace {

constexpr int steps = 8; // of the pointer on its way: a program that is dragged over sees it move

} // namespace

class Hands::Server {
public:
    Server()
        : m_display(XOpenDisplay(nullptr))
    {
        int ignored = 0;
        if (!m_display || !XTestQueryExtension(m_display, &ignored, &ignored, &ignored, &ignored))
            qFatal("no display that takes events");
        m_window = XCreateSimpleWindow(m_display, root(), 0, 0, 1, 1, 0, 0, 0);
    }

    ~Server() { XCloseDisplay(m_display); }

    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] ::Window root() const { return DefaultRootWindow(m_display); }

    void key(KeySym symbol, bool down)
    {
        const KeyCode code = XKeysymToKeycode(m_display, symbol);
        if (code == 0)
            qFatal("the keyboard has no key %lx", symbol);
        XTestFakeKeyEvent(m_display, code, down, CurrentTime);
    }

    // Whether a key gives this letter only with Shift.
    [[nodiscard]] bool needsShift(KeySym symbol)
    {
        const KeyCode code = XKeysymToKeycode(m_display, symbol);
        return XkbKeycodeToKeysym(m_display, code, 0, 0) != symbol
            && XkbKeycodeToKeysym(m_display, code, 0, 1) == symbol;
    }

    void tap(KeySym symbol)
    {
        const bool shift = needsShift(symbol);
        if (shift)
            key(XK_Shift_L, true);
        key(symbol, true);
        key(symbol, false);
        if (shift)
            key(XK_Shift_L, false);
    }

    void move(QPoint place) { XTestFakeMotionEvent(m_display, -1, place.x(), place.y(), CurrentTime); }
    void button(bool down) { XTestFakeButtonEvent(m_display, Button1, down, CurrentTime); }
    void send() { XSync(m_display, False); }

    // A window's property, taken away from it if asked to.
    [[nodiscard]] QByteArray property(::Window window, Atom name, bool take)
    {
        Atom type = None;
        int format = 0;
        unsigned long count = 0;
        unsigned long left = 0;
        unsigned char *data = nullptr;
        XGetWindowProperty(m_display, window, name, 0, 1'000'000, take, AnyPropertyType, &type, &format, &count, &left,
                           &data);
        if (!data)
            return {};
        const size_t size = count * (format == 32 ? sizeof(long) : static_cast<size_t>(format) / 8);
        const QByteArray value(reinterpret_cast<char *>(data), static_cast<qsizetype>(size));
        XFree(data);
        return value;
    }

    [[nodiscard]] Atom atom(const char *name) { return XInternAtom(m_display, name, False); }

    [[nodiscard]] QString primary()
    {
        const Atom place = atom("MITJUL_TEST");
        XConvertSelection(m_display, XA_PRIMARY, atom("UTF8_STRING"), place, m_window, CurrentTime);
        send();
        XEvent answer;
        const bool came = QTest::qWaitFor(
            [&] { return XCheckTypedWindowEvent(m_display, m_window, SelectionNotify, &answer) == True; });
        if (!came || answer.xselection.property == None)
            return {};
        return QString::fromUtf8(property(m_window, place, true));
    }

private:
    Display *m_display;
    ::Window m_window;
};

Hands::Hands()
    : m_server(std::make_unique<Server>())
{
}

Hands::~Hands() = default;

void Hands::press(const QString &keys)
{
    static const QHash<QString, KeySym> modifiers{{QStringLiteral("Ctrl"), XK_Control_L},
                                                  {QStringLiteral("Shift"), XK_Shift_L},
                                                  {QStringLiteral("Alt"), XK_Alt_L}};
    const QStringList names = keys.split(u'+');
    QList<KeySym> held;
    for (const QString &name : names.first(names.size() - 1))
        held.append(modifiers.value(name));
    for (const KeySym symbol : std::as_const(held))
        m_server->key(symbol, true);
    m_server->tap(XStringToKeysym(names.last().toLatin1().constData()));
    while (!held.isEmpty())
        m_server->key(held.takeLast(), false);
    m_server->send();
}

void Hands::type(const QString &text)
{
    for (const QChar letter : text)
        m_server->tap(letter.unicode()); // of ASCII, the letter is the key's symbol
    m_server->send();
}

void Hands::moveTo(QPoint place)
{
    m_server->move(place);
    m_server->send();
}

void Hands::click(QPoint place) { drag(place, place); }

void Hands::drag(QPoint from, QPoint to)
{
    m_server->move(from);
    m_server->button(true);
    m_server->send();
    for (int step = 1; step <= steps && from != to; ++step) {
        m_server->move(from + (to - from) * step / steps);
        m_server->send();
    }
    m_server->button(false);
    m_server->send();
}

QString Hands::primary() const { return m_server->primary(); }

bool Hands::hasWindowManager() const
{
    return !m_server->property(m_server->root(), m_server->atom("_NET_SUPPORTING_WM_CHECK"), false).isEmpty();
}

} // namespace mitjul::test
