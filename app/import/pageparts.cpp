// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparts.h"

#include "importlexicon.h"

#include <QStringView>

namespace mitjul {

const PageParts &PageParts::standard()
{
    static const PageParts parts;
    return parts;
}

PageParts::PageParts()
{
    static const QHash<QString, PagePart> words{{QStringLiteral("body"), PagePart::Body},
        {QStringLiteral("away"), PagePart::Away}, {QStringLiteral("unsure"), PagePart::Unsure},
        {QStringLiteral("caption"), PagePart::Caption}, {QStringLiteral("deck"), PagePart::Deck},
        {QStringLiteral("byline"), PagePart::Byline}, {QStringLiteral("date"), PagePart::Date},
        {QStringLiteral("headline"), PagePart::Headline}, {QStringLiteral("quote"), PagePart::Quote},
        {QStringLiteral("picture"), PagePart::Picture}, {QStringLiteral("unseen"), PagePart::Unseen}};
    for (const QStringList &row : importLexicon(QStringLiteral("pageparts")).rows) {
        const PagePart part = words.value(row.value(0));
        const QString &name = row.value(2);
        if (row.value(1) == u"is")
            m_whole[name].append(part);
        else if (row.value(1) == u"word")
            m_words[name].append(part);
        else
            m_inside.append({name, part});
    }
}

QSet<PagePart> PageParts::of(const QString &names) const
{
    QSet<PagePart> parts;
    const auto add = [&parts](const QList<PagePart> &found) {
        for (const PagePart part : found)
            parts.insert(part);
    };
    constexpr qsizetype mostNames = 1000; // letters of them; utility classes fill pages
    for (const QStringView name : QStringView(names).left(mostNames).split(u' ', Qt::SkipEmptyParts)) {
        add(m_whole.value(name.toString()));
        qsizetype start = 0;
        for (qsizetype i = 0; i <= name.size(); ++i) {
            if (i < name.size() && name[i].isLetter())
                continue;
            if (i > start)
                add(m_words.value(name.sliced(start, i - start).toString()));
            start = i + 1;
        }
        QString bare = name.toString();
        bare.remove(u'-').remove(u'_');
        for (const auto &[inside, part] : m_inside) {
            if (!parts.contains(part) && (bare.contains(inside) || name.contains(inside)))
                parts.insert(part);
        }
    }
    return parts;
}

} // namespace mitjul
