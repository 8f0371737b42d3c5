// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testsuite.h"
#include "translations.h"

#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace mitjul;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment; // tells apart equal sentences of one context
    QStringList translations; // several where the number decides the form
    QString state; // lupdate's word: empty is finished

    QString name() const { return QStringList{context, source, comment}.join(u'|'); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            QString plain;
            while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
                if (xml.isStartElement())
                    message.translations.append(xml.readElementText());
                else
                    plain += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations.append(plain);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The messages of a .ts file, in its order; empty if the file cannot be read.
QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// `%1`, `%L2`, `%n`: each once, sorted.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[1-9][0-9]?|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QString koreanPath() { return test::sourcePath(QStringLiteral("resources/translations/mitjul_ko.ts")); }

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsTranslated();
    void placeholdersAreKept();
    void noParticleHangsOnAPlaceholder();
    void noSentenceOfTheCodeIsMissing();
    void programFindsItsKorean_data();
    void programFindsItsKorean();
};

void TestTranslations::everySentenceIsTranslated()
{
    const QList<Message> messages = readMessages(koreanPath());
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.state.isEmpty(), qPrintable(message.name()));
        for (const QString &translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.name()));
    }
}

void TestTranslations::placeholdersAreKept()
{
    for (const Message &message : readMessages(koreanPath())) {
        for (const QString &translation : message.translations) {
            QVERIFY2(placeholdersOf(message.source) == placeholdersOf(translation),
                qPrintable(message.name() + u'|' + translation));
        }
    }
}

// What stands for a placeholder may end in a vowel or a consonant, and the particle would have to follow it.
void TestTranslations::noParticleHangsOnAPlaceholder()
{
    const QRegularExpression particle(QStringLiteral("%L?[1-9][”’)]?(?:은|는|이|가|을|를|과|와|으로|로)(?:[ .,]|$)"));
    for (const Message &message : readMessages(koreanPath())) {
        for (const QString &translation : message.translations)
            QVERIFY2(!particle.match(translation).hasMatch(), qPrintable(translation));
    }
}

void TestTranslations::noSentenceOfTheCodeIsMissing()
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("mitjul_ko.ts"));
    QVERIFY(QFile::copy(koreanPath(), fresh));
    QProcess lupdate;
    lupdate.start(QStringLiteral(MITJUL_LUPDATE),
        {test::sourcePath(QStringLiteral("app")), test::sourcePath(QStringLiteral("ui")),
            QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-no-obsolete"),
            QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-ts"), fresh});
    QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    QSet<QString> known;
    for (const Message &message : readMessages(koreanPath()))
        known.insert(message.name());
    const QList<Message> spoken = readMessages(fresh);
    QVERIFY(!spoken.isEmpty());
    QStringList missing;
    for (const Message &message : spoken) {
        if (!known.contains(message.name()))
            missing.append(message.name());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTranslations::programFindsItsKorean_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<QString>("korean");
    QTest::newRow("command") << QByteArray("Commands") << QByteArray("Library") << QStringLiteral("서재");
    QTest::newRow("class of the namespace")
        << QByteArray("mitjul::SidePanel") << QByteArray("Typos") << QStringLiteral("오탈자");
    QTest::newRow("reason of a typo") << QByteArray("TypoFinder")
                                      << QByteArray("%1: typed while the Korean input mode was off.")
                                      << QStringLiteral("%1: 한글 입력이 풀린 채 쳤습니다.");
}

void TestTranslations::programFindsItsKorean()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, english);
    QFETCH(QString, korean);
    initTranslationsResources();
    QTranslator translator;
    QVERIFY(translator.load(QLocale(QLocale::Korean, QLocale::SouthKorea), QStringLiteral("mitjul"),
        QStringLiteral("_"), QStringLiteral(":/translations")));
    QCOMPARE(translator.filePath(), QStringLiteral(":/translations/mitjul_ko.qm"));
    QCOMPARE(translator.translate(context.constData(), english.constData()), korean);
}

MITJUL_TEST(TestTranslations)
#include "tst_translations.moc"
