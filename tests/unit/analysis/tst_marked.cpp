// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mitjul;
using namespace mitjul::test;

namespace {

/// Right answers, missed ones and extra ones of one kind.
struct Tally {
    int right = 0;
    int missed = 0;
    int extra = 0;

    [[nodiscard]] double f1() const { return right == 0 ? 0 : 2.0 * right / (2.0 * right + missed + extra); }
};

struct Marked {
    Article article;
    QJsonObject gold;
};

/// An article with its blocks: a title, then a paragraph a line.
Marked readMarked(const QString &path)
{
    Marked marked;
    QFile text(path);
    QFile gold(path.chopped(4) + QStringLiteral(".gold.json"));
    if (!text.open(QIODevice::ReadOnly) || !gold.open(QIODevice::ReadOnly))
        return marked;
    marked.article.text = QString::fromUtf8(text.readAll());
    marked.gold = QJsonDocument::fromJson(gold.readAll()).object();
    qsizetype start = 0;
    for (const QString &line : marked.article.text.split(u'\n')) {
        const BlockKind kind = marked.article.blocks.isEmpty() ? BlockKind::Title : BlockKind::Paragraph;
        if (!line.trimmed().isEmpty())
            marked.article.blocks.append({kind, {start, start + line.size()}, 0});
        start += line.size() + 1;
    }
    return marked;
}

Span placeOf(const QString &text, const QJsonObject &item)
{
    qsizetype at = -1;
    const QString words = item[QStringLiteral("text")].toString();
    for (int i = std::max(1, item[QStringLiteral("nth")].toInt(1)); i > 0; --i)
        at = text.indexOf(words, at + 1);
    return {at, at + words.size()};
}

double overlap(Span a, Span b)
{
    const qsizetype shared = std::min(a.end, b.end) - std::max(a.start, b.start);
    return shared <= 0 ? 0 : double(shared) / double(std::max(a.end, b.end) - std::min(a.start, b.start));
}

bool isIndirect(const Finding &finding) { return finding.quote() && finding.quote()->type == QuoteType::Indirect; }

/// Counts the gold items that have a finding which overlaps them by `least`; optional ones count neither way.
template <typename Fits, typename Hit>
void match(const Marked &marked, const QJsonArray &gold, QList<Finding> found, double least, Tally &tally, Fits fits, Hit hit)
{
    for (const QJsonValue &value : gold) {
        const QJsonObject item = value.toObject();
        const Span span = placeOf(marked.article.text, item);
        const auto same = std::find_if(found.begin(), found.end(),
                                       [&](const Finding &f) { return fits(item, f) && overlap(span, f.span) >= least; });
        const bool optional = item[QStringLiteral("optional")].toBool();
        if (same == found.end()) {
            tally.missed += optional ? 0 : 1;
            continue;
        }
        if (!optional) {
            ++tally.right;
            hit(item, *same);
        }
        found.erase(same);
    }
    tally.extra += static_cast<int>(found.size());
}

bool isSpeaker(const QJsonObject &item, const Finding &finding)
{
    const auto &speaker = finding.quote()->speaker;
    const QJsonObject gold = item[QStringLiteral("speaker")].toObject();
    if (gold.isEmpty() || !speaker)
        return gold.isEmpty() && !speaker;
    return speaker->text.contains(gold[QStringLiteral("core")].toString())
        || gold[QStringLiteral("also")].toArray().contains(speaker->text);
}

} // namespace

/// The articles marked by hand: no change may make the program read them worse than these floors, which stand somewhat
/// below what was measured when they were set.
class TestMarked : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItReached_data();
    void keepsWhatItReached();
};

void TestMarked::keepsWhatItReached_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("quotes");
    QTest::addColumn<double>("speakers");
    QTest::addColumn<double>("claims");
    QTest::newRow("Korean") << QStringLiteral("ko") << 0.98 << 0.96 << 0.89;
    QTest::newRow("English") << QStringLiteral("en") << 0.97 << 0.92 << 0.88;
}

void TestMarked::keepsWhatItReached()
{
    QFETCH(const QString, language);
    QFETCH(const double, quotes);
    QFETCH(const double, speakers);
    QFETCH(const double, claims);
    static const ClaimFinder finder(ownLexicons());
    Tally said;
    Tally claimed;
    int speakersRight = 0;
    const QDir folder(sourcePath(QStringLiteral("tests/bench/marked")));
    const QStringList names = folder.entryList({language + QStringLiteral("-*.txt")});
    QVERIFY(names.size() > 20);
    for (const QString &name : names) {
        const Marked marked = readMarked(folder.filePath(name));
        const QList<Span> sentences = splitSentences(marked.article);
        QList<Finding> found = quotesOf(marked.article);
        const QList<Finding> claimsFound = finder.find(marked.article, sentences, found);
        found.removeIf([](const Finding &f) { return f.quote()->type == QuoteType::Term; });
        match(
            marked, marked.gold[QStringLiteral("quotes")].toArray(), found, 0.6, said,
            [](const QJsonObject &item, const Finding &f) {
                return (item[QStringLiteral("kind")].toString() == QStringLiteral("indirect")) == isIndirect(f);
            },
            [&](const QJsonObject &item, const Finding &f) { speakersRight += isSpeaker(item, f) ? 1 : 0; });
        match(
            marked, marked.gold[QStringLiteral("claims")].toArray(), claimsFound, 0.5, claimed,
            [](const QJsonObject &, const Finding &) { return true; }, [](const QJsonObject &, const Finding &) {});
    }
    const double speakerShare = double(speakersRight) / double(said.right);
    qInfo("%s: quotes %.3f, speakers %.3f, claims %.3f", qPrintable(language), said.f1(), speakerShare, claimed.f1());
    QVERIFY(said.f1() >= quotes);
    QVERIFY(speakerShare >= speakers);
    QVERIFY(claimed.f1() >= claims);
}

MITJUL_TEST(TestMarked)
#include "tst_marked.moc"
