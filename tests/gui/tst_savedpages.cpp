// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page that wants to reach out, in the real window: read, marked, copied, exported and printed, it reaches
// nothing.
#include "exporter.h"
#include "reader.h"
#include "testsuite.h"
#include "webserver.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <sys/inotify.h>
#include <unistd.h>

using namespace mitjul;
using namespace mitjul::test;

namespace {

/// Tells whether anybody opened a file.
class Watch {
public:
    explicit Watch(const QString &path)
        : m_queue(inotify_init1(IN_NONBLOCK))
    {
        m_watches = m_queue >= 0
            && inotify_add_watch(m_queue, QFile::encodeName(path).constData(), IN_OPEN | IN_ACCESS) >= 0;
    }
    ~Watch() { close(m_queue); }
    Q_DISABLE_COPY_MOVE(Watch)

    [[nodiscard]] bool works() const { return m_watches; }
    /// Whether it was opened since the last time this was asked.
    [[nodiscard]] bool wasOpened() const
    {
        char events[4096];
        return read(m_queue, events, sizeof events) > 0;
    }

private:
    int m_queue;
    bool m_watches = false;
};

// Every way that HTML has of asking for something, for a file or an address.
QString reachingFor(const QString &target)
{
    return QStringLiteral(
        "<link rel=stylesheet href='%1'><link rel=icon href='%1'><link rel=prefetch href='%1'><link "
        "rel=preload as=image href='%1'>"
        "<style>@import url('%1'); body { background: url(%1) } @font-face { font-family: x; src: url(%1) "
        "}</style>"
        "<meta http-equiv=refresh content='0;url=%1'><script src='%1'></script><script>fetch('%1')</script>"
        "<img src='%1' srcset='%1 2x' onerror=\"location='%1'\"><picture><source srcset='%1'><img "
        "data-src='%1'></picture>"
        "<iframe src='%1'></iframe><object data='%1'></object><embed src='%1'><video src='%1' "
        "poster='%1'></video><audio src='%1'></audio>"
        "<svg><image href='%1'/><use xlink:href='%1'/></svg><table background='%1'><tr><td "
        "background='%1'>x</td></tr></table>"
        "<form action='%1'><input type=image src='%1'></form><p style=\"background-image: "
        "url('%1')\">글</p><a href='%1' ping='%1'>여기</a>")
        .arg(target);
}

} // namespace

class TestSavedPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachesNothing();
};

void TestSavedPages::reachesNothing()
{
    Reader reader;
    WebServer server;
    const QString sentinel = reader.write(QStringLiteral("secret.png"), QStringLiteral("secret"));
    const Watch watch(sentinel);
    QVERIFY(watch.works());
    {
        QFile file(sentinel);
        QVERIFY(file.open(QIODevice::ReadOnly));
    }
    QVERIFY(watch.wasOpened()); // it would be seen

    const QString address = server.address(QStringLiteral("/tracker"));
    QString body;
    for (const QString &target :
        {QStringLiteral("file://") + sentinel, sentinel, QStringLiteral("secret.png"), address,
            address.mid(5), QStringLiteral("qrc:/lexicons/encodings.tsv"),
            QStringLiteral("javascript:location='%1'").arg(address)})
        body += reachingFor(target);
    const QString first
        = QStringLiteral("정부는 3일 새로운 다리를 놓겠다고 밝혔지만, 주민들은 그 계획이 늦었다고 말했다.");
    const QString second = QStringLiteral(
        "“물이 불면 학교에 못 간다”고 한 학생이 말했고, 이장은 고개를 끄덕이며 같은 말을 했다.");
    const QString path = reader.write(QStringLiteral("page.html"),
        QStringLiteral("<!doctype html><html><head><title>다리 하나에 두 마을이 갈렸다</title><base "
                       "href='%1'></head><body><h1>다리 하나에 두 마을이 갈렸다</h1>"
                       "<article><p>%2</p>%3<p>%4</p></article></body></html>")
            .arg(address, first, body, second));

    QVERIFY(reader.openFile(path));
    QVERIFY(reader.waitForFindings());
    QVERIFY(reader.session().article().text.contains(first));
    QVERIFY(reader.session().article().text.contains(second));
    QVERIFY(!reader.session().article().text.contains(QStringLiteral("secret")));
    // Read on, look, copy as a reader does.
    QTRY_VERIFY(reader.isAtPage());
    reader.press(Qt::Key_J);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QVERIFY(copied->text().contains(second));
    for (const QString &word :
        {QStringLiteral("secret.png"), QStringLiteral("/tracker"), QStringLiteral("javascript:")}) {
        QVERIFY2(!copied->html().contains(word), qPrintable(copied->html()));
    }
    QVERIFY(reader.dragOver(QStringLiteral("새로운 다리")));
    reader.press(Qt::Key_1);
    QTRY_COMPARE(reader.session().annotations().size(), 1);
    // Pasted it is the same.
    auto *pasted = new QMimeData;
    pasted->setHtml(QStringLiteral("<p>%1</p>%2<p>%3</p>").arg(first, body, second));
    pasted->setText(first);
    QApplication::clipboard()->setMimeData(pasted);
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(reader.session().article().title.startsWith(first.left(10)), 60'000);
    QVERIFY(reader.waitForFindings());
    QTest::qWait(200); // for what would be fetched in the background

    QCOMPARE(server.requests(), QStringList());
    QVERIFY(!watch.wasOpened());
}

MITJUL_TEST(TestSavedPages)
#include "tst_savedpages.moc"
