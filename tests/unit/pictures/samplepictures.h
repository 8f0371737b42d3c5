// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing.h"
#include "theme.h"

#include <QString>

namespace mitjul::test {

inline BarPicture bars(int rows, int series = 3)
{
    BarPicture picture{QStringLiteral("대상별 입장"), QStringLiteral("기사 20건"), {}, {}};
    for (int i = 0; i < series; ++i)
        picture.series.append({QStringLiteral("갈래 %1").arg(i + 1), {Tone::Speaker, i}});
    for (int row = 0; row < rows; ++row) {
        BarRow bar{QStringLiteral("대상 %1").arg(row + 1), {}};
        for (int i = 0; i < series; ++i)
            bar.values.append((row * 7 + i * 3) % 11);
        picture.rows.append(bar);
    }
    return picture;
}

inline MatrixPicture matrix(int holders, int targets)
{
    MatrixPicture picture{QStringLiteral("누가 무엇에"), QStringLiteral("기사 20건"), {}, {}, {}};
    for (int i = 0; i < holders; ++i)
        picture.holders.append(QStringLiteral("주체 %1").arg(i + 1));
    for (int i = 0; i < targets; ++i)
        picture.targets.append(QStringLiteral("소수 기업이 모델을 통제한다 %1").arg(i + 1));
    for (int i = 0; i < holders * targets; ++i)
        picture.cells.append({i % 4, i % 3, i % 2});
    return picture;
}

/// Names that readers and articles bring: too long, from right to left, pictures, broken, empty, of marks alone.
inline QStringList hostileNames()
{
    return {QString(10'000, QChar(0xac00)),
            QStringLiteral("a b ").repeated(2'500),
            QStringLiteral("بنيامين نتنياهو רוח שלום"),
            QStringLiteral("👩‍👩‍👧‍👦🙂🇰🇷"),
            QStringLiteral("<b>&amp;]]>\"'"),
            QStringLiteral("두\n줄\t\u0001\u0000끝"),
            QString(QChar(0xd83d)) + QStringLiteral("한쪽") + QChar(0xdc00) + QChar(0xffff),
            QStringLiteral("Z") + QString(500, QChar(0x0301)),
            QString(QChar(0x202e)) + QStringLiteral("뒤집기"),
            QStringLiteral("ᄒᆞᆫ글"),
            {}};
}

inline QFont font()
{
    QFont font;
    font.setFamilies(Typography{.serif = false}.families());
    font.setPixelSize(14);
    return font;
}

inline Theme light() { return loadTheme(QStringLiteral("light")); }

} // namespace mitjul::test
