// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hunspelloracle.h"

#include "hangul.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <hunspell/hunspell.hxx>

namespace mitjul {

namespace {

// Hunspell refuses longer words anyway (MAXWORDLEN counts bytes in places); this keeps megabytes from being
// copied.
constexpr qsizetype LongestAsked = 60;
constexpr qsizetype MostAnswers = 1 << 16;
constexpr qsizetype ManyWords = 1000; // more than a dictionary of a test's making has

QString packageOf(const QString& path)
{
    const QString language = QFileInfo(path).completeBaseName().section(u'_', 0, 0);
    if (language == QLatin1StringView("ko"))
        return QStringLiteral("hunspell-ko");
    if (language == QLatin1StringView("en"))
        return QStringLiteral("hunspell-en-us");
    return QStringLiteral("hunspell-%1").arg(language);
}

Error missing(const QString& path)
{
    return {QCoreApplication::translate(
        "HunspellOracle", "The dictionary file %1 cannot be read. Install the package %2.")
                .arg(path, packageOf(path))};
}

Error broken(const QString& path)
{
    return {QCoreApplication::translate(
        "HunspellOracle", "The dictionary file %1 is not a sound Hunspell file. Reinstall the package %2.")
                .arg(path, packageOf(path))};
}

bool declaresUtf8(QFile& aff)
{
    while (!aff.atEnd()) {
        const QByteArray line = aff.readLine(4096).simplified();
        if (line.startsWith("SET "))
            return line == "SET UTF-8";
        if (line.startsWith("PFX ") || line.startsWith("SFX "))
            return false;
    }
    return false;
}

// The first words of the word list, without their flags.
QList<QByteArray> firstWords(QFile& dic)
{
    QList<QByteArray> words;
    bool counted = false;
    if (dic.readLine(64).trimmed().toInt(&counted) <= 0 || !counted)
        return words;
    while (!dic.atEnd() && words.size() < 200) {
        const QByteArray line = dic.readLine(4096).trimmed();
        const QByteArray word = line.left(line.indexOf('/'));
        if (!word.isEmpty())
            words.append(word);
    }
    return words;
}

} // namespace

HunspellOracle::HunspellOracle(std::unique_ptr<Hunspell> hunspell)
    : m_hunspell(std::move(hunspell))
{
}

HunspellOracle::~HunspellOracle() = default;

Result<std::shared_ptr<const WordOracle>> HunspellOracle::load(const QString& affPath, const QString& dicPath)
{
    QFile aff(affPath);
    QFile dic(dicPath);
    if (!aff.open(QIODevice::ReadOnly))
        return missing(affPath);
    if (!dic.open(QIODevice::ReadOnly))
        return missing(dicPath);
    if (!declaresUtf8(aff))
        return broken(affPath);
    const QList<QByteArray> sample = firstWords(dic);
    if (sample.isEmpty())
        return broken(dicPath);
    auto hunspell = std::make_unique<Hunspell>(
        QFile::encodeName(affPath).constData(), QFile::encodeName(dicPath).constData());
    // Hunspell says nothing of a file it cannot make sense of; it then knows few of its own words.
    const auto known = std::count_if(sample.begin(), sample.end(),
        [&](const QByteArray& word) { return hunspell->spell(word.toStdString()); });
    if (known * 2 < sample.size())
        return broken(affPath);
    const std::shared_ptr<HunspellOracle> oracle(new HunspellOracle(std::move(hunspell)));
    // Where the affixes were cut off the words are there and no particle is.
    if (oracle->listNouns(dic) > ManyWords && oracle->m_nouns.isEmpty())
        return broken(affPath);
    return std::shared_ptr<const WordOracle>(oracle);
}

// The words with the same flags inflect alike. Which flags are a noun's changes with every build of the dictionary: a
// few of each group are asked for with the particle that nouns alone take.
qsizetype HunspellOracle::listNouns(QFile& dic)
{
    constexpr qsizetype Asked = 5;
    dic.seek(0);
    QHash<QByteArray, QStringList> groups;
    qsizetype hangulWords = 0;
    while (!dic.atEnd()) {
        const QByteArray line = dic.readLine(4096).trimmed();
        const qsizetype slash = line.indexOf('/');
        if (slash <= 0)
            continue;
        const QString word = QString::fromUtf8(line.first(slash)).normalized(QString::NormalizationForm_C);
        if (word.size() < 2 || !hangul::isAllSyllables(word))
            continue;
        groups[line.sliced(slash).split(' ').constFirst()].append(word);
        ++hangulWords;
    }
    for (const QStringList& group : std::as_const(groups)) {
        qsizetype nouns = 0;
        for (const QString& word : group.first(std::min(Asked, group.size()))) {
            const bool vowel = hangul::finalOf(word.back()) == hangul::FinalNone;
            nouns += knows(word + (vowel ? u'를' : u'을')) ? 1 : 0;
        }
        if (nouns == std::min(Asked, group.size()))
            m_nouns.unite(QSet<QString>(group.begin(), group.end()));
    }
    return hangulWords;
}

bool HunspellOracle::knows(QStringView word) const
{
    if (word.isEmpty() || word.size() > LongestAsked)
        return false;
    const QString key = word.toString();
    const QMutexLocker lock(&m_mutex);
    const auto answer = m_answers.constFind(key);
    if (answer != m_answers.cend())
        return *answer;
    if (m_answers.size() >= MostAnswers)
        m_answers.clear();
    const bool known = m_hunspell->spell(key.toStdString());
    m_answers.insert(key, known);
    return known;
}

QStringList HunspellOracle::suggest(QStringView word) const
{
    QStringList words;
    if (word.isEmpty() || word.size() > LongestAsked)
        return words;
    const QMutexLocker lock(&m_mutex);
    for (const std::string& suggestion : m_hunspell->suggest(word.toString().toStdString()))
        words.append(QString::fromStdString(suggestion));
    return words;
}

} // namespace mitjul
