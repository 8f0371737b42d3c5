// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturewords.h"

namespace mitjul {

QString PictureWords::polarity(size_t index)
{
    switch (index) {
    case 0:
        return tr("favor");
    case 1:
        return tr("against");
    default:
        return tr("neutral");
    }
}

QString PictureWords::total() { return tr("total"); }

QString PictureWords::nothing() { return tr("There is nothing to count here yet."); }

QString PictureWords::nameOr(const QString &name) { return name.isEmpty() ? tr("(no name)") : name; }

QString PictureWords::sentence(const QString &name, const QString &numbers)
{
    //: a row of a picture, read aloud: a name, then its numbers, as “Kim: favor 3, against 1.”
    return tr("%1: %2.").arg(name, numbers);
}

QString PictureWords::place(const QString &holder, const QString &target)
{
    //: a cell of the table of stances: a holder, then a target
    return tr("%1 on “%2”").arg(holder, target);
}

} // namespace mitjul
