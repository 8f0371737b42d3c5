// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "korean.h"
#include "quotefixture.h"

using namespace mitjul;

class TestKorean : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nouns_data();
    void nouns();
    void stems_data();
    void stems();
    void reports();

private:
    Korean m_korean{test::ownLexicons()};
};

void TestKorean::nouns_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("noun");
    QTest::addColumn<int>("role");
    const auto row = [](const char16_t *word, const char16_t *noun, Role role) {
        QTest::newRow(QString::fromUtf16(word).toUtf8().constData())
            << QString::fromUtf16(word) << QString::fromUtf16(noun) << static_cast<int>(role);
    };
    row(u"관계자는", u"관계자", Role::Topic);
    row(u"조합장은", u"조합장", Role::Topic);
    row(u"정부가", u"정부", Role::Subject);
    row(u"회견에서", u"회견", Role::Subject);
    row(u"경찰에게", u"경찰", Role::Dative);
    row(u"메타(Meta)가", u"메타(Meta)", Role::Subject);
    row(u"서한", u"서한", Role::None);
    row(u"은", u"은", Role::None);
}

void TestKorean::nouns()
{
    QFETCH(QString, word);
    QFETCH(QString, noun);
    QFETCH(int, role);
    const NounForm form = m_korean.noun(word);
    QCOMPARE(word.left(form.length), noun);
    QCOMPARE(static_cast<int>(form.role), role);
}

void TestKorean::stems_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    const QStringList rows = QStringLiteral("말했다:말하 밝혔다:밝히 덧붙였다:덧붙이 내다봤다:내다보 그었다:긋 물었다:묻 말한다:말하 여긴다:여기 "
                                            "말하며:말하 밝힌:밝히 지적했으나:지적하 말합니다:말하 털어놨다:털어놓 불렀다:부르 알려졌다:알려지 "
                                            "떼었다:떼 밝혀:밝히 강조하는:강조하 이었다:잇")
                                 .split(u' ');
    for (const QString &row : rows)
        QTest::newRow(row.toUtf8().constData()) << row.section(u':', 0, 0) << row.section(u':', 1);
}

void TestKorean::stems()
{
    QFETCH(QString, word);
    QFETCH(QString, stem);
    QStringList found;
    for (const VerbReading &reading : m_korean.verb(word))
        found.append(reading.stem);
    QVERIFY2(found.contains(stem), qUtf8Printable(found.join(u' ')));
}

void TestKorean::reports()
{
    const auto kept = [&](const QString &word) {
        const auto end = m_korean.report(word);
        return end ? word.chopped(end->dropped) : QString();
    };
    QCOMPARE(kept(QStringLiteral("것이라고")), QStringLiteral("것이라"));
    QCOMPARE(kept(QStringLiteral("줄었다고")), QStringLiteral("줄었다"));
    QCOMPARE(kept(QStringLiteral("한다는")), QStringLiteral("한다"));
    QCOMPARE(kept(QStringLiteral("줄었다면서")), QStringLiteral("줄었다"));
    QCOMPARE(kept(QStringLiteral("하려고")), QString());
    QVERIFY(m_korean.tail(u"이라며") == ReportKind::And);
    QVERIFY(!m_korean.tail(u"을"));
}

MITJUL_TEST(TestKorean)
#include "tst_korean.moc"
