// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace mitjul {

/// Something that the window does with the open article and that may take a while: it asks how, works without holding
/// up the window, says how far it is, and can be stopped.
class Job : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens its dialog; work begins when that is accepted.
    virtual void ask() = 0;
    /// Ends the work as soon as can be. What it was to replace is as it was.
    virtual void stop() = 0;
    /// What it is doing, for the status bar; empty while there is nothing to say.
    [[nodiscard]] virtual QString progress() const = 0;

Q_SIGNALS:
    void progressed();
    /// It is over. A sentence on what became of it; empty if the reader wanted nothing.
    void finished(const QString &sentence);
};

} // namespace mitjul
