// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hangul.h"

#include <algorithm>
#include <bitset>
#include <unicode/ucnv.h>

namespace mitjul::hangul {

namespace {

constexpr int SyllableCount = 11172;

// KS X 1001 puts its syllables into rows 0xB0 to 0xC8 of EUC-KR, 94 a row: the standard's table, asked of
// ICU.
std::bitset<SyllableCount> readCommonSyllables()
{
    std::bitset<SyllableCount> common;
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("EUC-KR", &status);
    if (U_FAILURE(status))
        return common.set();
    for (int row = 0xB0; row <= 0xC8; ++row) {
        for (int cell = 0xA1; cell <= 0xFE; ++cell) {
            const char bytes[2] = {static_cast<char>(row), static_cast<char>(cell)};
            UChar out[4] = {};
            status = U_ZERO_ERROR;
            const int32_t length = ucnv_toUChars(converter, out, 4, bytes, 2, &status);
            if (U_SUCCESS(status) && length == 1 && isSyllable(QChar(out[0])))
                common.set(out[0] - 0xAC00);
        }
    }
    ucnv_close(converter);
    return common;
}

} // namespace

bool isAllSyllables(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isSyllable);
}

bool isCommonSyllable(QChar c)
{
    static const std::bitset<SyllableCount> common = readCommonSyllables();
    return isSyllable(c) && common.test(c.unicode() - 0xAC00);
}

} // namespace mitjul::hangul
