// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporter.h"
#include "samplebundle.h"
#include "testsuite.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace mitjul;

namespace {

QString written(const QString &format, const Bundle &bundle = test::sampleBundle())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = exporterFor(format)->write(bundle, buffer);
    return result.ok() ? QString::fromUtf8(buffer.data()) : QString();
}

// RFC 4180, by the letter.
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\"") {
            cell += u'"';
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\r' && text.mid(i + 1, 1) == u"\n") {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
            ++i;
        } else {
            cell += c;
        }
    }
    return rows;
}

/// Takes no more than a few bytes.
class FullDevice : public QIODevice {
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString(QStringLiteral("No space left"));
        return -1;
    }
};

} // namespace

class TestFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsFormats();
    void csvComesBack();
    void csvHoldsNoFormula();
    void toldApartByHand();
    void htmlIsSafe();
    void htmlShowsWhatTheReaderDecided();
    void htmlTextIsTheArticle();
    void markdownHasEverything();
    void markdownEscapesMarks();
    void localPathsStayHome();
    void fullDeviceIsTold();
    void fileIsWholeOrNotThere();
    void linkStaysALink();
    void folderIsRefused();
};

void TestFormats::knowsItsFormats()
{
    QStringList names;
    for (const auto &exporter : exporters())
        names.append(exporter->format());
    QCOMPARE(names,
        (QStringList{QStringLiteral("markdown"), QStringLiteral("html"), QStringLiteral("csv"),
            QStringLiteral("json")}));
    QVERIFY(!exporterFor(QStringLiteral("docx")));
}

void TestFormats::csvComesBack()
{
    const QString text = written(QStringLiteral("csv"));
    QVERIFY(!text.startsWith(QChar(QChar::ByteOrderMark)));
    const QList<QStringList> rows = parseCsv(text);
    QCOMPARE(rows.size(), 5);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), 20);
    const auto cell = [&](qsizetype row, QStringView name) { return rows[row][rows[0].indexOf(name)]; };
    const Bundle bundle = test::sampleBundle();
    const QList<uint> points = bundle.articles[0].article.text.toUcs4();
    QCOMPARE(cell(1, u"exact"), QStringLiteral("😀 듕귁에"));
    QCOMPARE(points.mid(cell(1, u"start").toInt(), cell(1, u"end").toInt() - cell(1, u"start").toInt()),
        cell(1, u"exact").toUcs4());
    QCOMPARE(cell(1, u"note"), bundle.articles[0].annotations[0].note);
    QCOMPARE(cell(1, u"tags"), QStringLiteral("고문서 | a\\|b"));
    QCOMPARE(cell(3, u"holder"), QStringLiteral("김하나 | 쓴 사람"));
    QCOMPARE(cell(3, u"stance"), QStringLiteral("against | "));
    QCOMPARE(cell(4, u"title"), QStringLiteral("A title, with a comma"));
    QCOMPARE(cell(4, u"sha256"), QString(64, u'b'));
}

void TestFormats::csvHoldsNoFormula()
{
    Bundle bundle = test::sampleBundle();
    const QStringList notes{QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-1"),
        QStringLiteral("@x"), QStringLiteral("\t=1"), QStringLiteral("'=1"), QStringLiteral("\"=1")};
    for (const QString &note : notes) {
        bundle.articles[0].annotations[0].note = note;
        const QList<QStringList> rows = parseCsv(written(QStringLiteral("csv"), bundle));
        for (const QStringList &row : rows.mid(1)) {
            for (const QString &cell : row)
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell[0]), qPrintable(cell));
        }
        const QString cell = rows[1][12];
        QCOMPARE(cell.startsWith(u'\'') ? cell.mid(1) : cell, note);
    }
}

void TestFormats::toldApartByHand()
{
    const Bundle bundle = test::fullBundle();
    for (const QString &format : {QStringLiteral("markdown"), QStringLiteral("html")}) {
        const QString text = written(format, bundle);
        QVERIFY(text.contains(QStringLiteral("marked by hand")));
        QVERIFY(!written(format).contains(QStringLiteral("marked by hand")));
        QVERIFY(text.contains(QStringLiteral("the whole article")));
        QVERIFY(text.contains(QStringLiteral("글 전체에 붙인 메모")));
        QVERIFY(text.contains(QStringLiteral("첫째항목"))); // a typo by hand is a correction
    }
    // In place of what it replaces, not beside it.
    const QString markdown = written(QStringLiteral("markdown"), bundle);
    QVERIFY(markdown.contains(QStringLiteral("> 모든 칩을\n")));
    QVERIFY(parseCsv(written(QStringLiteral("csv"), bundle)).size() > parseCsv(written(QStringLiteral("csv"))).size());
}

void TestFormats::htmlIsSafe()
{
    const QString page = written(QStringLiteral("html"));
    QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
    const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z!][^\\s>]*)([^>]*)>"));
    const QStringList allowed
        = QStringLiteral("!DOCTYPE html head meta title style body article h1 h2 h3 p li ul blockquote mark "
                         "span a aside ins table thead tbody tr th td")
              .split(u' ');
    QStringList open;
    for (auto tags = tag.globalMatch(page); tags.hasNext();) {
        const QRegularExpressionMatch match = tags.next();
        const QString name = match.captured(2);
        QVERIFY2(allowed.contains(name), qPrintable(name));
        const QString attributes = match.captured(3);
        static const QRegularExpression bad(QStringLiteral("\\s(src|style|on\\w+|srcset|action)\\s*="));
        QVERIFY2(!bad.match(attributes).hasMatch(), qPrintable(attributes));
        if (attributes.contains(QStringLiteral("href")))
            QVERIFY2(attributes.contains(QStringLiteral("href=\"#")), qPrintable(attributes));
        if (name == u"!DOCTYPE" || name == u"meta")
            continue;
        if (match.captured(1).isEmpty())
            open.append(name);
        else
            QCOMPARE(open.takeLast(), name);
    }
    QVERIFY(open.isEmpty());
    QVERIFY(!page.contains(QStringLiteral("url(")));
    QVERIFY(!page.contains(QStringLiteral("@import")));
    QVERIFY(page.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
}

void TestFormats::htmlShowsWhatTheReaderDecided()
{
    const QString page = written(QStringLiteral("html"));
    QVERIFY(page.contains(QStringLiteral("<ins> → 공개되지도</ins>")));
    QVERIFY(!page.contains(QStringLiteral("중국에"))); // dismissed
    QVERIFY(!page.contains(QStringLiteral("Hidden."))); // possible, never shown
    QVERIFY(page.contains(
        QStringLiteral("<td dir=\"auto\">김하나</td><td dir=\"auto\">모든 칩을"))); // the corrected speaker
    QVERIFY(page.contains(QStringLiteral("<mark class=\"blue quote\" title=\"김하나\">모든 칩을</mark>"))
        || page.contains(
            QStringLiteral("<mark class=\"blue pink quote\" title=\"김하나\">모든 칩을</mark>")));
    QVERIFY(page.contains(QStringLiteral("words that went"))); // an annotation that lost its place
}

void TestFormats::htmlTextIsTheArticle()
{
    Bundle bundle = test::sampleBundle();
    for (AnnotatedArticle &article : bundle.articles)
        article.decisions.clear(); // corrections are inserted words
    const QString page = written(QStringLiteral("html"), bundle);
    const Article &article = bundle.articles[0].article;
    static const QRegularExpression inner(QStringLiteral("<span class=\"ref\">.*?</span>|<[^>]*>"));
    const QString plain = QString(page).remove(inner);
    for (const Block &block : article.blocks) {
        const QString words = article.text.mid(block.span.start, block.span.length()).toHtmlEscaped();
        QVERIFY2(plain.contains(words), qPrintable(words));
    }
}

void TestFormats::markdownHasEverything()
{
    const QString page = written(QStringLiteral("markdown"));
    for (const QString &words :
        {QStringLiteral("# 밑줄 😀 \\<긋기> & “표시”\n"), QStringLiteral("- Source: \\=밑줄일보\n"),
            QStringLiteral("## Notes\n\n> 😀 듕귁에\n"), QStringLiteral("### ‘오픈소스’의 전투\n"),
            QStringLiteral("> 모든 칩을 한 바구니에 담는 것은 위험하다\n>\n> — 김하나 (말했다)\n"),
            QStringLiteral("- 매출은 3년 안에 두 배가 될 것이다. (prediction, 0.82)\n"),
            QStringLiteral("- 공개되지EH → 공개되지도\n"),
            QStringLiteral("| 김하나 | 집중 투자 | against | 모든 칩을 한 바구니에 담는 것은 위험하다 |\n"),
            QStringLiteral("| 쓴 사람 | 분산 투자 | not set |"), QStringLiteral("- Tags: 고문서, a\\|b\n"),
            QStringLiteral("\n---\n\n# A title, with a comma\n")})
        QVERIFY2(page.contains(words), qPrintable(words + u'\n' + page));
    QVERIFY(!page.contains(QStringLiteral("중국에")));
}

void TestFormats::markdownEscapesMarks()
{
    Bundle bundle = test::sampleBundle();
    bundle.articles[0].annotations[0].note
        = QStringLiteral("# no heading\n1. no list\n- no item\n> no quote\n*a* `b` [c](d) <e> snake_case _f_ "
                         "R&D &amp; 3~5일\n***");
    const QString page = written(QStringLiteral("markdown"), bundle);
    QVERIFY2(page.contains(QStringLiteral(
                 "\n\\# no heading\n\n1\\. no list\n\n\\- no item\n\n\\> no quote\n\n"
                 "\\*a\\* \\`b\\` \\[c](d) \\<e> snake_case \\_f\\_ R\\&D \\&amp; 3\\~5일\n\n\\*\\*\\*\n")),
        qPrintable(page));
}

void TestFormats::localPathsStayHome()
{
    for (const char *format : {"markdown", "html", "csv"}) {
        const QString page = written(QString::fromLatin1(format));
        QVERIFY(!page.contains(QStringLiteral("/home/reader")));
        QVERIFY(page.contains(QStringLiteral("https://example.org/a?b=1")));
    }
}

void TestFormats::fullDeviceIsTold()
{
    for (const auto &exporter : exporters()) {
        FullDevice device;
        const auto result = exporter->write(test::sampleBundle(), device);
        QVERIFY(!result.ok());
        QVERIFY(result.error().message.contains(QStringLiteral("No space left")));
    }
}

void TestFormats::fileIsWholeOrNotThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("notes.md"));
    const Exporter &markdown = *exporterFor(QStringLiteral("markdown"));
    QVERIFY(exportToFile(markdown, test::sampleBundle(), path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), written(QStringLiteral("markdown")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    class Failing : public Exporter {
        [[nodiscard]] QString format() const override { return {}; }
        [[nodiscard]] QString title() const override { return {}; }
        [[nodiscard]] QString suffix() const override { return {}; }
        [[nodiscard]] Result<Done> write(const Bundle &, QIODevice &out) const override
        {
            out.write("half");
            return Error{QStringLiteral("stopped")};
        }
    };
    const auto failed = exportToFile(Failing(), test::sampleBundle(), path);
    QVERIFY(!failed.ok());
    QVERIFY(failed.error().message.contains(path));
    QVERIFY(file.seek(0));
    QCOMPARE(QString::fromUtf8(file.readAll()), written(QStringLiteral("markdown")));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestFormats::linkStaysALink()
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.csv"));
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.close();
    QVERIFY(QFile::link(target, link));
    QVERIFY(exportToFile(*exporterFor(QStringLiteral("csv")), test::sampleBundle(), link).ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(QFileInfo(link).symLinkTarget(), target);
    QVERIFY(QFileInfo(target).size() > 100);
}

void TestFormats::folderIsRefused()
{
    QTemporaryDir folder;
    const Exporter &csv = *exporterFor(QStringLiteral("csv"));
    QVERIFY(exportToFile(csv, {}, folder.path()).error().message.contains(QStringLiteral("is a folder")));
    // Stopped, it leaves what stood there.
    const QString kept = folder.filePath(QStringLiteral("kept.csv"));
    QFile old(kept);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = exportToFile(csv, test::sampleBundle(), kept, stop.get_token());
    QVERIFY(!stopped.ok() && stopped.error().message.contains(QStringLiteral("stopped")));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    const auto nowhere = exportToFile(csv, {}, folder.filePath(QStringLiteral("none/x.csv")));
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().message.contains(QStringLiteral("could not be written")));
}

MITJUL_TEST(TestFormats)
#include "tst_formats.moc"
