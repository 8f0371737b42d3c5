// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scopebox.h"

#include <QSignalBlocker>
#include <algorithm>

namespace mitjul {

namespace {

// The same place to look at, whatever lies there by now.
bool isSame(const Scope &a, const Scope &b)
{
    return a.kind == b.kind && (a.kind == Scope::Kind::OpenArticle || (a.name == b.name && a.articles == b.articles));
}

} // namespace

ScopeBox::ScopeBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("scope"));
    setAccessibleName(tr("What is counted"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    connect(this, &QComboBox::currentIndexChanged, this, &ScopeBox::scopeChanged);
}

void ScopeBox::choose(Scope::Kind kind)
{
    const auto found
        = std::find_if(m_scopes.cbegin(), m_scopes.cend(), [kind](const Scope &one) { return one.kind == kind; });
    if (found != m_scopes.cend())
        setCurrentIndex(static_cast<int>(found - m_scopes.cbegin()));
}

void ScopeBox::setScopes(const QList<Scope> &scopes)
{
    if (scopes == m_scopes)
        return;
    const Scope before = scope();
    const bool first = m_scopes.isEmpty();
    m_scopes = scopes;
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const Scope &one : scopes)
            addItem(labelOf(one));
        const auto same = std::find_if(scopes.cbegin(), scopes.cend(),
                                       [&](const Scope &one) { return isSame(one, before); });
        setCurrentIndex(first || same == scopes.cend() ? 0 : static_cast<int>(same - scopes.cbegin()));
    }
    if (scope() != before)
        Q_EMIT scopeChanged();
}

Scope ScopeBox::scope() const { return m_scopes.value(currentIndex()); }

} // namespace mitjul
