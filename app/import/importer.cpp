// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"

#include "charset.h"
#include "lineparser.h"
#include "pageparser.h"
#include "textdecoder.h"
#include "webarchive.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace mitjul {

namespace {

struct Importer {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

enum class Format { PlainText, Markdown, Page, Archive };

// What is read, and what is known of it.
struct Incoming {
    QByteArray bytes;
    QString name; // for sentences
    Format format = Format::PlainText;
    QList<QByteArray> declared; // encodings
    AskEncoding askEncoding;
};

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

Error nothingToRead(const QString &name)
{
    return {Importer::tr("“%1” holds no words: there is nothing to read in it.").arg(name)};
}

// The page's own words for its encoding and address come with it.
void openArchive(Incoming &incoming, QByteArray &address)
{
    if (const auto page = pageInArchive(incoming.bytes)) {
        incoming.bytes = page->bytes;
        incoming.declared.prepend(page->charset);
        address = page->address;
        incoming.format = Format::Page;
    }
}

Result<ImportedArticle> readPage(
    const Incoming &incoming, const QByteArray &utf8, const std::stop_token &stop)
{
    auto page = parsePage(utf8, stop);
    if (!page)
        return stopped(incoming.name);
    const QList<Block> &blocks = page->article.blocks;
    const bool tells = std::any_of(
        blocks.begin(), blocks.end(), [](const Block &block) { return block.kind != BlockKind::Title; });
    if (!tells) {
        return Error{Importer::tr(
            "No article was found in “%1”: the page holds no text, or gets it by a program only. "
            "Copy the text in a browser and open the clipboard's.")
                         .arg(incoming.name)};
    }
    return std::move(*page);
}

Result<ImportedArticle> readText(const Incoming &incoming, const QByteArray &utf8,
    const std::stop_token &stop, const TakeBeginning &takeBeginning)
{
    const TextPieces text(utf8);
    const auto parse = incoming.format == Format::Markdown ? parseMarkdown : parsePlainText;
    if (takeBeginning && utf8.size() > 4 * beginningSize) {
        ArticleBuilder beginning(beginningSize);
        if (parse(text.beginning(beginningSize), beginning, stop)) {
            if (Article article = beginning.finish().article; !article.blocks.isEmpty())
                takeBeginning(std::move(article));
        }
    }
    ArticleBuilder builder(text.expectedLength());
    if (!parse(text, builder, stop))
        return stopped(incoming.name);
    ImportedArticle imported = builder.finish();
    if (imported.article.blocks.isEmpty())
        return nothingToRead(incoming.name);
    return imported;
}

Result<ImportedArticle> read(
    Incoming incoming, const std::stop_token &stop, const TakeBeginning &takeBeginning = {})
{
    const QByteArray original = incoming.bytes;
    if (original.isEmpty())
        return Error{Importer::tr("“%1” is empty: there is nothing to read in it.").arg(incoming.name)};
    QByteArray address;
    if (incoming.format == Format::Archive)
        openArchive(incoming, address);
    if (incoming.format == Format::Archive)
        return Error{Importer::tr("No web page was found in the archive “%1”.").arg(incoming.name)};
    const bool isPage = incoming.format == Format::Page;
    if (isPage)
        incoming.declared.append(declaredIn(incoming.bytes));
    incoming.declared.removeAll(QByteArray());
    const auto utf8 = toUtf8(incoming.bytes, {incoming.declared, isPage}, incoming.askEncoding);
    if (!utf8)
        return Error{Importer::tr("“%1” %2", "a file's name and what is wrong with it")
                         .arg(incoming.name, utf8.error().message)};
    if (stop.stop_requested())
        return stopped(incoming.name);
    auto imported = isPage ? readPage(incoming, utf8.value(), stop)
                           : readText(incoming, utf8.value(), stop, takeBeginning);
    if (!imported)
        return imported;
    Article &article = imported.value().article;
    if (article.url.isEmpty() && address.startsWith("http"))
        article.url = QString::fromUtf8(address);
    article.sha256 = QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex();
    imported.value().original = original;
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
    static const QStringList foreign = QStringLiteral("epub pdf doc docx odt rtf hwp hwpx").split(u' ');
    return foreign.contains(suffix);
}

// What a file's first bytes show, whatever it is called.
std::optional<Format> formatFrom(const QByteArray &bytes)
{
    constexpr qsizetype reach = 1024;
    QByteArray head = bytes.left(reach).replace('\0', "").trimmed().toLower();
    if (head.startsWith("\xEF\xBB\xBF") || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        head = head.mid(head.startsWith('\xEF') ? 3 : 2).trimmed();
    for (const char *beginning : {"<!doctype html", "<html", "<head", "<body", "<?xml version"}) {
        if (head.startsWith(beginning)
            && (*beginning != '<' || beginning[1] != '?' || head.contains("<html")))
            return Format::Page;
    }
    if ((head.startsWith("mime-version:") || head.startsWith("from:")) && head.contains("multipart/related"))
        return Format::Archive;
    return std::nullopt;
}

Format formatOf(const QString &suffix, const QByteArray &bytes)
{
    static const QHash<QString, Format> formats = [] {
        QHash<QString, Format> filled;
        for (const QString &one : QStringLiteral("md markdown mdown mkd").split(u' '))
            filled.insert(one, Format::Markdown);
        for (const QString &one : QStringLiteral("html htm xhtml xht shtml php asp aspx jsp").split(u' '))
            filled.insert(one, Format::Page);
        for (const QString &one : QStringLiteral("mht mhtml").split(u' '))
            filled.insert(one, Format::Archive);
        filled.insert(QStringLiteral("txt"), Format::PlainText);
        return filled;
    }();
    const auto shown = formatFrom(bytes);
    const auto known = formats.constFind(suffix);
    if (known == formats.constEnd())
        return shown.value_or(Format::PlainText);
    // Archives and pages are saved under each other's endings.
    const bool web = *known == Format::Page || *known == Format::Archive;
    return web && shown ? *shown : *known;
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
        return Error{Importer::tr("“%1” is a %2 file. This version reads text, Markdown and web pages.")
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
    auto bytes = readBytes(file, path, stop);
    if (!bytes)
        return bytes.error();
    Incoming incoming{std::move(bytes).value(), path, {}, {}, askEncoding};
    incoming.format = formatOf(suffix, incoming.bytes);
    auto imported = read(std::move(incoming), stop, beginning);
    if (imported && imported->article.url.isEmpty())
        imported.value().article.url = QDir::cleanPath(info.absoluteFilePath());
    return imported;
}

Result<ImportedArticle> importFetched(
    const Fetched &fetched, std::stop_token stop, const AskEncoding &askEncoding)
{
    static const QRegularExpression charset(
        QStringLiteral("charset\\s*=\\s*[\"']?([\\w:.-]+)"), QRegularExpression::CaseInsensitiveOption);
    const QString type = QString::fromLatin1(fetched.contentType).toLower();
    Incoming incoming{fetched.bytes, fetched.url, Format::Page, {}, askEncoding};
    incoming.declared.append(charset.match(type).captured(1).toLatin1());
    if (type.startsWith(u"multipart/related") || type.startsWith(u"message/rfc822"))
        incoming.format = Format::Archive;
    else if (type.startsWith(u"text/markdown"))
        incoming.format = Format::Markdown;
    else if (!type.startsWith(u"text/html") && !type.startsWith(u"application/xhtml"))
        incoming.format = formatFrom(fetched.bytes).value_or(Format::PlainText);
    auto imported = read(std::move(incoming), stop);
    if (!imported)
        return imported;
    // A page's word on its address counts for the site that it came from, and for no other.
    QString &url = imported.value().article.url;
    if (QUrl(url).host() != QUrl(fetched.url).host())
        url = fetched.url;
    return imported;
}

Result<ImportedArticle> importHtml(const QString &html, std::stop_token stop)
{
    const QByteArray bytes = html.toUtf8();
    auto imported = parseFragment(bytes, stop);
    const QString name = Importer::tr("The text", "what was pasted");
    if (!imported)
        return stopped(name);
    if (imported->article.blocks.isEmpty())
        return nothingToRead(name);
    imported->article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    imported->original = bytes;
    return std::move(*imported);
}

Result<ImportedArticle> importText(const QString &text, std::stop_token stop)
{
    return read(
        {text.toUtf8(), Importer::tr("The text", "what was pasted"), Format::PlainText, {}, {}}, stop);
}

} // namespace mitjul
