// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include "hands.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>
#include <atspi/atspi.h>
#include <csignal>
#include <sys/prctl.h>

namespace mitjul::test {

namespace {

constexpr int patience = 10'000; // ms, for a program to start or to end

Desktop *theDesktop = nullptr;

QString firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            qFatal("%s says nothing: %s", qUtf8Printable(process.program()), qUtf8Printable(process.errorString()));
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

} // namespace

void startOwned(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.start(program, arguments);
    if (!process.waitForStarted(patience))
        qFatal("%s does not start: %s", qUtf8Printable(program), qUtf8Printable(process.errorString()));
}

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
    }
}

Desktop &Desktop::instance()
{
    if (!theDesktop) {
        theDesktop = new Desktop;
        qAddPostRoutine([] {
            delete theDesktop;
            theDesktop = nullptr;
        });
    }
    return *theDesktop;
}

Desktop::Desktop()
{
    // Nothing of the desktop that the test is started from: neither its language nor its file dialogs.
    const QProcessEnvironment outer = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {QStringLiteral("PATH"), QStringLiteral("LD_LIBRARY_PATH")}) {
        if (outer.contains(name))
            m_environment.insert(name, outer.value(name));
    }
    qunsetenv("AT_SPI_BUS_ADDRESS");
    qunsetenv("XAUTHORITY");
    setVariable(QStringLiteral("HOME"), m_folder.path());
    setVariable(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    setVariable(QStringLiteral("GSETTINGS_BACKEND"), QStringLiteral("memory"));
    setVariable(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    setVariable(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    startServer();
    startBus();

    if (atspi_init() > 1)
        qFatal("there is no accessibility bus");
    // The bus goes before this program does.
    dbus_connection_set_exit_on_disconnect(atspi_get_a11y_bus(), FALSE);
    // What a screen reader may remember, a test asks anew.
    AtspiAccessible *root = atspi_get_desktop(0);
    atspi_accessible_set_cache_mask(root, ATSPI_CACHE_NONE);
    g_object_unref(root);
}

Desktop::~Desktop()
{
    atspi_exit();
    m_hands.reset();
    // The accessibility bus and its registry end with the bus that started them.
    stop(m_bus);
    stop(m_manager);
    stop(m_server);
}

// For this program, which is a client too, and for those started on the desktop.
void Desktop::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
    qputenv(name.toLatin1().constData(), value.toUtf8());
}

void Desktop::startServer()
{
    m_server.setProcessEnvironment(m_environment);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    startOwned(m_server, QStringLiteral("Xvfb"),
               {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                QStringLiteral("-noreset")});
    setVariable(QStringLiteral("DISPLAY"), u':' + firstLine(m_server));
    m_hands = std::make_unique<Hands>();

    m_manager.setProcessEnvironment(m_environment);
    m_manager.setStandardErrorFile(QProcess::nullDevice());
    startOwned(m_manager, QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    if (!QTest::qWaitFor([this] { return m_hands->hasWindowManager(); }, patience))
        qFatal("the window manager does not come");
}

void Desktop::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    startOwned(m_bus, QStringLiteral("dbus-daemon"),
               {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                QStringLiteral("--print-address"),
                QStringLiteral("--address=unix:path=") + m_folder.filePath(QStringLiteral("bus"))});
    // Whoever asks this bus for the accessibility bus first has it started: at-spi2-core installs it as a service.
    setVariable(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), firstLine(m_bus));
}

} // namespace mitjul::test
