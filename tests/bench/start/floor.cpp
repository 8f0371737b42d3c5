// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor to measure against: a bare main window with the file's text in a QTextBrowser.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTextBrowser>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QFile file(app.arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QMainWindow window;
    auto *browser = new QTextBrowser(&window);
    browser->setPlainText(QString::fromUtf8(file.readAll()));
    window.setCentralWidget(browser);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
