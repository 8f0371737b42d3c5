// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything without a mouse: the reading that the README describes, key by key, and what else only keys reach.
#include "reader.h"
#include "testsuite.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeWidget>

using namespace mitjul;
using namespace mitjul::test;

class TestKeyboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFromOpeningToExport_data();
    void readsFromOpeningToExport();
    void singleKeysWorkInHangulMode();
    void singleKeysStayInATextField();
    void goesRoundTheParts();
    void goesToTheNextUncodedArticle();
    void completesNamesWithAParticle();

private:
    /// Presses a key and notes its name, as the README writes it.
    void press(Reader &reader, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    QStringList m_keys;
};

namespace {

QWidget *focus() { return QApplication::focusWidget(); }

// The keys named in the README's section on reading by keyboard, in order.
QStringList keysOfTheReadme()
{
    QFile file(sourcePath(QStringLiteral("README.md")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString all = QString::fromUtf8(file.readAll());
    const QString section = all.section(QStringLiteral("### A reading by keyboard alone"), 1).section(QStringLiteral("\n## "), 0, 0);
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QStringList keys;
    for (const auto &match : quoted.globalMatch(section)) {
        if (!match.captured(1).contains(u'/'))
            keys.append(match.captured(1));
    }
    return keys;
}

bool isField(const char *name)
{
    return QTest::qWaitFor([&] { return focus() && focus()->objectName() == QLatin1StringView(name); });
}

} // namespace

void TestKeyboard::press(Reader &reader, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_keys.append(QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence::PortableText));
    if (m_keys.last() == QStringLiteral("Esc"))
        m_keys.last() = QStringLiteral("Escape");
    reader.press(key, modifiers);
}

void TestKeyboard::readsFromOpeningToExport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("initials"); // of a speaker
    QTest::addColumn<QString>("said"); // by them, first
    QTest::addColumn<QString>("words"); // that stand twice
    QTest::addColumn<QString>("typo");
    QTest::addColumn<QString>("correction");
    QTest::newRow("sample") << sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"))
                            << QStringLiteral("ㅂㅊㅇ") << QStringLiteral("아픈 사람은 거절하지 못한다")
                            << QStringLiteral("녹음") << QStringLiteral("늘어났EK") << QStringLiteral("늘어났다");
    const QString seed = sourcePath(QStringLiteral("../shared/articles/seed.txt"));
    if (QFile::exists(seed)) {
        QTest::newRow("seed") << seed << QStringLiteral("ㅁㅋ ㅅㅁ") << QStringLiteral("오픈AI/마이크로소프트의 극적인 사건은")
                              << QStringLiteral("오픈소스") << QStringLiteral("공개되지EH") << QStringLiteral("공개되지도");
    } else {
        qInfo("the seed article is not beside the project: it was not read");
    }
}

void TestKeyboard::readsFromOpeningToExport()
{
    QFETCH(const QString, file);
    QFETCH(const QString, initials);
    QFETCH(const QString, said);
    QFETCH(const QString, words);
    QFETCH(const QString, typo);
    QFETCH(const QString, correction);
    m_keys.clear();
    Reader reader;
    const Session &session = reader.session();
    const auto textOf = [&](Span span) { return session.article().text.mid(span.start, span.length()); };

    // 1. Opening
    press(reader, Qt::Key_O, Qt::ControlModifier);
    QVERIFY(confirmFileDialog(file));
    m_keys.append(QStringLiteral("Return"));
    QTRY_VERIFY_WITH_TIMEOUT(session.hasArticle(), 10'000);
    QVERIFY(reader.waitForFindings());
    QVERIFY(reader.isAtPage());

    // 2. Through the findings, and reading on
    press(reader, Qt::Key_J);
    const Item first = session.current();
    QVERIFY(first.kind == Item::Kind::Finding);
    QVERIFY(reader.cards()->currentIndex().isValid());
    press(reader, Qt::Key_K);
    QCOMPARE(session.current(), first); // it was the first one
    press(reader, Qt::Key_Space);
    QTRY_VERIFY(reader.page().scrolled() > 100);
    press(reader, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(reader.page().scrolled(), 0);

    // 3. To a speaker, and where they stand
    press(reader, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(isField("goToField"));
    QVERIFY(reader.type(initials));
    press(reader, Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    QVERIFY2(textOf(session.spanOf(session.current())).startsWith(said),
             qPrintable(textOf(session.spanOf(session.current()))));
    press(reader, Qt::Key_A);
    QVERIFY(isField("target"));
    QVERIFY(reader.type(QStringLiteral("이 일의 앞날")));
    press(reader, Qt::Key_Return);
    QTRY_COMPARE(session.annotations().size(), 1);
    QCOMPARE(session.annotations().first().stances.first().polarity, Polarity::Against);
    QVERIFY(reader.isAtPage());

    // 4. To words, which are marked
    press(reader, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(isField("findField"));
    QVERIFY(reader.type(words));
    QTRY_COMPARE(textOf(session.selection()), words);
    const Span hit = session.selection();
    press(reader, Qt::Key_Return);
    QTRY_VERIFY(session.selection() != hit);
    press(reader, Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
    const Span passage = session.selection();
    QCOMPARE(textOf(passage), words);
    press(reader, Qt::Key_3);
    QCOMPARE(session.annotations().size(), 2);
    QCOMPARE(session.draftAt(passage).color, HighlightColor::Blue);

    // 5. With a note and tags
    press(reader, Qt::Key_N);
    QVERIFY(isField("note"));
    QVERIFY(reader.type(QStringLiteral("다시 볼 것")));
    press(reader, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(session.draftAt(passage).note, QStringLiteral("다시 볼 것"));
    QVERIFY(reader.isAtPage());
    press(reader, Qt::Key_T);
    QVERIFY(isField("tags"));
    QVERIFY(reader.type(QStringLiteral("근거")));
    press(reader, Qt::Key_Return);
    QTRY_COMPARE(session.draftAt(passage).tags, QStringList{QStringLiteral("근거")});
    QVERIFY(reader.isAtPage());

    // 6. Two lines together
    press(reader, Qt::Key_Home, Qt::ControlModifier);
    press(reader, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(session.selections().size(), 1);
    press(reader, Qt::Key_M);
    press(reader, Qt::Key_Down);
    press(reader, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(session.selections().size(), 2);
    press(reader, Qt::Key_1);
    QCOMPARE(session.annotations().size(), 4);
    press(reader, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session.annotations().size(), 2);

    // 7. Through the panel's cards
    press(reader, Qt::Key_F6);
    QTRY_COMPARE(focus(), reader.cards());
    const auto isTypos = [&] {
        const auto &items = session.findings().items;
        const Item item = session.current();
        return item.kind == Item::Kind::Finding && items.at(item.finding).typo() != nullptr;
    };
    for (int i = 0; i < 8 && !isTypos(); ++i) {
        m_keys.removeIf([](const QString &key) { return key == QStringLiteral("Ctrl+PgDown"); });
        press(reader, Qt::Key_PageDown, Qt::ControlModifier);
        if (focus() == reader.cards())
            reader.press(Qt::Key_Down);
    }
    QVERIFY(isTypos());
    press(reader, Qt::Key_Down);
    reader.press(Qt::Key_Home);
    for (int i = 0; i < 30 && textOf(session.spanOf(session.current())) != typo; ++i)
        reader.press(Qt::Key_Down);
    QCOMPARE(textOf(session.spanOf(session.current())), typo);
    const qsizetype index = session.current().finding;
    press(reader, Qt::Key_Return);
    QCOMPARE(session.standing(index), Session::Standing::Accepted);
    QCOMPARE(session.decidedValue(index), correction);
    press(reader, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(reader.isAtPage());

    // 8. Export
    const QString out = reader.path(QStringLiteral("notes.md"));
    press(reader, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(confirmFileDialog(out));
    m_keys.append(QStringLiteral("Return"));
    QTRY_VERIFY(QFile::exists(out));
    QTRY_VERIFY(reader.message().contains(out));
    QFile notes(out);
    QVERIFY(notes.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(notes.readAll());
    for (const QString &expected : {words, QStringLiteral("다시 볼 것"), QStringLiteral("근거"), QStringLiteral("이 일의 앞날"), correction})
        QVERIFY2(content.contains(expected), qPrintable(expected));

    QCOMPARE(m_keys, keysOfTheReadme());
}

void TestKeyboard::singleKeysWorkInHangulMode()
{
    Reader reader;
    QVERIFY(reader.openFile(sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"))));
    QVERIFY(reader.isAtPage());
    // With a Hangul layout the key of J types ㅓ; its place on the keyboard stays.
    const auto pressAt = [&](quint32 place, const QString &letter) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, place, 0, 0, letter);
        QApplication::sendEvent(&reader.page(), &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, place, 0, 0, letter);
        QApplication::sendEvent(&reader.page(), &up);
    };
    pressAt(44, QStringLiteral("ㅓ"));
    const Item first = reader.session().current();
    QVERIFY(first.kind == Item::Kind::Finding);
    pressAt(44, QStringLiteral("ㅓ"));
    QVERIFY(reader.session().current() != first);
    pressAt(45, QStringLiteral("ㅏ"));
    QCOMPARE(reader.session().current(), first);
    pressAt(57, QStringLiteral("ㅜ"));
    QVERIFY(isField("note"));
}

void TestKeyboard::singleKeysStayInATextField()
{
    Reader reader;
    QVERIFY(reader.openFile(sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"))));
    reader.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(isField("findField"));
    QTest::keyClicks(focus(), QStringLiteral("j1ndmp0"));
    QCOMPARE(qobject_cast<QLineEdit *>(focus())->text(), QStringLiteral("j1ndmp0"));
    QVERIFY(reader.session().annotations().isEmpty());
    QVERIFY(reader.session().current().kind == Item::Kind::None);
}

void TestKeyboard::goesRoundTheParts()
{
    Reader reader;
    QVERIFY(reader.openFile(sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"))));
    QVERIFY(reader.isAtPage());
    const auto part = [&]() -> QString {
        for (const QWidget *widget = focus(); widget; widget = widget->parentWidget()) {
            for (const char *name : {"shelf", "page", "sidePanel"}) {
                if (widget->objectName() == QLatin1StringView(name))
                    return widget->objectName();
            }
        }
        return {};
    };
    for (const char *name : {"sidePanel", "shelf", "page"}) {
        reader.press(Qt::Key_F6);
        QCOMPARE(part(), QLatin1StringView(name));
    }
    for (const char *name : {"shelf", "sidePanel", "page"}) {
        reader.press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(part(), QLatin1StringView(name));
    }
    reader.press(Qt::Key_L, Qt::ControlModifier); // folded away, it is passed over
    reader.press(Qt::Key_F6);
    QCOMPARE(part(), QStringLiteral("sidePanel"));
    reader.press(Qt::Key_F6);
    QCOMPARE(part(), QStringLiteral("page"));
}

void TestKeyboard::goesToTheNextUncodedArticle()
{
    Reader reader;
    for (const QString &name : {QStringLiteral("가"), QStringLiteral("나"), QStringLiteral("다")})
        QVERIFY(reader.openFile(reader.write(name + QStringLiteral(".txt"), name + QStringLiteral("\n\n%1에 비가 왔다.\n").arg(name))));
    const auto code = [&] {
        QVERIFY(reader.isAtPage());
        reader.press(Qt::Key_A, Qt::ControlModifier);
        reader.press(Qt::Key_F);
        QVERIFY(reader.type(QStringLiteral("기상청")));
        reader.press(Qt::Key_Tab);
        auto *target = qobject_cast<QLineEdit *>(focus());
        QVERIFY(target);
        if (target->text().isEmpty())
            QVERIFY(reader.type(QStringLiteral("비")));
        reader.press(Qt::Key_Return);
        QTRY_COMPARE(reader.session().annotations().size(), 1);
    };
    QStringList coded;
    for (int i = 0; i < 3; ++i) {
        coded.append(reader.session().article().title);
        code();
        QVERIFY(reader.isAtPage());
        reader.press(Qt::Key_U);
        if (i < 2)
            QTRY_VERIFY(!coded.contains(reader.session().article().title));
        QVERIFY(reader.waitForFindings());
    }
    QTRY_VERIFY(reader.message().contains(QStringLiteral("Every other article")));
}

void TestKeyboard::completesNamesWithAParticle()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), QStringLiteral("제목\n\n비가 왔다. 눈이 왔다.\n"))));
    const auto mark = [&](const QString &words, const QString &holder) {
        QVERIFY(reader.dragOver(words));
        reader.page().setFocus();
        reader.press(Qt::Key_A);
        QVERIFY(isField("holder"));
        QVERIFY(reader.type(holder));
    };
    mark(QStringLiteral("비가"), QStringLiteral("정부"));
    reader.press(Qt::Key_Tab);
    QVERIFY(reader.type(QStringLiteral("기우제")));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().annotations().size(), 1);
    mark(QStringLiteral("눈이"), QStringLiteral("정부는"));
    auto *field = qobject_cast<QLineEdit *>(focus());
    QCOMPARE(field->completer()->completionCount(), 1);
    QCOMPARE(field->completer()->currentCompletion(), QStringLiteral("정부"));
    // Left as typed, it is the same holder and no new one.
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().annotations().size(), 2);
    for (const Annotation &annotation : reader.session().annotations())
        QCOMPARE(annotation.stances.first().holder, QStringLiteral("정부"));
}

MITJUL_TEST(TestKeyboard)
#include "tst_keyboard.moc"
