// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace mitjul {

class StanceMatrixModel;

/// The table of who stands where, as high as its rows need.
class StanceMatrix : public QTableView {
    Q_OBJECT
public:
    /// `model` must outlive the view.
    StanceMatrix(StanceMatrixModel &model, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Takes no more height than this; further rows are scrolled to.
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

    StanceMatrixModel &m_model;
    int m_mostHeight = 400;
    bool m_unfit = true; // what it shows has changed while nobody saw it
};

} // namespace mitjul
