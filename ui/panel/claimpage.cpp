// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimpage.h"

#include "findingmodel.h"
#include "labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

namespace mitjul {

namespace {

constexpr int smallStep = 5; // percent of the sentences
constexpr int largeStep = 20;

/// Replaces what a box offers; `chosen` stays chosen, if it is still there.
void refill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices, const QVariant &chosen)
{
    const QSignalBlocker blocker(box);
    box->clear();
    for (const auto &[text, data] : choices)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QString counted(const QString &name, int count) { return QStringLiteral("%1 %2").arg(name).arg(count); }

} // namespace

ClaimPage::ClaimPage(Session &session, QWidget *parent)
    : CardPage(session, new ClaimModel(session), parent)
    , m_session(session)
    , m_claims(static_cast<ClaimModel *>(&model()))
    , m_type(new QComboBox(this))
    , m_speaker(new QComboBox(this))
    , m_verdict(new QComboBox(this))
    , m_share(new QSlider(Qt::Horizontal, this))
    , m_marked(new QLabel(this))
{
    m_type->setObjectName(QStringLiteral("claimType"));
    m_type->setAccessibleName(tr("Show claims of this type"));
    m_speaker->setObjectName(QStringLiteral("claimSpeaker"));
    m_speaker->setAccessibleName(tr("Show claims of this speaker"));
    m_verdict->setObjectName(QStringLiteral("claimVerdict"));
    m_verdict->setAccessibleName(tr("Show claims with this verdict"));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(6);
    for (QComboBox *box : {m_type, m_speaker, m_verdict}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        filters->addWidget(box, 1);
    }

    auto *name = new QLabel(tr("On the page"), this);
    m_share->setObjectName(QStringLiteral("claimShare"));
    m_share->setRange(0, 100);
    m_share->setSingleStep(smallStep);
    m_share->setPageStep(largeStep);
    m_share->setAccessibleName(tr("How many sentences of a hundred the page marks as claims"));
    m_share->setToolTip(tr("The page marks the claims that deserve checking most: at most this share of its sentences"));
    m_marked->setObjectName(QStringLiteral("markedClaims"));
    auto *share = new QHBoxLayout;
    share->setSpacing(8);
    share->addWidget(name);
    share->addWidget(m_share, 1);
    share->addWidget(m_marked);

    addControls(filters);
    addControls(share);

    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant type = m_type->currentData();
        m_claims->setType(type.isNull() ? std::nullopt : std::optional(static_cast<ClaimType>(type.toInt())));
    });
    connect(m_speaker, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant speaker = m_speaker->currentData();
        m_claims->setSpeaker(speaker.isNull() ? std::nullopt : std::optional(speaker.toString()));
    });
    connect(m_verdict, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant verdict = m_verdict->currentData();
        m_claims->setVerdict(verdict.isNull() ? std::nullopt : std::optional(verdict.toInt()));
    });
    connect(m_share, &QSlider::valueChanged, &session, &Session::setClaimShare);
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & (Session::ArticleAspect | Session::FindingsAspect | Session::DecisionsAspect))
            fillFilters();
        if (aspects & (Session::FindingsAspect | Session::DecisionsAspect | Session::LayersAspect))
            showShare();
    });
    fillFilters();
    showShare();
}

void ClaimPage::clearFilters()
{
    CardPage::clearFilters();
    m_type->setCurrentIndex(0);
    m_speaker->setCurrentIndex(0);
    m_verdict->setCurrentIndex(0);
}

std::optional<int> ClaimPage::verdict() const { return m_claims->verdict(); }

void ClaimPage::setVerdict(std::optional<int> verdict)
{
    m_claims->setVerdict(verdict);
    fillFilters();
}

void ClaimPage::fillFilters()
{
    QMap<ClaimType, int> types;
    QStringList names;
    QHash<QString, int> claims;
    QMap<int, int> verdicts;
    for (qsizetype i = 0; i < m_session.findings().items.size(); ++i) {
        const Claim *claim = m_session.findings().items[i].claim();
        if (!claim || !m_session.isListed(i))
            continue;
        ++types[claim->type];
        const ClaimCheck *check = m_session.checkOn(i);
        ++verdicts[check ? static_cast<int>(check->verdict) : ClaimModel::unchecked];
        const QString name = claim->speaker ? claim->speaker->name() : QString();
        if (++claims[name] == 1)
            names.append(name);
    }
    QList<std::pair<QString, QVariant>> choices{{tr("All types"), {}}};
    for (auto type = types.cbegin(); type != types.cend(); ++type)
        choices.append({counted(Labels::of(type.key()), type.value()), static_cast<int>(type.key())});
    refill(m_type, choices, m_type->currentData());
    choices = {{tr("All speakers"), {}}};
    for (const QString &name : std::as_const(names))
        choices.append({counted(name.isEmpty() ? tr("the writer") : name, claims[name]), name});
    refill(m_speaker, choices, m_speaker->currentData());
    choices = {{tr("All verdicts"), {}}};
    // Who goes through what is not checked yet does so from article to article: the choice stays, though nothing has it.
    const std::optional<int> chosen = m_claims->verdict();
    if (chosen)
        verdicts.insert(*chosen, verdicts.value(*chosen));
    for (auto verdict = verdicts.cbegin(); verdict != verdicts.cend(); ++verdict)
        choices.append({counted(ClaimModel::nameOf(verdict.key()), verdict.value()), verdict.key()});
    refill(m_verdict, choices, chosen ? QVariant(*chosen) : QVariant());
    // A type or speaker that the article no longer has filters nothing.
    const QVariant type = m_type->currentData();
    m_claims->setType(type.isNull() ? std::nullopt : std::optional(static_cast<ClaimType>(type.toInt())));
    const QVariant speaker = m_speaker->currentData();
    m_claims->setSpeaker(speaker.isNull() ? std::nullopt : std::optional(speaker.toString()));
}

void ClaimPage::showShare()
{
    const QSignalBlocker blocker(m_share);
    m_share->setValue(m_session.claimShare());
    //: how many of the claims the page marks
    m_marked->setText(tr("%1 of %2").arg(m_session.markedClaims()).arg(model().total()));
}

} // namespace mitjul
