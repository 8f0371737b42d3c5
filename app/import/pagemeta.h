// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"

#include <QHash>
#include <QStringList>

namespace mitjul {

/// What a web page says of itself to machines: in JSON-LD, `meta`, `itemprop` and `link` elements
/// (pagemeta.tsv).
class PageMeta {
public:
    PageMeta(const HtmlTree &tree, const QList<QByteArray> &jsonLd);

    /// All values of a field (`title byline published site url description body`), the most trustworthy
    /// first.
    [[nodiscard]] QStringList all(const QString &field) const { return m_values.value(field); }
    [[nodiscard]] QString first(const QString &field) const { return all(field).value(0); }
    /// The text of the `title` element.
    [[nodiscard]] const QString &titleElement() const { return m_titleElement; }

private:
    QHash<QString, QStringList> m_values;
    QString m_titleElement;
};

} // namespace mitjul
