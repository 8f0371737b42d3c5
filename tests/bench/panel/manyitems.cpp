// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manyitems.h"

#include "stopwatch.h"

namespace mitjul::bench {

namespace {

constexpr int patience = 30 * 60 * 1000; // milliseconds

QString textOf(int paragraphs)
{
    static const QString names[] = {QStringLiteral("이서연"), QStringLiteral("박도윤"), QStringLiteral("최하린"),
                                    QStringLiteral("김나루"), QStringLiteral("정가람"), QStringLiteral("오하늘")};
    QString text = QStringLiteral("긴 기사\n");
    for (int i = 0; i < paragraphs; ++i) {
        text += QStringLiteral("\n%1 대표는 “밤 버스를 %2대로 늘리면 %3년 안에 요금을 내릴 수 있다%4”고 말했다. "
                               "지난해 밤 버스를 탄 사람은 %2만 명으로 한 해 전보다 %3% 늘었다. "
                               "%2쪽짜리 자료는 아직 공개되지EH 않았다.\n")
                    .arg(names[i % 6])
                    .arg(i + 10)
                    .arg(i % 37 + 2)
                    .arg(QStringLiteral(", 다만 시의회가 예산을 먼저 심의해야 한다").repeated(i % 3));
    }
    return text;
}

} // namespace

ManyItems::ManyItems(int paragraphs, int holders, int targets)
{
    auto library = Library::open(m_folder.filePath(QStringLiteral("library.sqlite")));
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message));
    m_library = std::move(library).value();
    m_session = std::make_unique<Session>(*m_library, loadAnalyzerInBackground());
    const auto ready = [this] { return m_session->state() == Session::State::Ready; };
    m_session->openText(textOf(paragraphs));
    if (!runUntil(ready, patience))
        qFatal("the article was not analysed");

    AnnotatedArticle content;
    content.article = m_session->article();
    int made = 0;
    for (const Finding &finding : m_session->findings().items) {
        if (!finding.quote())
            continue;
        Annotation annotation;
        annotation.id = QUuid::createUuid();
        annotation.span = finding.span;
        annotation.exact = content.article.text.mid(finding.span.start, finding.span.length());
        annotation.color = static_cast<HighlightColor>(made % 5);
        annotation.note = QStringLiteral("%1번째 메모: 시의 자료와 견줄 것").arg(made);
        annotation.tags = {QStringLiteral("꼬리표%1").arg(made % 40)};
        annotation.stances = {{QStringLiteral("주체 %1").arg(made % holders),
                               QStringLiteral("밤 버스를 %1번 더 늘려야 한다").arg(made / 7 % targets),
                               static_cast<Polarity>(made % 3)}};
        annotation.created = annotation.changed = QDateTime::currentDateTimeUtc().addSecs(-made);
        content.annotations.append(annotation);
        ++made;
    }
    if (const auto done = m_library->restore({{content}, {}, {}, {}}); !done)
        qFatal("%s", qUtf8Printable(done.error().message));
    m_session->openArticle(content.article.id);
    if (!runUntil([&] { return m_session->annotations().size() >= made && ready(); }, patience))
        qFatal("the article was not opened again");
}

} // namespace mitjul::bench
