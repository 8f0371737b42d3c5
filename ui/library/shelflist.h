// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace mitjul {

/// A list of the shelf. A click or Enter opens; arrows only go through it.
class ShelfList : public QListView {
    Q_OBJECT
public:
    explicit ShelfList(QWidget *parent);

    void setModel(QAbstractItemModel *model) override;
    /// The sentence that stands in the place of entries when there are none.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    /// The reader opens an entry.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void layOutAnew();

    QString m_emptyText;
};

} // namespace mitjul
