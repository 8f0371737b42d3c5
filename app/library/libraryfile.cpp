// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfile.h"

#include "database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mitjul {

static constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<LibraryFile> libraryFileKind(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{Database::tr("%1 is a folder, not a library. Name a file.").arg(path)};
    if (!info.exists())
        return LibraryFile::None;
    if (!info.isFile())
        return Error{Database::tr("%1 is not a file, so it cannot be a library. Name a file.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Database::tr("The library %1 cannot be read. Check its permissions.").arg(path)};
    if (!info.isWritable())
        return Error{Database::tr("The library %1 cannot be written to. Check its permissions.").arg(path)};
    if (!QFileInfo(info.absolutePath()).isWritable())
        return Error{Database::tr("The folder of the library %1 cannot be written to. Check its permissions.").arg(path)};
    if (info.size() == 0)
        return LibraryFile::None;
    // https://www.sqlite.org/fileformat.html#the_database_header
    const QByteArray header = file.read(100);
    const bool database = header.size() == 100 && header.startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (!database)
        return Error{Database::tr("%1 is not a library of Mitjul. Choose another file.").arg(path)};
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        return Error{Database::tr("%1 is a database of another program. Choose another file.").arg(path)};
    file.close();
    // What the reader thinks is nobody else's business, also after the file was copied about.
    if ((QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) != 0)
        QFile::setPermissions(path, ownerOnly);
    return LibraryFile::Library;
}

Result<Done> makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Database::tr("The folder %1 for the library cannot be made. Check the permissions above it.").arg(folder)};
    return Done{};
}

Result<Done> makeEmptyFile(const QString &path)
{
    // Not QFile: the mode has to be there from the first moment.
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_TRUNC | O_WRONLY | O_NOFOLLOW | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return Error{Database::tr("The file %1 cannot be made: %2.").arg(path, qt_error_string(errno))};
    ::fchmod(file, S_IRUSR | S_IWUSR);
    ::close(file);
    return Done{};
}

Result<Done> putFileInPlace(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return Error{Database::tr("The library %1 cannot be made: %2.").arg(to, qt_error_string(errno))};
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return Done{};
}

} // namespace mitjul
