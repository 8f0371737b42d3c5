// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "scope.h"

#include <QComboBox>

namespace mitjul {

/// Chooses whose stances and verdicts are counted.
class ScopeBox : public QComboBox {
    Q_OBJECT
public:
    explicit ScopeBox(QWidget *parent);

    /// Offers these; what was chosen stays so where it is still offered, else the first is chosen.
    void setScopes(const QList<Scope> &scopes);
    [[nodiscard]] Scope scope() const;
    /// Chooses one of those offered.
    void choose(Scope::Kind kind);

Q_SIGNALS:
    /// Another one is chosen.
    void scopeChanged();

private:
    QList<Scope> m_scopes;
};

} // namespace mitjul
