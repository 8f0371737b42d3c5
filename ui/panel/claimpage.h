// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardpage.h"

class QComboBox;
class QSlider;

namespace mitjul {

class ClaimModel;

/// The claims' tab: filters by type and by who claims, and how many of them the page marks.
class ClaimPage : public CardPage {
    Q_OBJECT
public:
    /// `session` must outlive the page.
    ClaimPage(Session &session, QWidget *parent);

    /// Only claims with this verdict are shown, as `ClaimModel` numbers it; nothing: all.
    [[nodiscard]] std::optional<int> verdict() const;
    void setVerdict(std::optional<int> verdict);

protected:
    void clearFilters() override;

private:
    void fillFilters();
    void showShare();

    Session &m_session;
    ClaimModel *m_claims;
    QComboBox *m_type;
    QComboBox *m_speaker;
    QComboBox *m_verdict;
    QSlider *m_share;
    QLabel *m_marked;
};

} // namespace mitjul
