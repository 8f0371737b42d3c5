// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever encoding is declared, told or chosen, what comes out is UTF-8. The first byte chooses what is
// declared.

#include "charset.h"
#include "textdecoder.h"

#include <cstdlib>

using namespace mitjul;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> names{"", "utf-8", "euc-kr", "ks_c_5601-1987", "iso-8859-1", "utf-16",
        "shift_jis", "iso-2022-kr", "gbk", "big5", "utf-7", "hz", "ibm-1047", "x"};
    if (size == 0)
        return 0;
    EncodingHints hints;
    hints.declared.append(names[data[0] % names.size()]);
    hints.isPage = data[0] & 0x80;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    hints.declared.append(declaredIn(bytes));
    hints.declared.removeAll(QByteArray());
    size_t turn = data[0];
    const auto text = toUtf8(bytes, hints, [&turn](const QList<EncodingChoice> &choices) {
        return choices[qsizetype(turn++ % size_t(choices.size()))].name;
    });
    if (text && findBadUtf8(text.value()))
        std::abort();
    return 0;
}
