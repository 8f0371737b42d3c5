// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotationindex.h"
#include "cardmodel.h"

namespace mitjul {

/// Cards of one kind of finding.
class FindingModel : public CardModel {
    Q_OBJECT
public:
    FindingModel(Session &session, FindingKind kind, QObject *parent = nullptr);

protected:
    Session::Aspects aspects() const override;
    QList<Item> items() const override;
    [[nodiscard]] const Finding &finding(const Item &item) const { return session().findings().items.at(item.finding); }
    /// A new analysis may have another finding at the same index.
    bool holds(const Item &item) const override;
    /// By who says it, in the order in which they first appear; what nobody says comes last.
    void sortBySpeaker(QList<Item> &items) const;

private:
    FindingKind m_kind;
};

/// Quotes: in order, by speaker, or the longest first.
class QuoteModel : public FindingModel {
    Q_OBJECT
public:
    explicit QuoteModel(Session &session, QObject *parent = nullptr);

    /// The annotations that touch a quote, in the order that ShowAnnotation's argument counts.
    [[nodiscard]] QList<AnnotationId> annotationsOn(const Item &item) const;
    QList<Order> orders() const override { return {Order::Article, Order::Speaker, Order::Length}; }

protected:
    Session::Aspects aspects() const override;
    void prepare() override;
    Card compose(const Item &item) const override;
    bool matches(const Item &item, const QString &filter) const override;
    void arrange(QList<Item> &items, Order order) const override;
    QString groupOf(const Item &item, Order order) const override;

private:
    [[nodiscard]] static Chip reason(const Quote &quote);

    AnnotationIndex m_annotations;
};

/// Claims: the most worth checking first, in order, by who claims or by the reader's verdict. All of them, also those that
/// the page does not mark.
class ClaimModel : public FindingModel {
    Q_OBJECT
public:
    explicit ClaimModel(Session &session, QObject *parent = nullptr);

    /// Shows only claims of this type; nothing: all.
    void setType(std::optional<ClaimType> type);
    /// Shows only what this speaker claims, the writer for an empty name; nothing: all.
    void setSpeaker(std::optional<QString> speaker);
    /// Shows only claims with this verdict, as a number, or `unchecked` ones; nothing: all.
    void setVerdict(std::optional<int> verdict);
    [[nodiscard]] std::optional<int> verdict() const { return m_verdict; }
    static constexpr int unchecked = -1;
    [[nodiscard]] static QString nameOf(int verdict);
    QList<Order> orders() const override { return {Order::Worth, Order::Article, Order::Speaker, Order::Verdict}; }

protected:
    Card compose(const Item &item) const override;
    bool matches(const Item &item, const QString &filter) const override;
    bool accepts(const Item &item) const override;
    void arrange(QList<Item> &items, Order order) const override;
    QString groupOf(const Item &item, Order order) const override;

private:
    [[nodiscard]] Chip verdictChip(qsizetype claim) const;
    /// The verdict on a claim as a number, or `unchecked`.
    [[nodiscard]] int verdictOn(const Item &item) const;

    std::optional<ClaimType> m_type;
    std::optional<QString> m_speaker;
    std::optional<int> m_verdict;
};

/// Typos: in order, by certainty or by kind. Accepted ones stay, crossed out, until the reader opens them again.
class TypoModel : public FindingModel {
    Q_OBJECT
public:
    explicit TypoModel(Session &session, QObject *parent = nullptr);

    QList<Order> orders() const override { return {Order::Article, Order::Certainty, Order::Kind}; }

protected:
    Card compose(const Item &item) const override;
    bool matches(const Item &item, const QString &filter) const override;
    void arrange(QList<Item> &items, Order order) const override;
    QString groupOf(const Item &item, Order order) const override;
};

} // namespace mitjul
