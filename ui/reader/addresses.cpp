// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses.h"

namespace mitjul {

namespace {

bool belongs(QChar c)
{
    return c > u' ' && c < u'\x7f' && c != u'"' && c != u'<' && c != u'>' && c != u'\\' && c != u'^' && c != u'`';
}

// Length of what an address at `at` begins with; 0: none begins there.
qsizetype beginsAt(QStringView text, qsizetype at)
{
    for (const char16_t *beginning : {u"https://", u"http://", u"www."}) {
        if (text.sliced(at).startsWith(QStringView(beginning), Qt::CaseInsensitive))
            return QStringView(beginning).size();
    }
    return 0;
}

// Whether the last letter is the sentence's and not the address's: a stop, or a bracket that the address did not open.
bool isTrailing(QStringView address)
{
    const QChar last = address.back();
    if (last == u')' || last == u']' || last == u'}') {
        const QChar open = last == u')' ? u'(' : last == u']' ? u'[' : u'{';
        return address.count(last) > address.count(open);
    }
    return QStringView(u".,;:!?'*_~|").contains(last);
}

} // namespace

QList<Span> addressesIn(QStringView text)
{
    QList<Span> found;
    // Every address has one of these, and few texts have many.
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at].toLower();
        if ((c != u'h' && c != u'w') || (at > 0 && text[at - 1].unicode() < 128 && text[at - 1].isLetterOrNumber()))
            continue;
        const qsizetype scheme = beginsAt(text, at);
        if (scheme == 0)
            continue;
        qsizetype end = at + scheme;
        while (end < text.size() && belongs(text[end]))
            ++end;
        while (end > at + scheme && isTrailing(text.sliced(at, end - at)))
            --end;
        if (text.sliced(at + scheme, end - at - scheme).contains(u'.'))
            found.append({at, end});
        at = std::max(at, end - 1);
    }
    return found;
}

QUrl urlOf(QStringView address)
{
    const bool bare = address.startsWith(u"www.", Qt::CaseInsensitive);
    return QUrl((bare ? QStringLiteral("https://") : QString()) + address.toString());
}

} // namespace mitjul
