// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a page holds, its article is sound: blocks lie in order within the text, which is free of NUL.

#include "pageparser.h"
#include "webarchive.h"

#include <cstdlib>

using namespace mitjul;

namespace {

void check(const std::optional<ImportedArticle> &imported)
{
    if (!imported)
        std::abort(); // nobody asked to stop
    const Article &article = imported->article;
    qsizetype end = 0;
    for (const Block &block : article.blocks) {
        if (block.span.start < end || block.span.end <= block.span.start
            || block.span.end > article.text.size())
            std::abort();
        end = block.span.end;
    }
    if (article.text.contains(QChar(u'\0')) || imported->lines.size() != article.blocks.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    // The parser is given text that was decoded.
    const QByteArray page = QString::fromUtf8(bytes).toUtf8();
    check(parsePage(page, {}));
    check(parseFragment(page, {}));
    if (const auto archived = pageInArchive(bytes))
        check(parsePage(QString::fromUtf8(archived->bytes).toUtf8(), {}));
    return 0;
}
