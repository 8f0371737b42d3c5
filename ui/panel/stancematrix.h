// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <optional>

namespace mitjul {

class MatrixHeader;
class StanceTableModel;

/// The table of who stands where. It takes the room it is given or, with a most height, what its rows need.
class StanceMatrix : public QTableView {
    Q_OBJECT
public:
    /// `model` must outlive the view.
    StanceMatrix(StanceTableModel &model, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Is as high as its rows, but no higher than this; further rows are scrolled to.
    void setMostHeight(int height);

Q_SIGNALS:
    /// The reader chooses a cell, by mouse or Enter.
    void cellChosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    void fitSections(int nameWidth);
    [[nodiscard]] QList<int> nameWidths(Qt::Orientation orientation) const;

    StanceTableModel &m_model;
    MatrixHeader *m_holders;
    MatrixHeader *m_targets;
    std::optional<int> m_mostHeight;
    bool m_unfit = true; // what it shows has changed while nobody saw it
};

} // namespace mitjul
