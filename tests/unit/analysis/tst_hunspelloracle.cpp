// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hunspelloracle.h"
#include "testsuite.h"

#include <QTemporaryDir>
#include <thread>

using namespace mitjul;

class TestHunspellOracle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knowsItsWords();
    void listsNouns();
    void refusesWhatIsNoWord();
    void answersSeveralThreads();
    void namesWhatIsMissing();
    void namesWhatIsBroken();

private:
    QString write(const QString& name, const QByteArray& bytes);

    QTemporaryDir m_folder;
    QString m_aff;
    QString m_dic;
};

QString TestHunspellOracle::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.fileName();
}

void TestHunspellOracle::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_aff = write(QStringLiteral("ko.aff"), "SET UTF-8\nSFX J Y 1\nSFX J 0 는 .\n");
    m_dic = write(QStringLiteral("ko.dic"), "2\n메타/J\n소스\n");
}

void TestHunspellOracle::knowsItsWords()
{
    const auto oracle = HunspellOracle::load(m_aff, m_dic);
    QVERIFY(oracle);
    QVERIFY((*oracle)->knows(u"메타는"));
    QVERIFY((*oracle)->knows(u"메타는")); // from the cache
    QVERIFY(!(*oracle)->knows(u"소스는"));
    QVERIFY((*oracle)->suggest(u"소소").contains(QStringLiteral("소스")));
}

void TestHunspellOracle::listsNouns()
{
    // What a noun's flag is the words themselves tell: it takes the particle of an object.
    const auto aff = write(QStringLiteral("nouns.aff"), "SET UTF-8\nSFX N Y 2\nSFX N 0 를 .\nSFX N 0 을 .\nSFX V Y 1\nSFX V 0 고 .\n");
    const auto dic = write(QStringLiteral("nouns.dic"), "4\n학교/N\n시장/N\n가/N\n먹/V\n");
    const auto oracle = HunspellOracle::load(aff, dic);
    QVERIFY(oracle);
    QCOMPARE((*oracle)->nouns(), (QSet<QString>{QStringLiteral("학교"), QStringLiteral("시장")}));
}

void TestHunspellOracle::refusesWhatIsNoWord()
{
    const auto oracle = HunspellOracle::load(m_aff, m_dic);
    QVERIFY(oracle);
    QVERIFY(!(*oracle)->knows(u""));
    QVERIFY(!(*oracle)->knows(QString(100'000, u'가')));
    QVERIFY(!(*oracle)->knows(QString(QChar(0xD800))));
}

void TestHunspellOracle::answersSeveralThreads()
{
    const auto oracle = HunspellOracle::load(m_aff, m_dic);
    QVERIFY(oracle);
    std::atomic<int> right = 0;
    {
        QList<std::shared_ptr<std::jthread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.append(std::make_shared<std::jthread>([&, i] {
                for (int n = 0; n < 500; ++n)
                    right += (*oracle)->knows(u"메타")
                            && !(*oracle)->knows(QString::number(i * 1000 + n) + u'타')
                        ? 1
                        : 0;
            }));
        }
    }
    QCOMPARE(right.load(), 2000);
}

void TestHunspellOracle::namesWhatIsMissing()
{
    const auto oracle = HunspellOracle::load(m_folder.filePath(QStringLiteral("none/ko.aff")), m_dic);
    QVERIFY(!oracle);
    QVERIFY(oracle.error().message.contains(QStringLiteral("none/ko.aff")));
    QVERIFY(oracle.error().message.contains(QStringLiteral("hunspell-ko")));
    const auto english = HunspellOracle::load(m_aff, m_folder.filePath(QStringLiteral("en_US.dic")));
    QVERIFY(!english);
    QVERIFY(english.error().message.contains(QStringLiteral("hunspell-en-us")));
}

void TestHunspellOracle::namesWhatIsBroken()
{
    const auto aff
        = HunspellOracle::load(write(QStringLiteral("ko_bad.aff"), QByteArray(4096, '\xFF')), m_dic);
    QVERIFY(!aff);
    QVERIFY(aff.error().message.contains(QStringLiteral("ko_bad.aff")));
    const auto dic = HunspellOracle::load(m_aff, write(QStringLiteral("ko_bad.dic"), "no number\n"));
    QVERIFY(!dic);
    QVERIFY(dic.error().message.contains(QStringLiteral("ko_bad.dic")));
    // The end of the affixes is missing: the words are there, and nothing may stand behind them.
    QByteArray words = "2000\n";
    for (char16_t c = 0xAC00; c < 0xAC00 + 2000; ++c)
        words += (QString(QChar(c)) + u'가').toUtf8() + "/J\n";
    const auto cut = HunspellOracle::load(write(QStringLiteral("ko_cut.aff"), "SET UTF-8\n"),
        write(QStringLiteral("ko_cut.dic"), words));
    QVERIFY(!cut);
    QVERIFY(cut.error().message.contains(QStringLiteral("ko_cut.aff")));
}

MITJUL_TEST(TestHunspellOracle)
#include "tst_hunspelloracle.moc"
