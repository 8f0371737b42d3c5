// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodingnames.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

struct Script {
    const char *title;
    const char *names; // of encodings, as IANA spells them, divided by spaces
};

constexpr Script scripts[] = {
    {QT_TRANSLATE_NOOP("Encodings", "Unicode"), "UTF-8 UTF-16 UTF-16LE UTF-16BE UTF-32 UTF-32LE UTF-32BE"},
    {QT_TRANSLATE_NOOP("Encodings", "Korean"), "windows-949 EUC-KR ISO-2022-KR Johab"},
    {QT_TRANSLATE_NOOP("Encodings", "Japanese"), "Shift_JIS windows-31j EUC-JP ISO-2022-JP"},
    {QT_TRANSLATE_NOOP("Encodings", "Chinese, simplified"), "GB18030 GBK GB2312 HZ-GB-2312 ISO-2022-CN"},
    {QT_TRANSLATE_NOOP("Encodings", "Chinese, traditional"), "Big5 Big5-HKSCS windows-950 EUC-TW"},
    {QT_TRANSLATE_NOOP("Encodings", "Western European"),
     "windows-1252 ISO-8859-1 ISO-8859-15 macintosh IBM437 IBM850 US-ASCII"},
    {QT_TRANSLATE_NOOP("Encodings", "Central European"), "windows-1250 ISO-8859-2 ISO-8859-16 IBM852"},
    {QT_TRANSLATE_NOOP("Encodings", "Southern European"), "ISO-8859-3"},
    {QT_TRANSLATE_NOOP("Encodings", "Nordic"), "ISO-8859-10 IBM865"},
    {QT_TRANSLATE_NOOP("Encodings", "Celtic"), "ISO-8859-14"},
    {QT_TRANSLATE_NOOP("Encodings", "Baltic"), "windows-1257 ISO-8859-4 ISO-8859-13"},
    {QT_TRANSLATE_NOOP("Encodings", "Cyrillic"),
     "windows-1251 KOI8-R KOI8-U ISO-8859-5 IBM866 IBM855 x-mac-cyrillic"},
    {QT_TRANSLATE_NOOP("Encodings", "Greek"), "windows-1253 ISO-8859-7"},
    {QT_TRANSLATE_NOOP("Encodings", "Turkish"), "windows-1254 ISO-8859-9"},
    {QT_TRANSLATE_NOOP("Encodings", "Hebrew"), "windows-1255 ISO-8859-8 ISO-8859-8-I IBM862"},
    {QT_TRANSLATE_NOOP("Encodings", "Arabic"), "windows-1256 ISO-8859-6"},
    {QT_TRANSLATE_NOOP("Encodings", "Vietnamese"), "windows-1258 VISCII"},
    {QT_TRANSLATE_NOOP("Encodings", "Thai"), "windows-874 TIS-620 ISO-8859-11"},
};

} // namespace

QString encodingTitle(const QString &name)
{
    for (const Script &script : scripts) {
        for (const QString &spelled : QString::fromLatin1(script.names).split(u' ')) {
            if (spelled.compare(name, Qt::CaseInsensitive) == 0)
                return QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("Encodings", script.title), spelled);
        }
    }
    return name;
}

} // namespace mitjul
