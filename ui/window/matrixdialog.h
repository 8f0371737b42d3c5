// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "libraryreader.h"
#include "scope.h"
#include "stancetable.h"
#include "theme.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace mitjul {

class PassageList;
class ScopeBox;
class Session;
class StanceMatrix;

/// Who stands where: holders by targets, of the open article, of chosen ones, of a collection or of the library. A cell
/// lists its passages, and a passage is gone to. Stays open beside the window and follows what is changed there.
class MatrixDialog : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    MatrixDialog(Session &session, QWidget *parent);

    /// Counts these articles together, whatever was counted before.
    void countChosen(const QList<ArticleId> &articles);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// The reader wants to go to a passage.
    void passageWanted(const mitjul::StancePassage &passage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Cell {
        QString holder; ///< empty: all
        QString target; ///< empty: all
    };

    void connectParts();
    void refresh();
    void filter();
    void showCounts(const QList<StanceCount> &shown, const StanceTable &table);
    void tellNothing(const QString &sentence);
    void choose(const QModelIndex &index);
    void listPassages();
    void showPassages(const QList<StancePassage> &passages);
    void save();
    void write(const QString &path);
    [[nodiscard]] QModelIndex indexOf(const Cell &cell) const;

    Session &m_session;
    QList<ArticleId> m_chosen;
    StanceTableModel m_model;
    QList<StanceCount> m_counts;
    QList<StanceCount> m_shown; // those that the filter lets through
    std::optional<Cell> m_cell;
    QTimer m_stale; // runs until what changed is counted anew
    QTimer m_typing; // … until what is typed into the filter is shown

    ScopeBox *m_scope;
    QLineEdit *m_filter;
    QLabel *m_summary;
    QStackedWidget *m_stack;
    StanceMatrix *m_matrix;
    QLabel *m_nothing;
    QLabel *m_heading;
    PassageList *m_passages;
    QLabel *m_told;
    QPushButton *m_save;
    LibraryReader m_counting;
    LibraryReader m_filtering;
    LibraryReader m_reading;
    LibraryReader m_writing;
};

} // namespace mitjul
