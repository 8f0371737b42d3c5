// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporter.h"

#include "exportwords.h"
#include "formats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace mitjul {

namespace {

Error cannotWrite(const QString &path, const QString &why)
{
    return {Export::tr("“%1” could not be written: %2. What stood there is unchanged.").arg(path, why)};
}

/// A file that takes nothing any more once it is to stop.
class StoppableFile final : public QSaveFile {
public:
    StoppableFile(const QString &path, std::stop_token stop)
        : QSaveFile(path)
        , m_stop(std::move(stop))
    {
    }

protected:
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (!m_stop.stop_requested())
            return QSaveFile::writeData(bytes, size);
        setErrorString(Export::tr("it was stopped"));
        return -1;
    }

private:
    std::stop_token m_stop;
};

// A pipe or device cannot be replaced, only written to.
Result<Done> writeInPlace(const std::function<Result<Done>(QIODevice &)> &write, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (auto written = write(file); !written)
        return written;
    if (!file.flush())
        return Error{Export::tr("“%1” could not be written: %2.").arg(path, file.errorString())};
    return Done{};
}

std::vector<std::unique_ptr<Exporter>> &allExporters()
{
    static auto all = [] {
        std::vector<std::unique_ptr<Exporter>> list;
        list.push_back(std::make_unique<MarkdownExporter>());
        list.push_back(std::make_unique<HtmlExporter>());
        list.push_back(std::make_unique<CsvExporter>());
        list.push_back(std::make_unique<JsonExporter>());
        return list;
    }();
    return all;
}

} // namespace

const std::vector<std::unique_ptr<Exporter>> &exporters() { return allExporters(); }

void addExporter(std::unique_ptr<Exporter> exporter) { allExporters().push_back(std::move(exporter)); }

const Exporter *exporterFor(const QString &format)
{
    const auto &all = exporters();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const auto &e) { return e->format() == format; });
    return found == all.end() ? nullptr : found->get();
}

Result<Done> writeToFile(const std::function<Result<Done>(QIODevice &)> &write, const QString &path, std::stop_token stop)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{Export::tr("“%1” is a folder. Name a file to write to.").arg(path)};
    if (info.exists() && !info.isFile())
        return writeInPlace(write, path);
    StoppableFile file(path, std::move(stop));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    if (auto written = write(file); !written) {
        file.cancelWriting();
        return Error{Export::tr("“%1” was not written, and what stood there is unchanged. %2")
                         .arg(path, written.error().message)};
    }
    // QSaveFile takes its last piece for written when it is not: only flush tells.
    if (!file.flush() || !file.commit())
        return cannotWrite(path, file.errorString());
    return Done{};
}

Result<Done> exportToFile(const Exporter &exporter, const Bundle &bundle, const QString &path, std::stop_token stop)
{
    return writeToFile([&](QIODevice &out) { return exporter.write(bundle, out); }, path, std::move(stop));
}

} // namespace mitjul
