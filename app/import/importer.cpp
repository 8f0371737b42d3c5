// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"

#include "lineparser.h"
#include "textdecoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace mitjul {

namespace {

struct Importer {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

enum class Format { PlainText, Markdown };

Error stopped(const QString &name)
{
    return {Importer::tr("Reading “%1” was stopped.").arg(name)};
}

Error tooLarge(const QString &name)
{
    return {
        Importer::tr("“%1” is larger than %2 MB, the most that Mitjul opens. Split it and open the parts.")
            .arg(name, QString::number(maximumFileSize / (1024 * 1024)))};
}

// Of a file that is longer, so much is shown before the rest is read (bytes): some screens.
constexpr qsizetype beginningSize = 64 * 1024;

Result<ImportedArticle> read(const QByteArray &bytes, Format format, const QString &name, std::stop_token stop,
    const TakeBeginning &takeBeginning = {})
{
    if (bytes.isEmpty())
        return Error{Importer::tr("“%1” is empty: there is nothing to read in it.").arg(name)};
    const auto text = TextPieces::of(bytes);
    if (!text)
        return Error{Importer::tr("“%1” %2", "a file's name and what is wrong with it")
                         .arg(name, text.error().message)};
    if (stop.stop_requested())
        return stopped(name);
    const auto parse = format == Format::Markdown ? parseMarkdown : parsePlainText;
    if (takeBeginning && bytes.size() > 4 * beginningSize) {
        ArticleBuilder beginning(beginningSize);
        if (parse(text->beginning(beginningSize), beginning, stop)) {
            if (Article article = beginning.finish().article; !article.blocks.isEmpty())
                takeBeginning(std::move(article));
        }
    }
    ArticleBuilder builder(text->expectedLength());
    if (!parse(text.value(), builder, stop))
        return stopped(name);
    ImportedArticle imported = builder.finish();
    if (imported.article.blocks.isEmpty())
        return Error{Importer::tr("“%1” holds no words: there is nothing to read in it.").arg(name)};
    imported.article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    imported.original = bytes;
    return imported;
}

Result<QByteArray> readBytes(QFile &file, const QString &path, const std::stop_token &stop)
{
    constexpr qint64 piece = 1024 * 1024;
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), maximumFileSize) + 1);
    // A pipe or a file that grows tells its size only by being read.
    for (;;) {
        const QByteArray more = file.read(piece);
        if (more.isEmpty())
            break;
        bytes += more;
        if (bytes.size() > maximumFileSize)
            return tooLarge(path);
        if (stop.stop_requested())
            return stopped(path);
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Importer::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    return bytes;
}

bool isForeignFormat(const QString &suffix)
{
    static const QStringList foreign
        = QStringLiteral("html htm xhtml mht mhtml epub pdf doc docx odt rtf hwp hwpx").split(u' ');
    return foreign.contains(suffix);
}

} // namespace

Result<ImportedArticle> importFile(
    const QString &path, std::stop_token stop, const TakeBeginning &beginning, const AskEncoding &askEncoding)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{Importer::tr("“%1” is a folder. Open the files in it.").arg(path)};
    if (!info.exists())
        return Error{Importer::tr("There is no file “%1”. Check its name and folder.").arg(path)};
    const QString suffix = info.suffix().toLower();
    if (isForeignFormat(suffix))
        return Error{Importer::tr("“%1” is a %2 file. This version reads text and Markdown in UTF-8.")
                         .arg(path, suffix.toUpper())};
    if (info.size() > maximumFileSize)
        return tooLarge(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!info.isReadable())
            return Error{Importer::tr(
                "“%1” may not be read: its permissions forbid it. Change them and open it again.")
                             .arg(path)};
        return Error{Importer::tr("“%1” cannot be opened: %2.").arg(path, file.errorString())};
    }
    Q_UNUSED(askEncoding)
    const auto bytes = readBytes(file, path, stop);
    if (!bytes)
        return bytes.error();
    static const QStringList markdown = QStringLiteral("md markdown mdown mkd").split(u' ');
    const Format format = markdown.contains(suffix) ? Format::Markdown : Format::PlainText;
    auto imported = read(bytes.value(), format, path, stop, beginning);
    if (imported)
        imported.value().article.url = QDir::cleanPath(info.absoluteFilePath());
    return imported;
}

Result<ImportedArticle> importFetched(const Fetched &fetched, std::stop_token stop, const AskEncoding &askEncoding)
{
    Q_UNUSED(askEncoding)
    auto imported = read(fetched.bytes, Format::PlainText, fetched.url, stop);
    if (imported)
        imported.value().article.url = fetched.url;
    return imported;
}

Result<ImportedArticle> importHtml(const QString &html, std::stop_token stop)
{
    return read(html.toUtf8(), Format::PlainText, Importer::tr("The text", "what was pasted"), stop);
}

Result<ImportedArticle> importText(const QString &text, std::stop_token stop)
{
    return read(text.toUtf8(), Format::PlainText, Importer::tr("The text", "what was pasted"), stop);
}

} // namespace mitjul
