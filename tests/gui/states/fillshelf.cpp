// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fillshelf.h"

#include "importer.h"
#include "reader.h"

#include <QAbstractItemView>
#include <cstdio>

namespace mitjul::test {

void fillShelf(Reader &reader)
{
    struct Line {
        QString title, source;
        int daysAgo; // published
        int paragraphs, notes, stances, typos;
        Progress progress;
        QString collection;
        bool trashed = false;
    };
    const QString local = QStringLiteral("지방선거");
    const Line lines[] = {
        {QStringLiteral("동의서 한 장으로 끝? 진료 녹음, 환자는 묻는다"), QStringLiteral("환자기록신문"), 9, 14, 0, 0, 0, Progress::Done, {}},
        {QStringLiteral("옛 항구 다리 예산 3조 2000억 원, 누가 내나"), QStringLiteral("시험일보"), 400, 30, 0, 0, 0, Progress::Unread, {}, true},
        {QStringLiteral("버스 노선 개편 설명회"), QStringLiteral("가람시민모임이 펴내는 소식지"), 120, 6, 0, 0, 0, Progress::Unread, {}, true},
        {QStringLiteral("Open weights and public trust"), QStringLiteral("The Test Courier"), 40, 22, 1, 0, 0, Progress::Done, {}},
        {QStringLiteral("AI 기본법 하위법령 공청회"), QStringLiteral("한겹뉴스"), 12, 26, 3, 9, 0, Progress::Done, local},
        {QStringLiteral("공공데이터 개방, 지방은 아직 절반"), QStringLiteral("가람시민모임이 펴내는 소식지"), 6, 18, 0, 0, 2, Progress::Unread, local},
        {QStringLiteral("강물이 지난해보다 줄었다"), QStringLiteral("나루일보"), 3, 4, 0, 0, 0, Progress::Unread, {}},
        {QStringLiteral("밤 버스 두 배로… 시장 “요금은 올해 안에 올리지 않는다”, 시민단체 “근거가 없다” 반박"), QStringLiteral("가람신문"), 1, 12, 2, 4, 1, Progress::Reading, local},
        {QStringLiteral("다리가 아니라 버스가 먼저라는 사람들"), QStringLiteral("시험일보"), 0, 40, 12, 3, 5, Progress::Reading, {}},
    };
    Library &library = reader.session().library();
    for (const Line &line : lines) {
        QString text = line.title + QStringLiteral("\n\n");
        for (int i = 0; i < line.paragraphs; ++i)
            text += QStringLiteral("%1번째 문단이다. 연구원은 “강물이 지난해보다 줄었다”고 말했다. 주민들은 다리가 놓이면 살기가 나아질 것이라고 "
                                   "내다봤고, 시는 버스를 먼저 늘리겠다고 했다.\n\n").arg(i + 1);
        const auto read = importText(text, {});
        if (!read)
            continue;
        const auto taken = library.importArticle(read->article, read->original);
        const ArticleId id = taken->id;
        ShelfEntry entry = library.shelfEntry(id).value();
        entry.source = line.source;
        entry.published = QDate::currentDate().addDays(-line.daysAgo).toString(Qt::ISODate);
        entry.progress = line.progress;
        if (!line.collection.isEmpty())
            entry.collections = {line.collection};
        QList<Annotation> made;
        for (int i = 0; i < std::max(line.notes, line.stances); ++i) {
            Annotation one;
            one.id = QUuid::createUuid();
            one.span = {read->article.text.indexOf(QStringLiteral("%1번째").arg(i + 1)), 0};
            one.span.end = one.span.start + 3;
            if (i < line.stances)
                one.stances = {{QStringLiteral("시민모임 %1").arg(i), QStringLiteral("밤 버스 증차"), Polarity::Favor}};
            one.tags = {QStringLiteral("교통")};
            made.append(one);
        }
        const bool all = library.putShelfEntries({{id, entry}}) && library.putAnnotations(id, made)
            && library.setFound(id, {2, 3, line.typos}) && (!line.trashed || library.setTrashed({id}, true));
        if (!all)
            std::fprintf(stderr, "the shelf was not filled\n");
    }
    reader.restart();
    reader.window().resize(1440, 880);
    reader.window().move(20, 30);
    auto *list = reader.window().findChild<QAbstractItemView *>(QStringLiteral("articles"));
    static_cast<void>(QTest::qWaitFor([&] { return list->model()->rowCount() > 1; }));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    static_cast<void>(QTest::qWaitFor([&] { return reader.session().hasArticle(); }));
    static_cast<void>(reader.waitForFindings());
}

} // namespace mitjul::test
