// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporter.h"
#include "hunspelloracle.h"
#include "verbs.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>
#include <algorithm>
#include <unicode/uvernum.h>
#include <unicode/uversion.h>

namespace mitjul {

namespace {

struct Doctor {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

QString sqliteVersion()
{
    const QString name = QStringLiteral("mitjul-doctor");
    QString version = Doctor::tr("not there: install libqt6sql6-sqlite");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT sqlite_version()"), database);
            if (query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

QString icuVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

// The first line of a dictionary is its number of words.
QString wordCount(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine(32)).trimmed() : QString();
}

/// Looks at one thing after the other and prints what it finds.
class Examination {
public:
    explicit Examination(const Context &context)
        : m_context(context)
    {
    }

    void versions()
    {
        line(QStringLiteral("Mitjul"), QStringLiteral(MITJUL_VERSION));
        line(QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
        line(QStringLiteral("SQLite"), sqliteVersion());
        line(QStringLiteral("Hunspell"), QStringLiteral(MITJUL_HUNSPELL_VERSION));
        line(QStringLiteral("ICU"), icuVersion());
        line(QStringLiteral("libhangul"), QStringLiteral(MITJUL_HANGUL_VERSION));
    }

    void dictionary(const QString &label, const QString &name, const QString &package)
    {
        const QString base = dictionaryFolder() + u'/' + name;
        const QString words = base + QStringLiteral(".dic");
        const QString rules = base + QStringLiteral(".aff");
        if (!QFileInfo(words).isFile() || !QFileInfo(rules).isFile()) {
            unsound(label,
                Doctor::tr("missing: there is no %1. Install the package %2 (sudo apt install %2).")
                    .arg(QFileInfo(words).isFile() ? rules : words, package));
        } else if (const auto loaded = HunspellOracle::load(rules, words); !loaded) {
            unsound(label,
                Doctor::tr("%1 Install the package %2 again (sudo apt install --reinstall %2).")
                    .arg(loaded.error().message, package));
        } else {
            line(label, Doctor::tr("%1, %2 words").arg(words, wordCount(words)));
        }
    }

    void library()
    {
        const QString label = Doctor::tr("Library");
        const QString &path = m_context.library;
        if (!QFileInfo::exists(path)) {
            line(label, Doctor::tr("%1 (not made yet)").arg(path));
            return;
        }
        const auto opened = Library::open(path);
        if (!opened) {
            unsound(label, opened.error().message);
            return;
        }
        const auto problems = opened.value()->check();
        if (!problems) {
            unsound(label, problems.error().message);
            return;
        }
        for (const QString &problem : problems.value())
            unsound(label, problem);
        if (problems->isEmpty())
            line(label,
                Doctor::tr("%1, schema version %2, sound").arg(path, QString::number(schemaVersion(path))));
    }

    // What would make an export better is no reason to call anything unsound.
    void formats()
    {
        for (const auto &exporter : exporters()) {
            if (!exporter->setsType())
                continue;
            const QString lack = exporter->lack();
            line(exporter->format().toUpper(), lack.isEmpty() ? Doctor::tr("its fonts are there") : lack);
        }
    }

    [[nodiscard]] Exit verdict() const { return m_sound ? m_context.done() : Exit::Failed; }

private:
    // SQLite keeps `user_version` at byte 60 of the file.
    static quint32 schemaVersion(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray head = file.read(64);
        return head.size() == 64 ? qFromBigEndian<quint32>(head.constData() + 60) : 0;
    }

    void line(const QString &label, const QString &value)
    {
        m_context.console.print(onOneLine(label + QStringLiteral(": ") + value));
    }

    void unsound(const QString &label, const QString &problem)
    {
        m_sound = false;
        line(label, problem);
    }

    const Context &m_context;
    bool m_sound = true;
};

} // namespace

QString DoctorVerb::usage() const
{
    return {};
}

QString DoctorVerb::summary() const
{
    return Doctor::tr("say which dictionaries, library and versions are there, and whether they are sound");
}

QList<Option> DoctorVerb::options() const
{
    return {};
}

bool DoctorVerb::setsType(const Arguments &) const
{
    const auto &all = exporters();
    return std::any_of(all.begin(), all.end(), [](const auto &exporter) { return exporter->setsType(); });
}

Exit DoctorVerb::run(const Arguments &arguments, const Context &context) const
{
    if (!arguments.operands.isEmpty())
        return context.wrongUsage(Doctor::tr("The doctor takes no “%1”.").arg(arguments.operands.first()));
    Examination examination(context);
    examination.versions();
    examination.dictionary(
        Doctor::tr("Korean dictionary"), QStringLiteral("ko"), QStringLiteral("hunspell-ko"));
    examination.dictionary(
        Doctor::tr("English dictionary"), QStringLiteral("en_US"), QStringLiteral("hunspell-en-us"));
    examination.formats();
    examination.library();
    return examination.verdict();
}

} // namespace mitjul
