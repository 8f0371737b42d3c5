// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framebuffer.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>
#include <QtEndian>
#include <algorithm>
#include <cstdio>

namespace {

constexpr int width = 1280;
constexpr int height = 800;

// Fields of the X window dump that Xvfb maps, 32 bits each, big endian.
constexpr int headerSizeField = 0;
constexpr int bytesPerLineField = 12;
constexpr int colorCountField = 19;
constexpr int colorSize = 12;

} // namespace

bool Framebuffer::start()
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("%1x%2x24").arg(width).arg(height), QStringLiteral("-fbdir"), m_folder.path(),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(10'000)) {
        std::fprintf(stderr, "Xvfb does not start: install the package xvfb\n");
        return false;
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    auto *file = new QFile(m_folder.filePath(QStringLiteral("Xvfb_screen0")), &m_server);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    m_size = file->size();
    const uchar *dump = file->map(0, m_size);
    if (!dump)
        return false;
    const auto field = [dump](int index) { return qFromBigEndian<quint32>(dump + 4 * index); };
    m_stride = static_cast<int>(field(bytesPerLineField));
    m_pixels = dump + field(headerSizeField) + field(colorCountField) * colorSize;
    return true;
}

Framebuffer::~Framebuffer()
{
    m_server.terminate();
    m_server.waitForFinished(3000);
}

qint64 Framebuffer::ink() const
{
    qint64 dark = 0;
    for (int y = height / 8; y < height * 7 / 8; ++y) {
        const uchar *row = m_pixels + static_cast<qsizetype>(y) * m_stride;
        for (int x = width / 4; x < width * 3 / 4; ++x) {
            const uchar *pixel = row + 4 * x;
            const auto [low, high] = std::minmax({pixel[0], pixel[1], pixel[2]});
            // Letters are dark and grey; marks that come later are coloured; the bare screen is black.
            dark += high < 110 && high - low < 16 && high > 0 ? 1 : 0;
        }
    }
    return dark;
}
