// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QAbstractListModel>

namespace mitjul {

/// Passages with a stance on them. They can be made to be ticked; those of one annotation are ticked together, because
/// a stance moves with all of its annotation.
class PassageModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setPassages(const QList<StancePassage> &passages);
    [[nodiscard]] const QList<StancePassage> &passages() const { return m_passages; }
    /// Which names stand with a passage; one that all of them have in common need not.
    void setShownNames(bool holder, bool target);
    [[nodiscard]] bool showsHolder() const { return m_showsHolder; }
    [[nodiscard]] bool showsTarget() const { return m_showsTarget; }
    void setCheckable(bool checkable);
    [[nodiscard]] bool isCheckable() const { return m_checkable; }
    /// Those that are ticked.
    [[nodiscard]] QList<StancePassage> checked() const;

    /// Polarity as a word behind its sign.
    [[nodiscard]] static QString wordOf(std::optional<Polarity> polarity);
    /// Holder and target, as far as they are shown.
    [[nodiscard]] QString namesOf(const StancePassage &passage) const;
    /// The words of the passage between quotation marks, or that it is the whole article.
    [[nodiscard]] static QString wordsOf(const StancePassage &passage);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    QList<StancePassage> m_passages;
    QSet<AnnotationId> m_checked;
    bool m_showsHolder = true;
    bool m_showsTarget = true;
    bool m_checkable = false;
};

} // namespace mitjul
