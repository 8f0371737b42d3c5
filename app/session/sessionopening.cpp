// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is opened beside one file: several, an address, the clipboard; and what has to be asked meanwhile.
#include "session.h"

#include "fetcher.h"
#include "intake.h"
#include "question.h"

namespace mitjul {

void Session::openFiles(const QStringList &sources)
{
    if (const QString first = sources.value(0); !isWebAddress(first))
        openFile(first);
    else if (const auto address = addressFrom(first))
        openAddress(address.value());
    else
        Q_EMIT failed(address.error().message);
    m_intake->add(sources.mid(1));
}

void Session::openText(const QString &text)
{
    openImported({}, [text](std::stop_token stop, const TakeBeginning &, const AskEncoding &) {
        return importText(text, stop);
    });
}

void Session::openHtml(const QString &html, const QString &text)
{
    openImported({},
        [html, text](std::stop_token stop, const TakeBeginning &, const AskEncoding &) {
            auto imported = importHtml(html, stop);
            const bool holdsWords = imported && !imported->article.text.trimmed().isEmpty();
            return holdsWords || text.trimmed().isEmpty() ? imported : importText(text, stop);
        });
}

// ---- Addresses

void Session::openAddress(const QUrl &address)
{
    if (!m_fetcher) {
        m_fetcher = new Fetcher({}, this);
        connect(m_fetcher, &Fetcher::progressed, this, [this](qint64 bytes) {
            m_fetchedBytes = bytes;
            Q_EMIT progressed();
        });
        connect(m_fetcher, &Fetcher::fetched, this, [this](const Fetched &page) {
            m_fetching.clear();
            openImported(page.url, [page](std::stop_token stop, const TakeBeginning &, const AskEncoding &ask) {
                return importFetched(page, stop, ask);
            });
            Q_EMIT progressed();
        });
        connect(m_fetcher, &Fetcher::failed, this, [this](const QString &message) {
            m_fetching.clear();
            fail(message);
        });
    }
    begin(State::Opening);
    m_fetching = address;
    m_fetchedBytes = 0;
    Q_EMIT progressed();
    m_fetcher->fetch(address);
}

// ---- Encodings

// For the thread that reads what has this name: brings its question here and waits.
AskEncoding Session::askerFor(const QString &name, const std::stop_token &stop)
{
    return [this, name, stop, generation = m_generation](const QList<EncodingChoice> &choices) {
        const auto question = std::make_shared<Question>();
        QMetaObject::invokeMethod(
            this,
            [this, question, name, choices, generation] {
                static const QMetaMethod asked = QMetaMethod::fromSignal(&Session::encodingAsked);
                if (generation != m_generation)
                    return; // the one who waits has been told to stop
                if (!isSignalConnected(asked))
                    return question->answer({}); // nobody is there to answer
                m_question = question;
                Q_EMIT encodingAsked(name, choices);
            },
            Qt::QueuedConnection);
        return question->wait(stop);
    };
}

void Session::answerEncoding(const QString &name)
{
    if (!m_question)
        return;
    if (name.isEmpty())
        return stopOpening();
    std::exchange(m_question, nullptr)->answer(name);
    Q_EMIT encodingSettled();
}

// ---- What is going on, and its end

// Nothing that was asked for comes any more: what is being fetched, and the answer to a question.
void Session::dropRequests()
{
    if (!m_fetching.isEmpty()) {
        m_fetching.clear();
        m_fetcher->cancel();
        Q_EMIT progressed();
    }
    if (std::exchange(m_question, nullptr))
        Q_EMIT encodingSettled();
}

qsizetype Session::waitingFiles() const { return m_intake->waiting(); }

qsizetype Session::filesInAll() const { return m_intake->all(); }

void Session::stopTakingIn() { m_intake->stop(); }

void Session::cancel()
{
    m_intake->stop();
    stopOpening();
}

void Session::tellOutcome(const Outcome &outcome)
{
    constexpr qsizetype most = 3; // sentences that anybody reads
    QStringList sentences = outcome.refused.mid(0, most);
    if (outcome.refused.size() > most)
        sentences.append(tr("Further files that could not be opened: %L1").arg(outcome.refused.size() - most));
    if (outcome.taken + outcome.refused.size() < outcome.all)
        sentences.prepend(tr("Taking files into the library was stopped: %L1 of %L2 are in it. To go on, open the folder or the "
                             "files again.").arg(outcome.taken).arg(outcome.all));
    if (!sentences.isEmpty())
        Q_EMIT failed(sentences.join(u'\n'));
}

} // namespace mitjul
