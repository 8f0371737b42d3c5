// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "example.h"

#include "librarytest.h"
#include "reanchor.h"

namespace mitjul::test {

Bundle exampleBundle()
{
    const auto time = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC); };
    Article article = articleOf(QStringLiteral("한강은행 \"금리 동결\" 😀\n"
                                               "한강은행이 금리를 묶었다. 김하늘 총재는 \"물가가 안정됬다\"고 말했다."),
                                QStringLiteral("https://example.org/1"));
    article.id = QUuid(QStringLiteral("6f1c1ed1-4f0e-4a6b-9d5f-1d0a5c0c0001"));
    article.sha256 = QByteArray(64, 'a');
    article.added = time(24);

    Annotation annotation = marked(article, QStringLiteral("물가가 안정됬다"), QStringLiteral("근거는?"));
    annotation.id = QUuid(QStringLiteral("6f1c1ed1-4f0e-4a6b-9d5f-1d0a5c0c0002"));
    annotation.prefix = contextBefore(article.text, annotation.span);
    annotation.suffix = contextAfter(article.text, annotation.span);
    annotation.color = HighlightColor::Blue;
    annotation.tags = {QStringLiteral("물가"), QStringLiteral("검증")};
    annotation.stances = {{QStringLiteral("김하늘"), QStringLiteral("금리를 묶어야 한다"), Polarity::Favor},
                          {QStringLiteral("김하늘"), QStringLiteral("금리를 올려야 한다"), {}}};
    annotation.created = time(24);
    annotation.changed = time(25);

    Decision decision;
    decision.exact = QStringLiteral("안정됬다");
    decision.span.start = article.text.indexOf(decision.exact);
    decision.span.end = decision.span.start + decision.exact.size();
    decision.value = QStringLiteral("안정됐다");

    Bundle bundle;
    bundle.articles = {{article, {annotation}, {decision}, {}, {}}};
    bundle.holders = {{QStringLiteral("김하늘"), {QStringLiteral("김 총재")}}};
    bundle.targets = {{QStringLiteral("금리를 묶어야 한다"), QStringLiteral("기준금리를 그대로 둔다"), {}},
                      {QStringLiteral("금리를 올려야 한다"), {}, QStringLiteral("금리를 묶어야 한다")}};
    std::sort(bundle.targets.begin(), bundle.targets.end(),
              [](const Target &a, const Target &b) { return a.name < b.name; });
    bundle.dictionary = {QStringLiteral("밑줄")};
    return bundle;
}

void writeExample(const QString &path)
{
    auto library = Library::open(path);
    if (!library.ok())
        qFatal("%s", qPrintable(library.error().message));
    Bundle bundle = exampleBundle();
    bundle.dictionary.clear();
    const auto restored = (*library)->restore(bundle);
    const auto added = (*library)->addWord(QStringLiteral("밑줄"));
    if (!restored.ok() || !added.ok())
        qFatal("The example could not be written.");
}

} // namespace mitjul::test
