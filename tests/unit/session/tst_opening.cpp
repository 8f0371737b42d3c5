// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is opened beside one file that tells its encoding: addresses, many files, the clipboard; questions and ends.
#include "session.h"
#include "testsuite.h"
#include "webserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>

using namespace mitjul;
using namespace mitjul::test;

namespace {

constexpr int longWait = 60'000; // ms, for a machine that is busy with other things

QByteArray pageOf(const QString &title)
{
    return QStringLiteral("<!doctype html><html lang=\"ko\"><head><meta charset=\"utf-8\"><title>%1</title></head><body><article>"
                          "<h1>%1</h1><p>비가 온 뒤로 강물이 불었다고 시청이 밝혔다. 다리 아래로는 아무도 다니지 못했고, 사람들은 먼 길을 "
                          "돌아서 갔다.</p><p>김나루 시장은 “다음 달에는 다시 열겠다”고 말했다. 주민들은 그 말을 기다려 왔다고 했다."
                          "</p></article></body></html>").arg(title).toUtf8();
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAnAddress();
    void keepsTheArticleWhenAnAddressFails();
    void stopsFetching();
    void dropsAFetchForWhatIsOpenedNext();
    void tellsHowMuchHasCome();
    void takesInAddressesBehindTheFirst();
    void opensAnAddressGivenFirst();
    void stopsTakingInALongList();
    void opensCopiedHtml();
    void opensTheTextOfHtmlWithoutWords();
    void asksForTheEncoding();
    void stopsWhenTheQuestionIsNotAnswered();
    void dropsTheQuestionForWhatIsOpenedNext();
    void endsWhileAQuestionWaits();
    void asksNobodyWhoIsNotThere();
    void asksNothingOfFilesBehindTheFirst();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QString writeCyrillic();
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QStringList titles() const;

    std::shared_future<LoadedAnalyzer> m_analyzer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Session> m_session;
};

void TestOpening::initTestCase() { m_analyzer = loadAnalyzerInBackground(); }

void TestOpening::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_folder->filePath(QStringLiteral("library.sqlite")));
    QVERIFY2(library.ok(), library ? "" : qPrintable(library.error().message));
    m_library = std::move(library).value();
    m_session = std::make_unique<Session>(*m_library, m_analyzer);
}

void TestOpening::cleanup()
{
    m_session.reset();
    m_library.reset();
}

QString TestOpening::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

// «Дождь», a blank line and a few words more, in windows-1251: so few that nobody can be sure of it.
QString TestOpening::writeCyrillic()
{
    return write(QStringLiteral("rain.txt"), "\xc4\xee\xe6\xe4\xfc\n\n\xc4\xee\xe6\xe4\xfc.\n");
}

bool TestOpening::isReady() const
{
    return QTest::qWaitFor([this] { return m_session->state() == Session::State::Ready; }, longWait);
}

QStringList TestOpening::titles() const
{
    QStringList all;
    const auto articles = m_library->articles();
    for (const ArticleSummary &article : articles.value())
        all.append(article.title);
    all.sort();
    return all;
}

// ---- Addresses

void TestOpening::opensAnAddress()
{
    WebServer server;
    server.answer(QStringLiteral("/rain"), pageOf(QStringLiteral("다리가 물에 잠겼다")));
    const QUrl address(server.address(QStringLiteral("/rain")));
    m_session->openAddress(address);
    QCOMPARE(m_session->state(), Session::State::Opening);
    QCOMPARE(m_session->fetching(), address);
    QVERIFY(isReady());
    QVERIFY(m_session->fetching().isEmpty());
    QCOMPARE(m_session->article().url, address.toString());
    QVERIFY(m_session->article().text.contains(QStringLiteral("다음 달에는 다시 열겠다")));
    QVERIFY(!m_session->article().id.isNull());
    QCOMPARE(server.requests(), QStringList{QStringLiteral("GET /rain")});
}

void TestOpening::keepsTheArticleWhenAnAddressFails()
{
    m_session->openText(QStringLiteral("먼저 연 글\n\n비가 왔다.\n"));
    QVERIFY(isReady());
    const Article before = m_session->article();
    WebServer server;
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openAddress(QUrl(server.address(QStringLiteral("/nowhere"))));
    QCOMPARE(m_session->article(), before);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longWait);
    QCOMPARE(m_session->article(), before);
    QCOMPARE(m_session->state(), Session::State::Ready);
    QVERIFY(m_session->fetching().isEmpty());
}

void TestOpening::stopsFetching()
{
    WebServer server;
    WebAnswer silence;
    silence.end = WebAnswer::NeverAnswers;
    server.answer(QStringLiteral("/slow"), silence);
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openAddress(QUrl(server.address(QStringLiteral("/slow"))));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, longWait);
    m_session->cancel();
    QCOMPARE(m_session->state(), Session::State::Empty);
    QVERIFY(m_session->fetching().isEmpty());
    QCOMPARE(failed.size(), 0);
}

void TestOpening::dropsAFetchForWhatIsOpenedNext()
{
    WebServer server;
    WebAnswer silence;
    silence.end = WebAnswer::NeverAnswers;
    server.answer(QStringLiteral("/slow"), silence);
    server.answer(QStringLiteral("/rain"), pageOf(QStringLiteral("다리가 물에 잠겼다")));
    m_session->openAddress(QUrl(server.address(QStringLiteral("/slow"))));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, longWait);
    m_session->openAddress(QUrl(server.address(QStringLiteral("/rain"))));
    QVERIFY(isReady());
    QVERIFY(m_session->article().url.endsWith(QStringLiteral("/rain")));
    m_session->openAddress(QUrl(server.address(QStringLiteral("/slow"))));
    m_session->openText(QStringLiteral("나중에 연 글\n\n눈이 왔다.\n"));
    QVERIFY(m_session->fetching().isEmpty());
    QVERIFY(isReady());
    QCOMPARE(m_session->article().title, QStringLiteral("나중에 연 글"));
}

void TestOpening::tellsHowMuchHasCome()
{
    WebServer server;
    WebAnswer drops;
    drops.body = QByteArray(2000, 'x');
    drops.tellsLength = false;
    drops.end = WebAnswer::Drips;
    server.answer(QStringLiteral("/drops"), drops);
    QSignalSpy progressed(m_session.get(), &Session::progressed);
    m_session->openAddress(QUrl(server.address(QStringLiteral("/drops"))));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->fetchedBytes() > 4000, longWait);
    QVERIFY(progressed.size() >= 2);
    m_session->cancel();
    QVERIFY(m_session->fetching().isEmpty());
}

void TestOpening::takesInAddressesBehindTheFirst()
{
    WebServer server;
    server.answer(QStringLiteral("/rain"), pageOf(QStringLiteral("다리가 물에 잠겼다")));
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFiles({write(QStringLiteral("a.txt"), "첫째 글\n\n비가 왔다.\n"), server.address(QStringLiteral("/nowhere")),
                          server.address(QStringLiteral("/rain")), QStringLiteral("http://"), m_folder->filePath(QStringLiteral("none.txt")),
                          write(QStringLiteral("b.txt"), "둘째 글\n\n눈이 왔다.\n")});
    QCOMPARE(m_session->waitingFiles(), 5);
    QCOMPARE(m_session->filesInAll(), 5);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->waitingFiles(), 0, longWait);
    QCOMPARE(m_session->filesInAll(), 0);
    QVERIFY(isReady());
    QCOMPARE(m_session->article().title, QStringLiteral("첫째 글"));
    QTRY_COMPARE(titles().size(), 3);
    QVERIFY(titles().contains(QStringLiteral("둘째 글")));
    // All that could not be read is told at once, at the end.
    QCOMPARE(failed.size(), 1);
    const QString sentence = failed.first().first().toString();
    QCOMPARE(sentence.split(u'\n').size(), 3);
    QVERIFY2(sentence.contains(QStringLiteral("/nowhere")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("none.txt")), qPrintable(sentence));
}

void TestOpening::opensAnAddressGivenFirst()
{
    WebServer server;
    server.answer(QStringLiteral("/rain"), pageOf(QStringLiteral("다리가 물에 잠겼다")));
    m_session->openFiles({server.address(QStringLiteral("/rain")), write(QStringLiteral("b.txt"), "둘째 글\n\n눈이 왔다.\n")});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->waitingFiles(), 0, longWait);
    QVERIFY(isReady());
    QVERIFY(m_session->article().url.endsWith(QStringLiteral("/rain")));
    QTRY_COMPARE(titles().size(), 2);

    QSignalSpy failed(m_session.get(), &Session::failed);
    const Article before = m_session->article();
    m_session->openFiles({QStringLiteral("https://")});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_session->article(), before);
}

void TestOpening::stopsTakingInALongList()
{
    QStringList paths;
    for (int i = 0; i < 400; ++i)
        paths.append(write(QStringLiteral("%1.txt").arg(i), QStringLiteral("글 %1\n\n비가 왔다.\n").arg(i).toUtf8()));
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFiles(paths);
    QCOMPARE(m_session->filesInAll(), 399);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->waitingFiles() < 397, longWait);
    m_session->stopTakingIn();
    QCOMPARE(m_session->waitingFiles(), 0);
    QCOMPARE(m_session->filesInAll(), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("399")));
    QVERIFY(isReady()); // opening the first goes on
    QCOMPARE(m_session->article().title, QStringLiteral("글 0"));
    // Others can be taken in right afterwards; none of the old comes in behind them.
    m_session->openFiles({paths.first(), write(QStringLiteral("last.txt"), "마지막 글\n\n눈이 왔다.\n")});
    QTRY_VERIFY_WITH_TIMEOUT(titles().contains(QStringLiteral("마지막 글")), longWait);
    QVERIFY(titles().size() < 399);
    QCOMPARE(failed.size(), 1);
}

// ---- The clipboard

void TestOpening::opensCopiedHtml()
{
    m_session->openHtml(QStringLiteral("<meta charset='utf-8'><h1>다리가 물에 잠겼다</h1><p>비가 <b>많이</b> 왔다.</p><p>강물이 불었다.</p>"),
                        QStringLiteral("아무도 읽지 않을 글"));
    QVERIFY(isReady());
    QVERIFY(m_session->article().text.contains(QStringLiteral("비가 많이 왔다.")));
    QVERIFY(!m_session->article().text.contains(QStringLiteral("아무도")));
}

void TestOpening::opensTheTextOfHtmlWithoutWords()
{
    m_session->openHtml(QStringLiteral("<img src='a.png'>"), QStringLiteral("그림의 설명\n\n비가 왔다.\n"));
    QVERIFY(isReady());
    QCOMPARE(m_session->article().title, QStringLiteral("그림의 설명"));
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openHtml(QString(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longWait);
    QCOMPARE(m_session->article().title, QStringLiteral("그림의 설명"));
}

// ---- Encodings

void TestOpening::asksForTheEncoding()
{
    QSignalSpy asked(m_session.get(), &Session::encodingAsked);
    QSignalSpy settled(m_session.get(), &Session::encodingSettled);
    const QString path = writeCyrillic();
    m_session->openFile(path);
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, longWait);
    QCOMPARE(asked.first().first().toString(), path);
    const auto choices = asked.first().at(1).value<QList<EncodingChoice>>();
    QVERIFY(choices.size() > 1);
    QVERIFY(std::any_of(choices.begin(), choices.end(), [](const EncodingChoice &choice) {
        return choice.name == u"windows-1251" && choice.beginning.contains(QStringLiteral("Дождь"));
    }));
    QCOMPARE(m_session->state(), Session::State::Opening);
    m_session->answerEncoding(QStringLiteral("windows-1251"));
    QCOMPARE(settled.size(), 1);
    QVERIFY(isReady());
    QCOMPARE(m_session->article().title, QStringLiteral("Дождь"));
}

void TestOpening::stopsWhenTheQuestionIsNotAnswered()
{
    m_session->openText(QStringLiteral("먼저 연 글\n\n비가 왔다.\n"));
    QVERIFY(isReady());
    QSignalSpy asked(m_session.get(), &Session::encodingAsked);
    QSignalSpy settled(m_session.get(), &Session::encodingSettled);
    QSignalSpy failed(m_session.get(), &Session::failed);
    for (const bool byStop : {false, true}) {
        asked.clear();
        settled.clear();
        m_session->openFile(writeCyrillic());
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, longWait);
        byStop ? m_session->cancel() : m_session->answerEncoding({});
        QCOMPARE(settled.size(), 1);
        QCOMPARE(m_session->state(), Session::State::Ready);
        QCOMPARE(m_session->article().title, QStringLiteral("먼저 연 글"));
        m_session->answerEncoding(QStringLiteral("windows-1251")); // too late
        QCOMPARE(m_session->state(), Session::State::Ready);
    }
    QCOMPARE(failed.size(), 0);
}

void TestOpening::dropsTheQuestionForWhatIsOpenedNext()
{
    QSignalSpy asked(m_session.get(), &Session::encodingAsked);
    QSignalSpy settled(m_session.get(), &Session::encodingSettled);
    m_session->openFile(writeCyrillic());
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, longWait);
    m_session->openText(QStringLiteral("나중에 연 글\n\n눈이 왔다.\n"));
    QCOMPARE(settled.size(), 1);
    QVERIFY(isReady());
    QCOMPARE(m_session->article().title, QStringLiteral("나중에 연 글"));
    m_session->openFile(writeCyrillic());
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, longWait);
    m_session->close();
    QCOMPARE(settled.size(), 2);
    QCOMPARE(m_session->state(), Session::State::Empty);
}

// The test ends only if the thread that waits does.
void TestOpening::endsWhileAQuestionWaits()
{
    QSignalSpy asked(m_session.get(), &Session::encodingAsked);
    m_session->openFile(writeCyrillic());
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, longWait);
    m_session.reset();
    // … and before the question has come over.
    m_session = std::make_unique<Session>(*m_library, m_analyzer);
    connect(m_session.get(), &Session::encodingAsked, this, [] { QFAIL("nobody is asked any more"); });
    m_session->openFile(writeCyrillic());
    QTest::qSleep(50);
    m_session.reset();
}

void TestOpening::asksNobodyWhoIsNotThere()
{
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFile(writeCyrillic());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longWait);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("rain.txt")));
}

void TestOpening::asksNothingOfFilesBehindTheFirst()
{
    QSignalSpy asked(m_session.get(), &Session::encodingAsked);
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFiles({write(QStringLiteral("a.txt"), "첫째 글\n\n비가 왔다.\n"), writeCyrillic(),
                          write(QStringLiteral("b.txt"), "둘째 글\n\n눈이 왔다.\n")});
    QTRY_COMPARE_WITH_TIMEOUT(m_session->waitingFiles(), 0, longWait);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("rain.txt")));
    QVERIFY(isReady());
    QCOMPARE(titles().size(), 2);
}

MITJUL_TEST(TestOpening)
#include "tst_opening.moc"
