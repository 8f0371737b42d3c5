// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from elsewhere: addresses, copied pieces of pages, links and folders that are dropped, old encodings.
#include "encodingnames.h"
#include "reader.h"
#include "testsuite.h"
#include "webserver.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>

using namespace mitjul;
using namespace mitjul::test;

class TestAddresses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetchesWhatIsTyped();
    void fetchesByTheMouse();
    void offersTheAddressInTheClipboard();
    void saysWhatIsNoAddress();
    void saysWhatIsNoAddress_data();
    void asksBeforeFetchingWhatIsPasted();
    void asksBeforeFetchingADroppedLink();
    void stopsFetching();
    void pastesAPieceOfAPage();
    void opensAFolder();
    void stopsTakingAFolderIn();
    void asksForTheEncoding();
    void leavesTheEncodingOpen();
    void namesEncodings();
};

namespace {

constexpr int longWait = 60'000; // ms, for a machine that is busy with other things

const QByteArray page = "<!doctype html><html lang=\"ko\"><head><meta charset=\"utf-8\"><title>다리가 물에 잠겼다</title></head><body>"
                        "<article><h1>다리가 물에 잠겼다</h1><p>비가 온 뒤로 강물이 불었다고 시청이 밝혔다. 다리 아래로는 아무도 다니지 "
                        "못했고, 사람들은 먼 길을 돌아서 갔다.</p><p>김나루 시장은 “다음 달에는 다시 열겠다”고 말했다. 주민들은 그 말을 "
                        "기다려 왔다고 했다.</p></article></body></html>";

/// The dialog of this name, once it has the keyboard; null if it does not come.
QWidget *dialog(const QString &name)
{
    QWidget *found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        found = QApplication::activeModalWidget();
        return found && found->objectName() == name && QApplication::activeWindow() == found;
    }, longWait);
    return came ? found : nullptr;
}

QWidget *addressDialog() { return dialog(QStringLiteral("addressDialog")); }

bool isGone() { return QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, longWait); }

QLineEdit *field(const QWidget *in) { return in->findChild<QLineEdit *>(QStringLiteral("address")); }

bool opens(const Reader &reader, const QString &words)
{
    return QTest::qWaitFor([&] { return reader.session().article().text.contains(words); }, longWait) && reader.waitForFindings();
}

void drop(Reader &reader, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &event);
}

void copy(const QString &text, const QString &html = {})
{
    auto *data = new QMimeData;
    if (!text.isEmpty())
        data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QApplication::clipboard()->setMimeData(data);
}

QString writeCyrillic(const Reader &reader)
{
    QFile file(reader.path(QStringLiteral("rain.txt")));
    // «Дождь» twice, in windows-1251: so few words that nobody can be sure of it.
    return file.open(QIODevice::WriteOnly) && file.write("\xc4\xee\xe6\xe4\xfc\n\n\xc4\xee\xe6\xe4\xfc.\n") > 0 ? file.fileName()
                                                                                                            : QString();
}

} // namespace

void TestAddresses::init() { QApplication::clipboard()->clear(); }

// ---- Addresses

void TestAddresses::fetchesWhatIsTyped()
{
    WebServer server;
    server.answer(QStringLiteral("/rain"), page);
    Reader reader;
    reader.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *asking = addressDialog();
    QVERIFY(asking);
    QCOMPARE(QApplication::focusWidget(), field(asking));
    QVERIFY(field(asking)->text().isEmpty());
    // What will be fetched is said to who sees it and to who hears it.
    const QString hint = asking->findChild<QLabel *>(QStringLiteral("hint"))->text();
    QVERIFY(hint.contains(QStringLiteral("Only the page at this address")));
    QCOMPARE(QAccessible::queryAccessibleInterface(field(asking))->text(QAccessible::Description), hint);
    QVERIFY(reader.type(server.address(QStringLiteral("/rain"))));
    QVERIFY(server.requests().isEmpty());
    reader.press(Qt::Key_Return);
    QVERIFY(isGone());
    QVERIFY(opens(reader, QStringLiteral("다음 달에는 다시 열겠다")));
    QCOMPARE(server.requests(), QStringList{QStringLiteral("GET /rain")});
    QVERIFY(reader.isAtPage());
}

void TestAddresses::fetchesByTheMouse()
{
    WebServer server;
    server.answer(QStringLiteral("/rain"), page);
    Reader reader;
    QVERIFY(reader.choose({QStringLiteral("File"), QStringLiteral("Open address…")}));
    QWidget *asking = addressDialog();
    QVERIFY(asking);
    QVERIFY(reader.type(server.address(QStringLiteral("/rain"))));
    QTest::mouseClick(asking->findChild<QAbstractButton *>(QStringLiteral("openAddress")), Qt::LeftButton);
    QVERIFY(isGone());
    QVERIFY(opens(reader, QStringLiteral("다음 달에는 다시 열겠다")));
}

void TestAddresses::offersTheAddressInTheClipboard()
{
    Reader reader;
    const QString address = QStringLiteral("https://example.org/news/1");
    const std::pair<QString, QString> offered[] = {
        {u'\n' + address + u' ', address},
        {QStringLiteral("see ") + address, {}},
        {address + u'\n' + address, {}},
        {QStringLiteral("example.org"), {}}, // a word as any other, as long as nobody says that it is an address
        {QStringLiteral("ftp://example.org/a"), {}},
    };
    for (const auto &[copied, expected] : offered) {
        copy(copied);
        reader.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget *asking = addressDialog();
        QVERIFY(asking);
        QCOMPARE(field(asking)->text(), expected);
        QCOMPARE(field(asking)->selectedText(), expected);
        reader.press(Qt::Key_Escape);
        QVERIFY(isGone());
    }
    QVERIFY(!reader.session().hasArticle());
}

void TestAddresses::saysWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << QStringLiteral("first");
    QTest::newRow("words") << QStringLiteral("rain in the city") << QStringLiteral("rain in the city");
    QTest::newRow("another scheme") << QStringLiteral("ftp://example.org/a") << QStringLiteral("ftp");
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << QStringLiteral("file");
    QTest::newRow("a script") << QStringLiteral("javascript:alert(1)") << QStringLiteral("javascript");
}

void TestAddresses::saysWhatIsNoAddress()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, said);
    Reader reader;
    reader.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget *asking = addressDialog();
    QVERIFY(asking);
    const auto *problem = asking->findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(!problem->isVisible());
    QVERIFY(typed.isEmpty() || reader.type(typed));
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(said), qPrintable(problem->text()));
    QCOMPARE(addressDialog(), asking);
    QCOMPARE(QApplication::focusWidget(), field(asking));
    // Once something else is typed it is not held against the reader.
    QVERIFY(reader.type(QStringLiteral("x")));
    QVERIFY(problem->text().isEmpty());
    reader.press(Qt::Key_Escape);
    QVERIFY(isGone());
    QCOMPARE(reader.session().state(), Session::State::Empty);
}

void TestAddresses::asksBeforeFetchingWhatIsPasted()
{
    WebServer server;
    server.answer(QStringLiteral("/rain"), page);
    Reader reader;
    const QString address = server.address(QStringLiteral("/rain"));
    // As a browser copies a link.
    copy(address, QStringLiteral("<a href=\"%1\">비</a>").arg(address));
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QWidget *asking = addressDialog();
    QVERIFY(asking);
    QCOMPARE(field(asking)->text(), address);
    QVERIFY(server.requests().isEmpty());
    reader.press(Qt::Key_Return);
    QVERIFY(opens(reader, QStringLiteral("다음 달에는 다시 열겠다")));
}

void TestAddresses::asksBeforeFetchingADroppedLink()
{
    Reader reader;
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.org/비"))});
    link.setText(QStringLiteral("비가 온다"));
    drop(reader, link);
    QWidget *asking = addressDialog();
    QVERIFY(asking);
    QCOMPARE(field(asking)->text(), QStringLiteral("https://example.org/%EB%B9%84"));
    reader.press(Qt::Key_Escape);
    QVERIFY(isGone());
    QCOMPARE(reader.session().state(), Session::State::Empty);
}

void TestAddresses::stopsFetching()
{
    WebServer server;
    WebAnswer drops;
    drops.body = QByteArray(2000, 'x');
    drops.tellsLength = false;
    drops.end = WebAnswer::Drips;
    server.answer(QStringLiteral("/drops"), drops);
    Reader reader;
    copy(server.address(QStringLiteral("/drops")));
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(addressDialog());
    reader.press(Qt::Key_Return);
    QVERIFY(isGone());
    const auto *sentence = reader.window().findChild<QLabel *>(QStringLiteral("progressSentence"));
    QTRY_VERIFY_WITH_TIMEOUT(sentence->isVisible() && sentence->text().contains(QStringLiteral("KB")), longWait);
    QVERIFY(sentence->text().contains(QStringLiteral("127.0.0.1")));
    auto *stop = reader.window().findChild<QAbstractButton *>(QStringLiteral("stop"));
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(!stop->isVisible());
    QCOMPARE(reader.session().state(), Session::State::Empty);
    QVERIFY(reader.message().isEmpty());
}

// ---- The clipboard and folders

void TestAddresses::pastesAPieceOfAPage()
{
    Reader reader;
    copy(QStringLiteral("아무도 읽지 않을 글"),
         QStringLiteral("<meta charset='utf-8'><h1>다리가 물에 잠겼다</h1><p>비가 <b>많이</b> 왔다.</p><p>강물이 불었다.</p>"));
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(opens(reader, QStringLiteral("비가 많이 왔다.")));
    QVERIFY(!reader.session().article().text.contains(QStringLiteral("아무도")));
    copy(QStringLiteral("눈이 온 날\n\n눈이 https://example.org 만큼 왔다.\n"));
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(opens(reader, QStringLiteral("눈이 온 날")));
}

void TestAddresses::opensAFolder()
{
    Reader reader;
    QVERIFY(QDir(reader.path({})).mkpath(QStringLiteral("news/old")));
    for (const QString &name : {QStringLiteral("news/a.md"), QStringLiteral("news/b.HTM"), QStringLiteral("news/old/c.xhtml"),
                                QStringLiteral("news/picture.png")})
        reader.write(name, QStringLiteral("<html><body><p>기사 %1에 적힌 글이다.</p><p>비가 왔다.</p></body></html>").arg(name));
    QVERIFY(reader.choose({QStringLiteral("File"), QStringLiteral("Open folder…")}));
    QVERIFY(confirmFileDialog(reader.path(QStringLiteral("news"))));
    QVERIFY(opens(reader, QStringLiteral("비가 왔다")));
    QVERIFY(reader.session().article().url.endsWith(QStringLiteral("a.md")));
    QTRY_COMPARE_WITH_TIMEOUT(reader.session().waitingFiles(), 0, longWait);
}

void TestAddresses::stopsTakingAFolderIn()
{
    Reader reader;
    QVERIFY(QDir(reader.path({})).mkpath(QStringLiteral("news")));
    for (int i = 0; i < 500; ++i)
        reader.write(QStringLiteral("news/%1.txt").arg(i), QStringLiteral("기사 %1\n\n비가 왔다.\n").arg(i));
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(reader.path(QStringLiteral("news")))});
    drop(reader, folder);
    const auto *bar = reader.window().findChild<QProgressBar *>(QStringLiteral("progressBar"));
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->value() > 0, longWait);
    QCOMPARE(bar->maximum(), 499);
    QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QProgressBar *>(bar))->text(QAccessible::Name).isEmpty());
    const auto *count = reader.window().findChild<QLabel *>(QStringLiteral("progressCount"));
    QVERIFY2(count->text().endsWith(QStringLiteral("of 499")), qPrintable(count->text()));
    QTest::mouseClick(reader.window().findChild<QAbstractButton *>(QStringLiteral("stop")), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(reader.message().contains(QStringLiteral("of 499")));
    QVERIFY(opens(reader, QStringLiteral("비가 왔다"))); // the first is open
    QVERIFY(reader.session().library().articles()->size() < 500);
}

// ---- Encodings

void TestAddresses::asksForTheEncoding()
{
    Reader reader;
    reader.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(confirmFileDialog(writeCyrillic(reader)));
    QWidget *asking = dialog(QStringLiteral("encodingDialog"));
    QVERIFY(asking);
    auto *list = asking->findChild<QListWidget *>(QStringLiteral("encodings"));
    const auto *preview = asking->findChild<QPlainTextEdit *>(QStringLiteral("preview"));
    QCOMPARE(QApplication::focusWidget(), list);
    QVERIFY(list->count() > 1);
    QCOMPARE(list->currentRow(), 0); // the likeliest
    const QString first = preview->toPlainText();
    QVERIFY(!first.isEmpty());
    reader.press(Qt::Key_Down);
    QVERIFY(preview->toPlainText() != first);
    const auto rows = list->findItems(QStringLiteral("Cyrillic (windows-1251)"), Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    list->scrollToItem(rows.first());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(rows.first()).center());
    QVERIFY(preview->toPlainText().contains(QStringLiteral("Дождь")));
    reader.press(Qt::Key_Return);
    QVERIFY(isGone());
    QVERIFY(opens(reader, QStringLiteral("Дождь")));
    QVERIFY(reader.message().isEmpty());
}

void TestAddresses::leavesTheEncodingOpen()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), QStringLiteral("제목\n\n비가 왔다.\n"))));
    reader.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(confirmFileDialog(writeCyrillic(reader)));
    QVERIFY(dialog(QStringLiteral("encodingDialog")));
    reader.press(Qt::Key_Escape);
    QVERIFY(isGone());
    QTRY_COMPARE(reader.session().state(), Session::State::Ready);
    QCOMPARE(reader.session().article().title, QStringLiteral("제목"));
    QVERIFY(reader.message().isEmpty());
}

void TestAddresses::namesEncodings()
{
    QCOMPARE(encodingTitle(QStringLiteral("windows-949")), QStringLiteral("Korean (windows-949)"));
    QCOMPARE(encodingTitle(QStringLiteral("utf-8")), QStringLiteral("Unicode (UTF-8)"));
    QCOMPARE(encodingTitle(QStringLiteral("shift_jis")), QStringLiteral("Japanese (Shift_JIS)"));
    QCOMPARE(encodingTitle(QStringLiteral("x-nobody")), QStringLiteral("x-nobody"));
}

MITJUL_TEST(TestAddresses)
#include "tst_addresses.moc"
