// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encodingnames.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

struct Script {
    const char *title;
    const char *names; // of encodings, in small letters, divided by spaces
};

constexpr Script scripts[] = {
    {QT_TRANSLATE_NOOP("Encodings", "Unicode"), "utf-8 utf-16 utf-16le utf-16be utf-32 utf-32le utf-32be utf-7"},
    {QT_TRANSLATE_NOOP("Encodings", "Korean"), "windows-949 cp949 ms949 uhc euc-kr ks_c_5601-1987 iso-2022-kr windows-1361 johab"},
    {QT_TRANSLATE_NOOP("Encodings", "Japanese"), "shift_jis windows-31j cp932 ms932 euc-jp iso-2022-jp"},
    {QT_TRANSLATE_NOOP("Encodings", "Chinese, simplified"), "gb18030 gbk gb2312 windows-936 cp936 hz-gb-2312 iso-2022-cn"},
    {QT_TRANSLATE_NOOP("Encodings", "Chinese, traditional"), "big5 big5-hkscs windows-950 cp950 euc-tw x-euc-tw"},
    {QT_TRANSLATE_NOOP("Encodings", "Western European"),
     "windows-1252 cp1252 iso-8859-1 latin1 iso-8859-15 macintosh ibm850 ibm437 us-ascii"},
    {QT_TRANSLATE_NOOP("Encodings", "Central European"), "windows-1250 cp1250 iso-8859-2 iso-8859-16 ibm852 x-mac-ce mac-centraleurope"},
    {QT_TRANSLATE_NOOP("Encodings", "Southern European"), "iso-8859-3"},
    {QT_TRANSLATE_NOOP("Encodings", "Nordic"), "iso-8859-10 ibm865"},
    {QT_TRANSLATE_NOOP("Encodings", "Celtic"), "iso-8859-14"},
    {QT_TRANSLATE_NOOP("Encodings", "Baltic"), "windows-1257 iso-8859-4 iso-8859-13"},
    {QT_TRANSLATE_NOOP("Encodings", "Cyrillic"),
     "windows-1251 cp1251 koi8-r koi8-u iso-8859-5 ibm866 cp866 ibm855 x-mac-cyrillic maccyrillic"},
    {QT_TRANSLATE_NOOP("Encodings", "Greek"), "windows-1253 iso-8859-7"},
    {QT_TRANSLATE_NOOP("Encodings", "Turkish"), "windows-1254 iso-8859-9"},
    {QT_TRANSLATE_NOOP("Encodings", "Hebrew"), "windows-1255 iso-8859-8 iso-8859-8-i ibm862"},
    {QT_TRANSLATE_NOOP("Encodings", "Arabic"), "windows-1256 iso-8859-6"},
    {QT_TRANSLATE_NOOP("Encodings", "Vietnamese"), "windows-1258 viscii"},
    {QT_TRANSLATE_NOOP("Encodings", "Thai"), "windows-874 tis-620 iso-8859-11"},
};

} // namespace

QString encodingTitle(const QString &name)
{
    const QString small = name.toLower();
    for (const Script &script : scripts) {
        if (QString::fromLatin1(script.names).split(u' ').contains(small))
            return QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("Encodings", script.title), name);
    }
    return name;
}

} // namespace mitjul
