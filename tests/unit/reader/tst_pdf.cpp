// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Articles as PDF, read back by another program.
#include "commandline.h"
#include "openpage.h"
#include "pdfexporter.h"
#include "pdftext.h"
#include "testsuite.h"

#include <QBuffer>

using namespace mitjul;
using namespace mitjul::test;

class TestPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isReadBackWordForWord_data();
    void isReadBackWordForWord();
    void holdsNotesInFull();
    void keepsTheNotesOfACrowdedSheet();
    void printsNoLineTwice();
    void saysWhatTheTextDoesNot();
    void bearsTitleAndCreator();
    void beginsEachArticleOnItsOwnSheet();
    void partsNoHeadingFromItsText();
    void goesInOneFileByTheCommandLine();
    void leavesNothingWhenStopped();
    void saysWhereItCannotWrite();

private:
    [[nodiscard]] static Bundle bundleOf(const OpenPage &open);
    [[nodiscard]] QString exported(const Bundle &bundle);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    int m_count = 0;
    std::shared_future<LoadedAnalyzer> m_analyzer;
};

namespace {

QString textAt(const QString &file)
{
    QFile source(sourcePath(file));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return QString::fromUtf8(source.readAll());
}

// An article that was never in a library.
AnnotatedArticle articleOf(const QString &title, const QStringList &paragraphs)
{
    AnnotatedArticle annotated;
    annotated.article.id = QUuid::createUuid();
    annotated.article.title = title;
    annotated.article.text = title;
    annotated.article.blocks.append({BlockKind::Title, {0, title.size()}, 0});
    for (const QString &paragraph : paragraphs) {
        const bool heading = paragraph.startsWith(u'#');
        const QString words = heading ? paragraph.mid(1) : paragraph;
        const qsizetype start = annotated.article.text.size() + 1;
        annotated.article.text += u'\n' + words;
        annotated.article.blocks.append(
            {heading ? BlockKind::Heading : BlockKind::Paragraph, {start, start + words.size()}, heading ? 2 : 0});
    }
    return annotated;
}

QString flowed(const QString &text) { return text.simplified(); }

} // namespace

void TestPdf::initTestCase() { m_analyzer = loadAnalyzerInBackground(); }

Bundle TestPdf::bundleOf(const OpenPage &open)
{
    const auto stored = open.session->library().bundle({open.session->article().id});
    if (!stored)
        qFatal("%s", qUtf8Printable(stored.error().message));
    Bundle bundle = stored.value();
    bundle.articles.first().findings = open.session->findings();
    return bundle;
}

QString TestPdf::exported(const Bundle &bundle)
{
    const QString file = path(QStringLiteral("%1.pdf").arg(++m_count));
    const auto written = exportToFile(PdfExporter(), bundle, file);
    if (!written)
        qFatal("%s", qUtf8Printable(written.error().message));
    return file;
}

void TestPdf::isReadBackWordForWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Korean") << textAt(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"));
    QTest::newRow("English") << textAt(QStringLiteral("resources/samples/02-ferry-that-docks-itself.md"));
    QTest::newRow("joined letters and figures")
        << QStringLiteral("Staff office\n\nIn 2021 the first officers of the office found 1,250 fish, 4% of the flat flood affair.\n");
    QTest::newRow("marks and letters alone")
        << QStringLiteral("부호\n\n‘작은따옴표’와 “큰따옴표”, 가운데·점, 말줄임…, ㄱ과 ㄹ, 〈홑화살괄호〉, 3∼4, ±5℃, A씨―B씨.\n");
}

void TestPdf::isReadBackWordForWord()
{
    QFETCH(const QString, text);
    const OpenPage open(m_analyzer, text);
    const QStringList found = pdfText(exported(bundleOf(open))).split(QRegularExpression(QStringLiteral("\\s+")));
    const QSet<QString> words(found.cbegin(), found.cend());
    for (const QString &word : flowed(open.session->article().text).split(u' '))
        QVERIFY2(words.contains(word), qPrintable(word));
}

void TestPdf::holdsNotesInFull()
{
    const OpenPage open(m_analyzer, QStringLiteral("짧은 기사\n\n비가 왔다. 눈이 왔다.\n"));
    const QString sentence = QStringLiteral("이 문장은 메모가 여백에 들어갈 수 없을 만큼 길어지도록 되풀이된다.");
    Annotation annotation = open.session->draftAt(open.words(QStringLiteral("눈이 왔다")));
    annotation.note = (sentence + u' ').repeated(60) + QStringLiteral("끝\n둘째 문단 2026");
    annotation.tags = {QStringLiteral("날씨")};
    annotation.stances = {{QStringLiteral("기상청"), QStringLiteral("제설"), Polarity::Against}};
    QVERIFY(open.session->put(annotation));
    const QString text = flowed(pdfText(exported(bundleOf(open))));
    QVERIFY(text.count(sentence) >= 55); // all but those that a sheet's foot parts
    for (const QString &expected : {QStringLiteral("Notes 1. 눈이 왔다"), QStringLiteral("끝 둘째 문단 2026"),
                                    QStringLiteral("기상청 → 제설: against"), QStringLiteral("#날씨")})
        QVERIFY2(text.contains(expected), qPrintable(expected));
}

void TestPdf::keepsTheNotesOfACrowdedSheet()
{
    QStringList paragraphs;
    for (int i = 0; i < 18; ++i)
        paragraphs.append(QStringLiteral("문장%1 비가 내렸다.").arg(10 + i));
    AnnotatedArticle annotated = articleOf(QStringLiteral("메모가 많은 기사"), paragraphs);
    for (int i = 0; i < 18; ++i) {
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.span = annotated.article.blocks[i + 1].span;
        annotation.exact = paragraphs[i];
        annotation.note = QStringLiteral("긴메모%1 ").arg(10 + i) + QStringLiteral("여백이 모자라게 길다. ").repeated(i + 1);
        annotated.annotations.append(annotation);
    }
    const QString sheet = pdfText(exported({{annotated}, {}, {}, {}}), 1);
    for (int i = 0; i < 18; ++i)
        QVERIFY2(sheet.contains(QStringLiteral("긴메모%1").arg(10 + i)), qPrintable(sheet));
}

void TestPdf::printsNoLineTwice()
{
    QStringList paragraphs;
    for (int i = 0; i < 120; ++i)
        paragraphs.append(QStringLiteral("번호%1 연구원은 물을 마셨고 저녁에는 비가 내렸다.").arg(1000 + i));
    const QString text = pdfText(exported({{articleOf(QStringLiteral("긴 기사"), paragraphs)}, {}, {}, {}}));
    for (int i = 0; i < 120; ++i)
        QCOMPARE(text.count(QStringLiteral("번호%1").arg(1000 + i)), 1);
}

void TestPdf::saysWhatTheTextDoesNot()
{
    AnnotatedArticle annotated = articleOf(QStringLiteral("비가 왔다"), {QStringLiteral("많이 왔다.")});
    annotated.article.source = QStringLiteral("밑줄일보");
    annotated.article.byline = QStringLiteral("도하람 기자");
    annotated.article.published = QStringLiteral("2026-11-24");
    annotated.article.url = QStringLiteral("https://example.org/rain/1");
    const QString text = flowed(pdfText(exported({{annotated}, {}, {}, {}})));
    const QString head = QStringLiteral("밑줄일보 · 도하람 기자 · 2026-11-24 · https://example.org/rain/1");
    QVERIFY2(text.startsWith(head + QStringLiteral(" 비가 왔다 많이 왔다.")), qPrintable(text));
    // A title that the text does not have stands above it; what the text says is not said again.
    annotated.article.blocks.first().kind = BlockKind::Byline;
    annotated.article.title = QStringLiteral("도하람 기자의 글");
    annotated.article.text.replace(0, 5, QStringLiteral("밑줄일보."));
    const QString other = flowed(pdfText(exported({{annotated}, {}, {}, {}})));
    QVERIFY2(other.contains(QStringLiteral("도하람 기자의 글 밑줄일보. 많이 왔다.")), qPrintable(other));
    QCOMPARE(other.count(QStringLiteral("밑줄일보")), 1);
}

void TestPdf::bearsTitleAndCreator()
{
    const QString file
        = exported({{articleOf(QStringLiteral("제목 ‘하나’"), {QStringLiteral("비가 왔다.")})}, {}, {}, {}});
    QCOMPARE(pdfInfo(file, QStringLiteral("Title")), QStringLiteral("제목 ‘하나’"));
    QCOMPARE(pdfInfo(file, QStringLiteral("Creator")), QStringLiteral("Mitjul " MITJUL_VERSION));
    QCOMPARE(pdfInfo(file, QStringLiteral("Pages")), QStringLiteral("1"));
    QVERIFY(PdfExporter().lack().isEmpty());
}

void TestPdf::beginsEachArticleOnItsOwnSheet()
{
    const AnnotatedArticle first = articleOf(QStringLiteral("첫 기사"), {QStringLiteral("비가 왔다.")});
    const AnnotatedArticle second = articleOf(QStringLiteral("다음 기사"), {QStringLiteral("눈이 왔다.")});
    const QString file = exported({{first, second}, {}, {}, {}});
    QCOMPARE(pdfInfo(file, QStringLiteral("Pages")), QStringLiteral("2"));
    QVERIFY(pdfText(file, 1).contains(QStringLiteral("비가 왔다.")));
    QVERIFY(!pdfText(file, 1).contains(QStringLiteral("눈이")));
    QVERIFY(pdfText(file, 2).startsWith(QStringLiteral("다음 기사")));
    QVERIFY(pdfText(file, 2).contains(QStringLiteral("Page 2")));
}

void TestPdf::partsNoHeadingFromItsText()
{
    // However far down a sheet reaches, a heading has two lines below it, and a paragraph is parted by two lines at least.
    const QString paragraph = QStringLiteral("앞머리 연구원은 물을 마셨고 저녁에는 비가 내렸다. ").repeated(4) + QStringLiteral("꼬리");
    for (int lines = 0; lines < 6; ++lines) {
        QStringList paragraphs;
        for (int i = 0; i < lines; ++i)
            paragraphs.append(QStringLiteral("한 줄이다."));
        for (int i = 0; i < 30; ++i)
            paragraphs << QStringLiteral("#중간 제목") << paragraph;
        const QString file = exported({{articleOf(QStringLiteral("긴 기사"), paragraphs)}, {}, {}, {}});
        const int sheets = pdfInfo(file, QStringLiteral("Pages")).toInt();
        QVERIFY(sheets > 3);
        for (int sheet = 1; sheet <= sheets; ++sheet) {
            const QStringList printed = pdfText(file, sheet).split(u'\n', Qt::SkipEmptyParts);
            const QString last = printed.value(printed.size() - 2 - (printed.last().trimmed().isEmpty() ? 1 : 0));
            QVERIFY2(last != QStringLiteral("중간 제목"), qPrintable(last));
            QVERIFY2(!last.startsWith(QStringLiteral("앞머리")), qPrintable(last));
            QVERIFY2(printed.first() != QStringLiteral("꼬리"), qPrintable(printed.first()));
        }
    }
}

void TestPdf::goesInOneFileByTheCommandLine()
{
    offerPdf();
    offerPdf();
    QCOMPARE(std::count_if(exporters().begin(), exporters().end(), [](const auto &e) { return e->format() == u"pdf"; }), 1);
    const auto run = [&](QStringList arguments, QByteArray &out) {
        arguments << QStringLiteral("--library") << path(QStringLiteral("library.sqlite"));
        QBuffer answer(&out);
        QBuffer complaint;
        answer.open(QIODevice::WriteOnly);
        complaint.open(QIODevice::WriteOnly);
        return runCommandLine(arguments, answer, complaint).value_or(-1);
    };
    QByteArray out;
    QCOMPARE(run({QStringLiteral("import"), sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt")),
                  sourcePath(QStringLiteral("resources/samples/02-ferry-that-docks-itself.md"))}, out), 0);
    const QStringList all{QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format"), QStringLiteral("pdf")};
    QVERIFY(setsType(all));
    QVERIFY(!setsType({QStringLiteral("export"), QStringLiteral("--all"), QStringLiteral("--format=json")}));
    QVERIFY(!setsType({QStringLiteral("search"), QStringLiteral("pdf")}));
    const QString file = path(QStringLiteral("all.pdf"));
    out.clear();
    QCOMPARE(run(all + QStringList{QStringLiteral("-o"), file}, out), 0);
    QVERIFY(out.isEmpty());
    QVERIFY(pdfText(file).contains(QStringLiteral("한마루의원")));
    QVERIFY(pdfText(file).contains(QStringLiteral("Little Skerry")));
    QCOMPARE(run(all, out), 0);
    QVERIFY(out.startsWith("%PDF"));
    QVERIFY(out.trimmed().endsWith("%%EOF"));
}

void TestPdf::leavesNothingWhenStopped()
{
    const Bundle bundle{{articleOf(QStringLiteral("기사"), QStringList(400, QStringLiteral("비가 왔다.")))}, {}, {}, {}};
    std::stop_source stop;
    stop.request_stop();
    const QString file = path(QStringLiteral("stopped.pdf"));
    const auto written = exportToFile(PdfExporter(), bundle, file, stop.get_token());
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(QStringLiteral("it was stopped")), qPrintable(written.error().message));
    QVERIFY(!QFile::exists(file));
}

void TestPdf::saysWhereItCannotWrite()
{
    const Bundle bundle{{articleOf(QStringLiteral("기사"), {QStringLiteral("비가 왔다.")})}, {}, {}, {}};
    const auto written = exportToFile(PdfExporter(), bundle, path(QStringLiteral("no/such/folder.pdf")));
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(QStringLiteral("could not be written")), qPrintable(written.error().message));
    // A device that is full.
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!PdfExporter().write(bundle, full).ok());
}

MITJUL_TEST(TestPdf)
#include "tst_pdf.moc"
