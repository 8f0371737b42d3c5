// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"
#include "testsuite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mitjul;

namespace {

const QString text = QStringLiteral("가나다 시장 “전기요금 동결”\n\n"
                                    "홍길동 가나다시장은 “내년까지 전기요금을 올리지 않겠다”고 말했다. "
                                    "그는 공개되지EH 않은 자료를 봤다고 밝혔다.\n\n"
                                    "올해 소비는 지난해보다 12% 늘었다.\n");

} // namespace

/// Sessions on a library of their own, with the dictionaries of the machine.
class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAFile();
    void tellsWhatCouldNotBeOpened();
    void keepsTheArticleWhenAnotherCannotBeOpened();
    void storesEveryEdit();
    void undoesAndRedoesOverARestart();
    void undoGoesToTheArticleItChanged();
    void acceptsAndDismissesTypos();
    void ignoresAWordEverywhere();
    void hidesLoanwordsWhenAsked();
    void dictionaryWordsAreNoTyposAnyMore();
    void takesInFilesBehindTheFirst();
    void proposesTheSpeakerAsHolder();
    void marksAThirdOfTheSentencesAsClaimsAtMost();
    void marksMoreClaimsWhenAsked();
    void keepsCorrectedSpeakers();
    void stepsThroughWhatIsMarked();
    void dropsTheAnswerOfAnEarlierOpening();
    void takesAnOpeningBackOnCancel();
    void showsTheBeginningOfALongFileFirst();
    void goesBackFromABeginning();

private:
    QString write(const QString &name, const QString &content);
    void restart();
    bool open(const QString &path);
    [[nodiscard]] Span place(const QString &words) const;
    [[nodiscard]] qsizetype typo() const;

    std::shared_future<LoadedAnalyzer> m_analyzer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Session> m_session;
};

void TestSession::initTestCase() { m_analyzer = loadAnalyzerInBackground(); }

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestSession::cleanup()
{
    m_session.reset();
    m_library.reset();
}

void TestSession::restart()
{
    m_session.reset();
    m_library.reset();
    auto library = Library::open(m_folder->filePath(QStringLiteral("library.sqlite")));
    QVERIFY2(library.ok(), library ? "" : qPrintable(library.error().message));
    m_library = std::move(library).value();
    m_session = std::make_unique<Session>(*m_library, m_analyzer);
}

QString TestSession::write(const QString &name, const QString &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
        return {};
    return path;
}

bool TestSession::open(const QString &path)
{
    m_session->openFile(path);
    return QTest::qWaitFor([this] { return m_session->state() == Session::State::Ready; }, 60'000);
}

Span TestSession::place(const QString &words) const
{
    const qsizetype start = m_session->article().text.indexOf(words);
    return {start, start + words.size()};
}

qsizetype TestSession::typo() const
{
    const auto &items = m_session->findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].typo() && items[i].typo()->type == TypoType::Ime)
            return i;
    }
    return -1;
}

void TestSession::opensAFile()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    QCOMPARE(m_session->article().title, QStringLiteral("가나다 시장 “전기요금 동결”"));
    QVERIFY(!m_session->article().id.isNull());
    QVERIFY(typo() >= 0);
    QCOMPARE(m_session->findings().items[typo()].typo()->suggestions.value(0), QStringLiteral("공개되지도"));
}

void TestSession::tellsWhatCouldNotBeOpened()
{
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFile(m_folder->filePath(QStringLiteral("missing.txt")));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("missing.txt")));
    QCOMPARE(m_session->state(), Session::State::Empty);
}

void TestSession::keepsTheArticleWhenAnotherCannotBeOpened()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    const Article before = m_session->article();
    const Findings findings = m_session->findings();
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFile(m_folder->path());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_session->article(), before);
    QCOMPARE(m_session->findings(), findings);
    QCOMPARE(m_session->state(), Session::State::Ready);
}

void TestSession::storesEveryEdit()
{
    const QString path = write(QStringLiteral("a.txt"), text);
    QVERIFY(open(path));
    const Span passage = place(QStringLiteral("전기요금을 올리지 않겠다"));
    Annotation draft = m_session->draftAt(passage);
    draft.note = QStringLiteral("정말? 😀");
    draft.tags = {QStringLiteral("요금")};
    draft.stances = {{QStringLiteral("홍길동"), QStringLiteral("요금 인상"), Polarity::Against}};
    QVERIFY(m_session->put(draft));
    restart();
    QVERIFY(open(path));
    QCOMPARE(m_session->annotations().size(), 1);
    const Annotation &kept = m_session->annotations().first();
    QCOMPARE(kept.id, draft.id);
    QCOMPARE(kept.note, draft.note);
    QCOMPARE(kept.tags, draft.tags);
    QCOMPARE(kept.stances, draft.stances);
    QCOMPARE(kept.exact, QStringLiteral("전기요금을 올리지 않겠다"));
    QVERIFY(kept.prefix.endsWith(QStringLiteral("내년까지 ")));
}

void TestSession::undoesAndRedoesOverARestart()
{
    const QString path = write(QStringLiteral("a.txt"), text);
    QVERIFY(open(path));
    m_session->highlight(place(QStringLiteral("소비")), HighlightColor::Pink);
    QCOMPARE(m_session->annotations().size(), 1);
    restart();
    QVERIFY(open(path));
    QVERIFY(m_session->canUndo());
    m_session->undo();
    QVERIFY(m_session->annotations().isEmpty());
    m_session->redo();
    QCOMPARE(m_session->annotations().size(), 1);
    QCOMPARE(m_session->annotations().first().color, HighlightColor::Pink);
}

void TestSession::undoGoesToTheArticleItChanged()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    const ArticleId first = m_session->article().id;
    m_session->highlight(place(QStringLiteral("소비")), HighlightColor::Blue);
    QVERIFY(open(write(QStringLiteral("b.txt"), QStringLiteral("둘째 기사\n\n다른 글이다.\n"))));
    m_session->undo();
    QTRY_COMPARE(m_session->article().id, first);
    QVERIFY(m_session->annotations().isEmpty());
}

void TestSession::acceptsAndDismissesTypos()
{
    const QString path = write(QStringLiteral("a.txt"), text);
    QVERIFY(open(path));
    QVERIFY(m_session->isMarked(typo()));
    m_session->accept(typo(), QStringLiteral("공개되지도"));
    QCOMPARE(m_session->standing(typo()), Session::Standing::Accepted);
    QVERIFY(m_session->isListed(typo()));
    QVERIFY(!m_session->isMarked(typo()));
    m_session->dismiss(typo());
    QVERIFY(!m_session->isListed(typo()));
    restart();
    QVERIFY(open(path));
    QCOMPARE(m_session->standing(typo()), Session::Standing::Dismissed);
    m_session->reopen(typo());
    QCOMPARE(m_session->standing(typo()), Session::Standing::Open);
}

void TestSession::ignoresAWordEverywhere()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    m_session->dismiss(typo());
    QVERIFY(!m_session->isListed(typo()));
    QVERIFY(open(write(QStringLiteral("b.txt"), QStringLiteral("다른 기사\n\n기술은 외부에 공개되지EH 않았다.\n"))));
    QVERIFY(typo() >= 0);
    QCOMPARE(m_session->standing(typo()), Session::Standing::Dismissed);
    restart();
    QVERIFY(open(write(QStringLiteral("c.txt"), QStringLiteral("셋째 기사\n\n그것은 공개되지EH 않았다.\n"))));
    QVERIFY(!m_session->isListed(typo()));
    m_session->undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, 20'000);
    QVERIFY(m_session->isListed(typo()));
}

void TestSession::hidesLoanwordsWhenAsked()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), QStringLiteral("제목\n\n그는 메세지를 받았다고 말했다.\n"))));
    const auto &items = m_session->findings().items;
    const auto style = std::find_if(items.begin(), items.end(),
        [](const Finding &found) { return found.typo() && found.typo()->type == TypoType::Style; });
    QVERIFY(style != items.end());
    const qsizetype index = style - items.begin();
    QVERIFY(m_session->isListed(index));
    QSignalSpy changed(m_session.get(), &Session::changed);
    m_session->setShowsStyle(false);
    m_session->setShowsStyle(false);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_session->isListed(index));
    QVERIFY(!m_session->isMarked(index));
}

void TestSession::dictionaryWordsAreNoTyposAnyMore()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    QVERIFY(typo() >= 0);
    m_session->addToDictionary(QStringLiteral("공개되지EH"));
    QTRY_COMPARE(typo(), -1);
    m_session->undo();
    QTRY_VERIFY(typo() >= 0);
}

void TestSession::takesInFilesBehindTheFirst()
{
    QStringList paths;
    for (int i = 0; i < 12; ++i)
        paths.append(write(QStringLiteral("%1.txt").arg(i), QStringLiteral("기사 %1\n\n비가 왔다.\n").arg(i)));
    paths.insert(3, m_folder->filePath(QStringLiteral("none.txt")));
    paths.insert(5, m_folder->filePath(QStringLiteral("nowhere.txt")));
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFiles(paths);
    QCOMPARE(m_session->waitingFiles(), 13);
    m_session->openText(QStringLiteral("그사이에 연 글\n\n눈이 왔다.\n")); // which does not stop them
    QTRY_COMPARE_WITH_TIMEOUT(m_session->waitingFiles(), 0, 20'000);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("none.txt")));
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("nowhere.txt")));
    QVERIFY(m_library->articles()->size() >= 12);

    // Stopped, those that wait stay out.
    QStringList more;
    for (int i = 0; i < 40; ++i)
        more.append(write(QStringLiteral("more%1.txt").arg(i), QStringLiteral("다른 기사 %1\n\n비가 왔다.\n").arg(i)));
    m_session->openFiles(more);
    m_session->cancel();
    QCOMPARE(m_session->waitingFiles(), 0);
    QTest::qWait(200);
    QVERIFY(m_library->articles()->size() < 20);
}

void TestSession::proposesTheSpeakerAsHolder()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    const Span passage = place(QStringLiteral("전기요금을 올리지"));
    QVERIFY(m_session->proposedStance(passage).holder.contains(QStringLiteral("홍길동")));
    QCOMPARE(m_session->proposedStance(passage).polarity, std::nullopt);
    Annotation draft = m_session->draftAt(place(QStringLiteral("소비")));
    draft.stances = {{QStringLiteral("정부"), QStringLiteral("요금 인상"), Polarity::Against}};
    QVERIFY(m_session->put(draft));
    m_session->repeatStance({passage});
    const Annotation repeated = m_session->draftAt(passage);
    QCOMPARE(repeated.stances.size(), 1);
    QVERIFY(repeated.stances.first().holder.contains(QStringLiteral("홍길동")));
    QCOMPARE(repeated.stances.first().target, QStringLiteral("요금 인상"));
}

void TestSession::marksAThirdOfTheSentencesAsClaimsAtMost()
{
    QString many = QStringLiteral("주장이 많은 글\n\n");
    for (int i = 0; i < 30; ++i)
        many += QStringLiteral("올해 %1월 소비는 지난해보다 %2%% 늘었다.\n\n").arg(i % 12 + 1).arg(i + 2);
    QVERIFY(open(write(QStringLiteral("a.txt"), many)));
    int claims = 0;
    int marked = 0;
    for (qsizetype i = 0; i < m_session->findings().items.size(); ++i) {
        if (m_session->findings().items[i].claim()) {
            ++claims;
            marked += m_session->isMarked(i) ? 1 : 0;
        }
    }
    QVERIFY(claims >= 20);
    QCOMPARE(marked, 11); // of 31 sentences
}

void TestSession::marksMoreClaimsWhenAsked()
{
    QString many = QStringLiteral("주장이 많은 글\n\n");
    for (int i = 0; i < 30; ++i)
        many += QStringLiteral("올해 %1월 소비는 지난해보다 %2% 늘었다.\n\n").arg(i % 12 + 1).arg(i + 2);
    QVERIFY(open(write(QStringLiteral("a.txt"), many)));
    QSignalSpy changed(m_session.get(), &Session::changed);
    const int third = m_session->markedClaims();
    m_session->setClaimShare(100);
    QVERIFY(m_session->markedClaims() > 2 * third);
    m_session->setClaimShare(500);
    QCOMPARE(m_session->claimShare(), 100);
    m_session->setClaimShare(0);
    QCOMPARE(m_session->markedClaims(), 0);
    QCOMPARE(changed.size(), 2);
}

void TestSession::keepsCorrectedSpeakers()
{
    const QString path = write(QStringLiteral("a.txt"), text);
    QVERIFY(open(path));
    const auto quoted = [&] {
        for (qsizetype i = 0; i < m_session->findings().items.size(); ++i) {
            const Quote *quote = m_session->findings().items[i].quote();
            if (quote && quote->type == QuoteType::Direct)
                return i;
        }
        return qsizetype(-1);
    };
    const auto speaker = [&] { return m_session->findings().items.at(quoted()).quote()->speaker->name(); };
    QVERIFY(speaker().contains(QStringLiteral("홍길동")));
    const auto same = m_session->sameSpeaker(quoted());
    QVERIFY(same.size() >= 2); // 그는 …: the indirect quote is his, too
    m_session->correctSpeaker(same, QStringLiteral("  임꺽정 "));
    QCOMPARE(speaker(), QStringLiteral("임꺽정"));
    QCOMPARE(m_session->sameSpeaker(quoted()), same);
    QCOMPARE(m_session->standing(quoted()), Session::Standing::Open);
    QVERIFY(m_session->proposedStance(place(QStringLiteral("전기요금을 올리지"))).holder == QStringLiteral("임꺽정"));
    // A new analysis and a new start keep the reader's word.
    m_session->addToDictionary(QStringLiteral("가나다시장"));
    QTRY_COMPARE(m_session->state(), Session::State::Ready);
    QCOMPARE(speaker(), QStringLiteral("임꺽정"));
    restart();
    QVERIFY(open(path));
    QCOMPARE(speaker(), QStringLiteral("임꺽정"));
    m_session->reopen(m_session->sameSpeaker(quoted()));
    QVERIFY(speaker().contains(QStringLiteral("홍길동")));
}

void TestSession::stepsThroughWhatIsMarked()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    qsizetype before = -1;
    int steps = 0;
    for (; steps < 100; ++steps) {
        m_session->stepFinding(1);
        if (m_session->current().finding == before)
            break;
        QVERIFY(m_session->current().finding > before);
        before = m_session->current().finding;
        QVERIFY(m_session->isMarked(before));
    }
    QVERIFY(steps >= 3);
    m_session->stepFinding(-1);
    QVERIFY(m_session->current().finding < before);
}

void TestSession::dropsTheAnswerOfAnEarlierOpening()
{
    const QString first = write(QStringLiteral("a.txt"), text);
    const QString second = write(QStringLiteral("b.txt"), QStringLiteral("둘째 기사\n\n다른 글이다.\n"));
    m_session->openFile(first);
    QVERIFY(open(second));
    QTest::qWait(200);
    QCOMPARE(m_session->article().title, QStringLiteral("둘째 기사"));
}

void TestSession::takesAnOpeningBackOnCancel()
{
    m_session->openFile(write(QStringLiteral("a.txt"), text));
    m_session->cancel();
    QCOMPARE(m_session->state(), Session::State::Empty);
    QTest::qWait(100);
    QVERIFY(!m_session->hasArticle());
}

void TestSession::showsTheBeginningOfALongFileFirst()
{
    QStringList shown;
    QList<Session::State> states;
    connect(m_session.get(), &Session::changed, this, [&](Session::Aspects aspects) {
        if (aspects & Session::ArticleAspect) {
            shown.append(m_session->article().text);
            states.append(m_session->state());
            m_session->setPosition(1234);
        }
    });
    m_session->openFile(write(QStringLiteral("long.txt"), text.repeated(2000)));
    QVERIFY(QTest::qWaitFor([&] { return shown.size() == 2; }, 20'000));
    QCOMPARE(states, QList({Session::State::Opening, Session::State::Analysing}));
    QVERIFY(!shown[0].isEmpty() && shown[0].size() < shown[1].size() / 4);
    QVERIFY(shown[1].startsWith(shown[0]));
    QCOMPARE(m_session->position(), 1234); // the reader has gone on meanwhile
    m_session->cancel();
}

void TestSession::goesBackFromABeginning()
{
    QVERIFY(open(write(QStringLiteral("a.txt"), text)));
    const ArticleId first = m_session->article().id;
    const QString path = write(QStringLiteral("long.txt"), text.repeated(20'000));
    m_session->openFile(path);
    QVERIFY(QTest::qWaitFor([&] { return m_session->article().id != first; }, 20'000));
    QCOMPARE(m_session->state(), Session::State::Opening);
    m_session->cancel();
    QVERIFY(QTest::qWaitFor([&] { return m_session->state() == Session::State::Ready; }, 20'000));
    QCOMPARE(m_session->article().id, first);
    QCOMPARE(m_session->article().text, m_library->article(first)->text);

    m_session->openFile(path);
    QVERIFY(QTest::qWaitFor([&] { return m_session->article().id != first; }, 20'000));
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->openFile(m_folder->filePath(QStringLiteral("missing.txt")));
    QVERIFY(failed.count() == 1 || failed.wait());
    QVERIFY(!m_session->hasArticle()); // no part of a file stays
    QCOMPARE(m_session->state(), Session::State::Empty);
}

MITJUL_TEST(TestSession)
#include "tst_session.moc"
