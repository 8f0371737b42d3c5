// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QCompleter;

namespace mitjul {

/// A field for several tags divided by commas; the one at the caret is completed.
class TagField : public QLineEdit {
    Q_OBJECT
public:
    TagField(const QStringList &tags, const QStringList &known, QWidget *parent);

    /// The tags as typed, without empty and double ones and without a leading #.
    [[nodiscard]] QStringList tags() const;

private:
    void complete();
    void insert(const QString &tag);
    /// The stretch between commas that the caret is in.
    [[nodiscard]] std::pair<qsizetype, qsizetype> segment() const;

    QCompleter *m_completer;
};

} // namespace mitjul
