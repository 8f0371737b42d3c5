// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openarticle.h"

namespace mitjul::test {

namespace {

/// The dictionaries are loaded once for all tests.
std::shared_future<LoadedAnalyzer> analyzer()
{
    static const auto loading = loadAnalyzerInBackground();
    return loading;
}

} // namespace

const QString newsText = QStringLiteral(
    "가람시, 밤 버스 늘린다\n\n"
    "이서연 교통과장은 “내년 봄까지 밤 버스를 두 배로 늘리겠다”고 말했다. "
    "박도윤 시민모임 대표는 “요금부터 내려야 한다”고 주장했다.\n\n"
    "이서연 과장은 “요금은 올해 안에 올리지 않는다”고 덧붙였다. 자료는 아직 공개되지EH 않았다.\n\n"
    "지난해 밤 버스를 탄 사람은 38만 명으로 한 해 전보다 12% 늘었다. 회의록은 홈페이지에 올라오지EH 않았다.\n");

QString longText(int paragraphs)
{
    static const QString names[] = {QStringLiteral("이서연"), QStringLiteral("박도윤"), QStringLiteral("최하린")};
    QString text = QStringLiteral("긴 기사\n");
    for (int i = 0; i < paragraphs; ++i) {
        text += QStringLiteral("\n%1 대표는 “밤 버스를 %2대로 늘리면 요금을 내릴 수 있다”고 말했다.\n")
                    .arg(names[i % 3])
                    .arg(i + 10);
    }
    return text;
}

OpenArticle::OpenArticle(const QString &text)
{
    auto opened = Library::open(folder.filePath(QStringLiteral("library.sqlite")));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    library = std::move(opened).value();
    session = std::make_unique<Session>(*library, analyzer());
    if (!text.isEmpty() && !open(text))
        qFatal("the article was not opened");
}

bool OpenArticle::open(const QString &text)
{
    session->openText(text);
    return QTest::qWaitFor([this] { return session->state() == Session::State::Ready; }, 60'000);
}

Span OpenArticle::place(const QString &words) const
{
    const qsizetype start = session->article().text.indexOf(words);
    return {start, start + words.size()};
}

QList<Item> OpenArticle::listed(FindingKind kind) const
{
    QList<Item> items;
    for (qsizetype i = 0; i < session->findings().items.size(); ++i) {
        if (session->findings().items[i].kind() == kind && session->isListed(i))
            items.append(Item::of(i));
    }
    return items;
}

AnnotationId OpenArticle::mark(const QString &words, const QString &note, const QList<Stance> &stances)
{
    Annotation annotation = session->draftAt(place(words));
    annotation.note = note;
    annotation.stances = stances;
    return session->put(annotation) ? annotation.id : AnnotationId();
}

} // namespace mitjul::test
