// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A virtual screen (Xvfb) whose pixels lie in a mapped file, so that looking at them costs the program under test
/// nothing.
class Framebuffer {
public:
    /// Starts Xvfb on a free display. False, with the reason on stderr, if it does not come up.
    bool start();
    ~Framebuffer();

    [[nodiscard]] QString display() const { return m_display; }

    /// Number of pixels of text (dark, without colour) in the middle of the screen, where every program measured here shows its text.
    [[nodiscard]] qint64 ink() const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    const uchar *m_pixels = nullptr;
    qint64 m_size = 0;
    int m_stride = 0;
};
