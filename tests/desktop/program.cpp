// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "desktop.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace mitjul::test {

namespace {

constexpr int patience = 30'000; // ms, for the dictionaries of a busy machine

} // namespace

Program::Program() { Desktop::instance(); }

Program::~Program() { stop(m_process); }

bool Program::start(const QStringList &arguments)
{
    QProcessEnvironment environment = Desktop::instance().environment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), path(QStringLiteral("cache")));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setWorkingDirectory(m_folder.path());
    hands().moveTo({0, 0}); // where no window shows a tip for it
    startOwned(m_process, QStringLiteral(MITJUL_PROGRAM), arguments);
    return QTest::qWaitFor(
        [this] {
            m_application = Accessible::ofProcess(m_process.processId());
            m_page = window().find(ATSPI_ROLE_DOCUMENT_FRAME);
            return window().is(ATSPI_STATE_ACTIVE) && m_page.is(ATSPI_STATE_FOCUSED);
        },
        patience);
}

bool Program::startWith(const QString &file)
{
    static const QRegularExpression found(QStringLiteral("Quotes [1-9]"));
    return start({file}) && QTest::qWaitFor([this] { return counts().contains(found); }, patience);
}

bool Program::quit()
{
    hands().press(QStringLiteral("Ctrl+q"));
    return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

QString Program::write(const QString &name, const QString &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    return file.fileName();
}

QByteArray Program::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Hands &Program::hands() const { return Desktop::instance().hands(); }

Accessible Program::window() const
{
    for (const Accessible &window : m_application.children()) {
        if (window.role() == ATSPI_ROLE_FRAME && window.is(ATSPI_STATE_SHOWING))
            return window;
    }
    return {};
}

Accessible Program::dialog() const
{
    for (const Accessible &window : m_application.children()) {
        if (window.role() == ATSPI_ROLE_DIALOG && window.is(ATSPI_STATE_SHOWING))
            return window;
    }
    return window().find(ATSPI_ROLE_DIALOG);
}

QString Program::counts() const { return window().find(ATSPI_ROLE_LABEL, QStringLiteral("Claims ")).name(); }

Accessible Program::cards() const
{
    const Accessible panel = window().find(ATSPI_ROLE_FILLER, QStringLiteral("Findings and notes"));
    return panel.find(ATSPI_ROLE_LIST);
}

Accessible Program::currentCard() const
{
    for (const Accessible &card : cards().children()) {
        if (card.is(ATSPI_STATE_SELECTED))
            return card;
    }
    return {};
}

int Program::placeOf(const QString &words) const { return static_cast<int>(page().text().indexOf(words)); }

bool Program::dragOver(const QString &words) const
{
    const int start = placeOf(words);
    const int end = start + static_cast<int>(words.size());
    if (start < 0 || !m_page.setCaret(start)) // which scrolls there
        return false;
    const QRect first = m_page.characterRect(start);
    const QRect last = m_page.characterRect(end - 1);
    hands().drag({first.left() + 1, first.center().y()}, {last.right(), last.center().y()});
    return QTest::qWaitFor([&] { return m_page.selected() == words; });
}

const QString LongArticle::title = QStringLiteral("대기실의 상자는 무엇을 듣는가");
const QString LongArticle::heading = QStringLiteral("환자가 먼저 묻는다");
const QString LongArticle::subheading = QStringLiteral("AI 기록은 어디에 남는가");
const QString LongArticle::quote = QStringLiteral("나는 이 상자가 조용해서 좋다");
const QString LongArticle::typo = QStringLiteral("공개되지EH");
const QString LongArticle::claim = QStringLiteral("지난해 이 병원을 찾은 환자는 12% 늘었다.");
const QString LongArticle::plain = QStringLiteral("접수대 옆의 낡은 의자");
const QString LongArticle::last = QStringLiteral("상자는 저녁이 되자 꺼졌다.");

QString LongArticle::markdown()
{
    QStringList blocks{QStringLiteral("# ") + title,
                       plain + QStringLiteral("에 상자 하나가 놓였다. 사람들은 그 상자를 보고 걸음을 늦췄다."),
                       QStringLiteral("## ") + heading,
                       QStringLiteral("김하늘 원장은 “%1”고 말했다.").arg(quote),
                       QStringLiteral("회의의 결과는 아직 %1 않았다.").arg(typo),
                       claim,
                       QStringLiteral("### ") + subheading};
    for (int visitor = 1; visitor <= 40; ++visitor)
        blocks.append(QStringLiteral("%1번 손님은 창가에 앉아 차례를 기다렸다. 바깥에는 비가 내렸고 우산이 바닥을 적셨다. "
                                     "손님은 AI 상자를 한 번 보고 다시 책을 펼쳤다.")
                          .arg(visitor));
    blocks.append(last);
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace mitjul::test
