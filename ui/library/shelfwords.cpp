// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwords.h"

#include <QLocale>
#include <QRegularExpression>

namespace mitjul {

QString ShelfWords::of(Progress value)
{
    switch (value) {
    case Progress::Unread:
        return tr("Unread");
    case Progress::Reading:
        return tr("Reading");
    case Progress::Done:
        return tr("Done");
    }
    return {};
}

QString ShelfWords::of(Verdict value)
{
    switch (value) {
    case Verdict::Checking:
        return tr("checking");
    case Verdict::True:
        return tr("true");
    case Verdict::MostlyTrue:
        return tr("mostly true");
    case Verdict::Misleading:
        return tr("misleading");
    case Verdict::False:
        return tr("false");
    case Verdict::Unverifiable:
        return tr("cannot be checked");
    }
    return {};
}

static QString inWords(QDate day)
{
    const bool thisYear = day.year() == QDate::currentDate().year();
    return QLocale().toString(day, thisYear ? ShelfWords::tr("MMM d", "a day of this year, in QDate's letters")
                                            : ShelfWords::tr("MMM d, yyyy", "a day of another year, in QDate's letters"));
}

QString ShelfWords::of(QDate day)
{
    constexpr int week = 7;
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0)
        return tr("today");
    if (ago == 1)
        return tr("yesterday");
    if (ago > 1 && ago < week)
        return tr("%1 days ago").arg(ago);
    return inWords(day);
}

QString ShelfWords::ofComing(QDate day)
{
    const qint64 left = QDate::currentDate().daysTo(day);
    if (left <= 0)
        return tr("today");
    return left == 1 ? tr("tomorrow") : inWords(day);
}

QDate ShelfWords::dateIn(const QString &printed)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})(?!\\d)"));
    const auto match = form.match(printed);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QDate();
}

} // namespace mitjul
