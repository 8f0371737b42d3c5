// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cldrnames.h"

#include "hangul.h"

#include <memory>
#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/ucurr.h>

namespace mitjul {

namespace {

class Names {
public:
    Lexicon lexicon;

    // Of several words, each: `미국 달러`, `세인트루시아`. Marks and Latin letters part words too.
    void add(const icu::UnicodeString& name)
    {
        QString word;
        const auto finish = [&] {
            if (word.size() >= 2)
                lexicon.rows.append(QStringList{word});
            word.clear();
        };
        for (int32_t i = 0; i < name.length(); ++i) {
            const QChar c(name[i]);
            if (hangul::isSyllable(c))
                word += c;
            else
                finish();
        }
        finish();
    }
};

} // namespace

Lexicon cldrNames()
{
    Names names;
    const icu::Locale& korean = icu::Locale::getKorean();
    icu::UnicodeString name;
    for (const char* const* code = icu::Locale::getISOCountries(); *code; ++code)
        names.add(icu::Locale("", *code).getDisplayCountry(korean, name));
    for (const char* const* code = icu::Locale::getISOLanguages(); *code; ++code)
        names.add(icu::Locale(*code).getDisplayLanguage(korean, name));
    UErrorCode status = U_ZERO_ERROR;
    if (UEnumeration* codes = ucurr_openISOCurrencies(UCURR_ALL, &status)) {
        while (const UChar* code = uenum_unext(codes, nullptr, &status)) {
            UErrorCode missing = U_ZERO_ERROR;
            int32_t length = 0;
            const UChar* text = ucurr_getName(code, korean.getName(), UCURR_LONG_NAME, nullptr, &length, &missing);
            if (U_SUCCESS(missing))
                names.add(icu::UnicodeString(text, length));
        }
        uenum_close(codes);
    }
    const std::unique_ptr<icu::StringEnumeration> zones(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL, nullptr, nullptr, status));
    const std::unique_ptr<icu::TimeZoneNames> cities(icu::TimeZoneNames::createInstance(korean, status));
    if (U_SUCCESS(status)) {
        while (const icu::UnicodeString* zone = zones->snext(status))
            names.add(cities->getExemplarLocationName(*zone, name));
    }
    return names.lexicon;
}

} // namespace mitjul
