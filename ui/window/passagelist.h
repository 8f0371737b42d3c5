// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QListView>

namespace mitjul {

class PassageDelegate;
class PassageModel;
struct Theme;

/// A list of passages with a stance on them. Enter or a double click opens one; where they can be ticked, a click or the
/// space bar ticks it instead.
class PassageList : public QListView {
    Q_OBJECT
public:
    explicit PassageList(QWidget *parent);

    void setTheme(const Theme &theme);
    void setPassages(const QList<StancePassage> &passages);
    /// Holder or target are left out where all passages have the same.
    void setShownNames(bool holder, bool target);
    /// The sentence that stands in the place of passages when there are none.
    void setEmptyText(const QString &text);
    void setCheckable(bool checkable);
    /// Those that are ticked.
    [[nodiscard]] QList<StancePassage> checked() const;

Q_SIGNALS:
    /// The reader wants to go to one.
    void opened(const mitjul::StancePassage &passage);
    void checkedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void open(const QModelIndex &index);
    void layOutAnew();

    PassageModel *m_passages;
    PassageDelegate *m_cards;
    QString m_emptyText;
};

} // namespace mitjul
