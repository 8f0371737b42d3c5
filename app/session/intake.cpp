// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake.h"

#include "fetcher.h"
#include "library.h"

namespace mitjul {

bool isWebAddress(const QString &source)
{
    return source.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive)
        || source.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive);
}

Intake::Intake(QString library, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
{
    m_pool.setMaxThreadCount(1);
}

Intake::~Intake() { m_stop.request_stop(); }

void Intake::add(const QStringList &sources)
{
    if (sources.isEmpty())
        return;
    const bool idle = m_waiting.isEmpty();
    m_waiting += sources;
    m_all += sources.size();
    Q_EMIT progressed();
    if (idle)
        takeNext();
}

void Intake::stop()
{
    if (m_waiting.isEmpty())
        return;
    m_stop.request_stop();
    if (m_fetcher)
        m_fetcher->cancel();
    m_waiting.clear();
    finish();
}

void Intake::takeNext()
{
    m_stop = std::stop_source();
    const QString source = m_waiting.first();
    if (isWebAddress(source))
        fetch(source);
    else
        read([source](std::stop_token stop) { return importFile(source, stop); });
}

void Intake::fetch(const QString &source)
{
    if (!m_fetcher) {
        m_fetcher = new Fetcher({}, this);
        connect(m_fetcher, &Fetcher::fetched, this, [this](const Fetched &page) {
            read([page](std::stop_token stop) { return importFetched(page, stop); });
        });
        // Settled after the fetcher has said it all: the next address may be its own too.
        connect(m_fetcher, &Fetcher::failed, this, [this](const QString &message) {
            read([message](std::stop_token) { return Error{message}; });
        });
    }
    if (const auto address = addressFrom(source))
        m_fetcher->fetch(address.value());
    else
        read([error = address.error()](std::stop_token) { return error; });
}

void Intake::read(Read read)
{
    m_pool.start([this, read = std::move(read), library = m_library, round = m_round, stop = m_stop.get_token()] {
        const auto take = [&]() -> Result<Imported> {
            const auto imported = read(stop);
            if (!imported)
                return imported.error();
            auto own = Library::open(library);
            if (!own)
                return own.error();
            return own.value()->importArticle(imported->article, imported->original);
        };
        const auto taken = take();
        QMetaObject::invokeMethod(
            this,
            [this, round, isTaken = taken.ok(), refusal = taken ? QString() : taken.error().message] {
                // One that was as good as done when all was stopped is there.
                if (isTaken)
                    Q_EMIT tookIn();
                if (round == m_round)
                    settle(refusal);
            },
            Qt::QueuedConnection);
    });
}

void Intake::settle(const QString &refusal)
{
    m_waiting.removeFirst();
    if (refusal.isEmpty())
        ++m_taken;
    else
        m_refused.append(refusal);
    if (m_waiting.isEmpty())
        return finish();
    Q_EMIT progressed();
    takeNext();
}

void Intake::finish()
{
    const Outcome outcome{std::exchange(m_all, 0), std::exchange(m_taken, 0), std::exchange(m_refused, {})};
    ++m_round;
    Q_EMIT progressed();
    Q_EMIT finished(outcome);
}

} // namespace mitjul
