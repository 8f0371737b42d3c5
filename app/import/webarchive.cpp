// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webarchive.h"

#include <gmime/gmime.h>
#include <memory>

namespace mitjul {

namespace {

struct Unref {
    void operator()(void *object) const
    {
        if (object)
            g_object_unref(object);
    }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;

constexpr int deepest = 20;

QByteArray headerOf(GMimeObject *part, const char *name)
{
    return QByteArray(g_mime_object_get_header(part, name)).trimmed();
}

std::optional<ArchivedPage> pageIn(GMimeObject *part, int depth)
{
    if (!part || depth > deepest)
        return std::nullopt;
    if (GMIME_IS_MULTIPART(part)) {
        auto *multipart = GMIME_MULTIPART(part);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i) {
            if (auto page = pageIn(g_mime_multipart_get_part(multipart, i), depth + 1))
                return page;
        }
        return std::nullopt;
    }
    GMimeContentType *type = g_mime_object_get_content_type(part);
    const bool isPage = g_mime_content_type_is_type(type, "text", "html")
        || g_mime_content_type_is_type(type, "application", "xhtml+xml");
    GMimeDataWrapper *content
        = GMIME_IS_PART(part) && isPage ? g_mime_part_get_content(GMIME_PART(part)) : nullptr;
    if (!content)
        return std::nullopt;
    const Owned<GMimeStream> decoded(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, decoded.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(decoded.get()));
    ArchivedPage page;
    page.bytes = QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
    page.charset = QByteArray(g_mime_content_type_get_parameter(type, "charset"));
    page.address = headerOf(part, "Content-Location");
    return page;
}

} // namespace

std::optional<ArchivedPage> pageInArchive(const QByteArray &archive)
{
    static const bool begun = (g_mime_init(), true);
    Q_UNUSED(begun)
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(archive.constData(), static_cast<size_t>(archive.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return std::nullopt;
    auto page = pageIn(g_mime_message_get_mime_part(message.get()), 0);
    if (!page)
        return std::nullopt;
    // Chromium and SingleFile note the address of the whole there.
    if (const QByteArray address = headerOf(GMIME_OBJECT(message.get()), "Snapshot-Content-Location");
        !address.isEmpty())
        page->address = address;
    return page;
}

} // namespace mitjul
