// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>

namespace mitjul {

class PageView;

/// The page for who hears or feels it: a read-only document with the article's own text, its caret and selection, its
/// headings, and the marks as attributes of the text. What the reader has come to, a heading or a mark, is the page's
/// description besides: Qt's bridge to AT-SPI keeps back attributes that it does not know.
class AccessiblePage : public QAccessibleWidget, public QAccessibleTextInterface {
    Q_DECLARE_TR_FUNCTIONS(AccessiblePage)
public:
    explicit AccessiblePage(PageView &page);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] int bounded(int position) const;
    [[nodiscard]] std::pair<int, int> unitAt(int offset, QAccessible::TextBoundaryType type) const;
    [[nodiscard]] QStringList marksAt(qsizetype position) const;
    [[nodiscard]] QString described() const;

    PageView &m_page;
};

/// Makes every page known to assistive programs. Any number of calls.
void installAccessiblePage();

} // namespace mitjul
