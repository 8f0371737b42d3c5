// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tagfield.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace mitjul {

namespace {

const QString separator = QStringLiteral(", ");

QString cleaned(QStringView tag)
{
    QString clean = tag.toString().simplified();
    while (clean.startsWith(u'#'))
        clean = clean.mid(1).trimmed();
    return clean;
}

} // namespace

TagField::TagField(const QStringList &tags, const QStringList &known, QWidget *parent)
    : QLineEdit(tags.join(separator), parent)
    , m_completer(new QCompleter(known, this))
{
    // Set on the completer and not as the field's own, which would complete the whole line.
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(this, &QLineEdit::textEdited, this, &TagField::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::insert);
}

std::pair<qsizetype, qsizetype> TagField::segment() const
{
    const QString line = text();
    const qsizetype caret = cursorPosition();
    const qsizetype start = caret == 0 ? 0 : line.lastIndexOf(u',', caret - 1) + 1;
    const qsizetype end = line.indexOf(u',', caret);
    return {start, end < 0 ? line.size() : end};
}

void TagField::complete()
{
    const auto [start, end] = segment();
    const QString typed = cleaned(QStringView(text()).sliced(start, end - start));
    if (typed.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(typed);
    m_completer->complete();
}

void TagField::insert(const QString &tag)
{
    const auto [start, end] = segment();
    QString line = text();
    const QString put = (start > 0 ? QStringLiteral(" ") : QString()) + tag + separator;
    line.replace(start, end - start, put);
    setText(line);
    setCursorPosition(static_cast<int>(start + put.size()));
}

QStringList TagField::tags() const
{
    QStringList all;
    for (const QStringView part : QStringView(text()).split(u',')) {
        const QString tag = cleaned(part);
        if (!tag.isEmpty() && !all.contains(tag))
            all.append(tag);
    }
    return all;
}

} // namespace mitjul
