// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplepictures.h"
#include "savepicture.h"
#include "testsuite.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <csignal>
#include <sys/resource.h>

using namespace mitjul;
using namespace mitjul::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Svg {
    QStringList texts;
    QString title, description, families;
    QSet<QString> elements;
    QString error;
};

Svg readSvg(const QString &path)
{
    Svg svg;
    QXmlStreamReader xml(bytesOf(path));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        svg.elements.insert(xml.name().toString());
        if (xml.name() == u"svg")
            svg.families = xml.attributes().value(QStringLiteral("font-family")).toString();
        else if (xml.name() == u"title")
            svg.title = xml.readElementText();
        else if (xml.name() == u"desc")
            svg.description = xml.readElementText();
        else if (xml.name() == u"text")
            svg.texts.append(xml.readElementText());
    }
    svg.error = xml.hasError() ? xml.errorString() : QString();
    return svg;
}

} // namespace

class TestSavePicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void svgKeepsItsText();
    void svgIsSoundWhateverTheNames();
    void svgLooksAsThePng();
    void pngIsTwiceTheSizeOnWhite();
    void refusesAPngTooHigh();
    void refusesWhatIsNoPictureFile_data();
    void refusesWhatIsNoPictureFile();
    void leavesTheOldFileWhenTheDiskIsFull();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestSavePicture::svgKeepsItsText()
{
    BarPicture picture = bars(3);
    picture.rows[1].label = QStringLiteral("AI 기본법 & “규제” 2026");
    QVERIFY(savePicture(picture, path(QStringLiteral("bars.svg"))).ok());
    const Svg svg = readSvg(path(QStringLiteral("bars.svg")));
    QCOMPARE(svg.error, QString());
    QCOMPARE(svg.title, picture.title);
    QCOMPARE(svg.description, spoken(picture));
    for (const QString &text : {picture.title, picture.note, picture.rows[0].label, picture.rows[1].label,
                                picture.series[2].name})
        QVERIFY2(svg.texts.contains(text), qPrintable(text)); // each in one piece
    QVERIFY(svg.families.startsWith(QStringLiteral("'Noto Sans CJK KR'")));
    QVERIFY(svg.families.endsWith(QStringLiteral("sans-serif")));
    const QSet<QString> drawn{QStringLiteral("svg"), QStringLiteral("title"), QStringLiteral("desc"), QStringLiteral("rect"),
                              QStringLiteral("text"), QStringLiteral("polyline")};
    QVERIFY((svg.elements - drawn).isEmpty()); // no raster image, no outlines of letters
}

void TestSavePicture::svgIsSoundWhateverTheNames()
{
    BarPicture picture = bars(0);
    MatrixPicture table = matrix(0, 0);
    for (const QString &name : hostileNames()) {
        picture.rows.append({name, {1, 2, 3}});
        table.holders.append(name);
        table.targets.append(name);
    }
    table.cells = QList<MatrixPicture::Counts>(121, {1, 2, 3});
    for (const Picture &one : {Picture(picture), Picture(table)}) {
        QVERIFY(savePicture(one, path(QStringLiteral("hostile.SVG"))).ok());
        const Svg svg = readSvg(path(QStringLiteral("hostile.SVG")));
        QCOMPARE(svg.error, QString());
        QVERIFY(svg.texts.contains(QStringLiteral("<b>&amp;]]>\"'")));
        QVERIFY(svg.texts.contains(QStringLiteral("(no name)")));
    }
}

void TestSavePicture::svgLooksAsThePng()
{
    const Picture picture = matrix(4, 3);
    QVERIFY(savePicture(picture, path(QStringLiteral("same.svg"))).ok());
    QVERIFY(savePicture(picture, path(QStringLiteral("same.png"))).ok());
    const QImage png = QImage(path(QStringLiteral("same.png"))).convertToFormat(QImage::Format_RGB32);
    QSvgRenderer renderer(path(QStringLiteral("same.svg")));
    QVERIFY(renderer.isValid());
    QImage svg(png.size(), QImage::Format_RGB32);
    QPainter painter(&svg);
    renderer.render(&painter);
    painter.end();
    // Shapes lie where they lay; letters may differ by a hair.
    const QSize few(60, 60 * png.height() / png.width());
    const QImage a = png.scaled(few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = svg.scaled(few, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < few.height(); ++y) {
        for (int x = 0; x < few.width(); ++x)
            QVERIFY(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 60);
    }
}

void TestSavePicture::pngIsTwiceTheSizeOnWhite()
{
    QVERIFY(savePicture(bars(3), path(QStringLiteral("bars.png"))).ok());
    const QImage image(path(QStringLiteral("bars.png")));
    QCOMPARE(image.width(), 1680);
    QVERIFY(savePicture(bars(3), path(QStringLiteral("bars.svg"))).ok());
    QCOMPARE(image.size(), QSvgRenderer(path(QStringLiteral("bars.svg"))).defaultSize() * 2);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("대상별 입장"));
    QVERIFY(savePicture(bars(200, 5), path(QStringLiteral("long.png"))).ok());
    QVERIFY(QImage(path(QStringLiteral("long.png"))).height() > 10'000);
}

void TestSavePicture::refusesAPngTooHigh()
{
    const QString png = path(QStringLiteral("high.png"));
    QVERIFY(savePicture(bars(2), png).ok());
    const QByteArray before = bytesOf(png);
    const auto refused = savePicture(bars(600), png);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.contains(QStringLiteral("Save it as SVG")), qPrintable(refused.error().message));
    QCOMPARE(bytesOf(png), before);
    QVERIFY(savePicture(bars(600), path(QStringLiteral("high.svg"))).ok());
    QVERIFY(!savePicture(matrix(2, 400), png).ok());
    QCOMPARE(bytesOf(png), before);
}

void TestSavePicture::refusesWhatIsNoPictureFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    QTest::newRow("another ending") << QStringLiteral("picture.jpg") << QStringLiteral("neither in .svg nor in .png");
    QTest::newRow("no ending") << QStringLiteral("picture") << QStringLiteral("neither in .svg nor in .png");
    QTest::newRow("a folder") << QStringLiteral("folder.svg") << QStringLiteral("not an ordinary file");
    QTest::newRow("in no folder") << QStringLiteral("nowhere/picture.png") << QStringLiteral("could not be written");
}

void TestSavePicture::refusesWhatIsNoPictureFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, word);
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.svg"));
    const auto saved = savePicture(bars(2), path(name));
    QVERIFY(!saved.ok());
    QVERIFY2(saved.error().message.contains(word), qPrintable(saved.error().message));
    QVERIFY(saved.error().message.contains(path(name)));
    QVERIFY(!QFileInfo(path(name)).isFile());
}

void TestSavePicture::leavesTheOldFileWhenTheDiskIsFull()
{
    for (const QString &name : {QStringLiteral("full.svg"), QStringLiteral("full.png")}) {
        QVERIFY(savePicture(bars(2), path(name)).ok());
        const QByteArray before = bytesOf(path(name));
        const QStringList files = QDir(m_folder.path()).entryList();
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit little{1000, limit.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &little);
        const auto saved = savePicture(bars(9), path(name));
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_DFL);
        QVERIFY(!saved.ok());
        QVERIFY(saved.error().message.contains(QStringLiteral("What stood there is unchanged")));
        QCOMPARE(bytesOf(path(name)), before);
        QCOMPARE(QDir(m_folder.path()).entryList(), files);
    }
}

MITJUL_TEST(TestSavePicture)
#include "tst_savepicture.moc"
