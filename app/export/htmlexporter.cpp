// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats.h"
#include "htmlpage.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace mitjul {

namespace {

// The only style of the file; the policy in its head allows this text by its hash and nothing else.
const char style[] = R"(
:root { color-scheme: light dark; --ink: #1d1d1f; --paper: #fdfcf9; --soft: #6a6a70; --line: #ddd9d0; --quote: #e4ecf7;
  --claim: #b26a00; --typo: #c0392b; --yellow: #fff0a8; --green: #d3f2c8; --blue: #cfe6ff; --pink: #ffd9e6;
  --purple: #e6dcff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e1; --paper: #1b1b1e; --soft: #a3a1a8; --line: #3a3a40;
  --quote: #26344a; --claim: #e0a458; --typo: #ff8a7a; --yellow: #5a4d10; --green: #234d1c; --blue: #173f66;
  --pink: #5e2440; --purple: #40306b; } }
body { margin: 2rem auto; padding: 0 1.2rem; max-width: 40rem; color: var(--ink); background: var(--paper);
  font: 1.05rem/1.8 "Noto Serif CJK KR", "Noto Serif KR", Georgia, serif; word-break: keep-all; overflow-wrap: anywhere; }
article + article { border-top: 2px solid var(--line); margin-top: 4rem; padding-top: 2rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.35; text-wrap: balance; }
.about, .source, .byline, .caption, .boilerplate, .deck { color: var(--soft); }
.about { list-style: none; padding: 0; font-size: .9rem; }
.boilerplate, .caption, .byline, .source { font-size: .9rem; }
.deck { font-size: 1.15rem; }
blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); }
.items { padding-left: 1.4rem; } .numbered { list-style: none; }
.l2 { margin-left: 1.4rem; } .l3 { margin-left: 2.8rem; }
mark { color: inherit; background: none; }
.yellow { background: var(--yellow); } .green { background: var(--green); } .blue { background: var(--blue); }
.pink { background: var(--pink); } .purple { background: var(--purple); }
.quote { background-image: linear-gradient(var(--quote), var(--quote)); background-blend-mode: multiply; }
.claim { border-bottom: 2px solid var(--claim); }
.typo { text-decoration: underline wavy var(--typo); text-underline-offset: .25em; }
ins { color: var(--typo); text-decoration: none; font-size: .9em; }
.ref { font-size: .7em; vertical-align: super; line-height: 0; } .ref a, .note a { color: var(--soft); text-decoration: none; }
.note { font-size: .85rem; line-height: 1.5; margin: .4rem 0 .8rem 1.2rem; padding: .3rem .8rem;
  border-left: 3px solid var(--line); white-space: pre-line; }
.note p { margin: .2rem 0; } .facts { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.5; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; }
@media (min-width: 72rem) { .note { float: right; clear: right; width: 13rem; margin: .2rem -16rem .6rem 0; } }
@media print { body { margin: 0; max-width: none; color: #000; background: #fff; } mark, .note { print-color-adjust: exact; }
  table, .note { break-inside: avoid; } }
)";

} // namespace

QString HtmlExporter::title() const
{
    return QCoreApplication::translate("Export", "Web page, one file");
}

Result<Done> HtmlExporter::write(const Bundle &bundle, QIODevice &out) const
{
    Output output(out);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QString title = bundle.articles.size() == 1
        ? bundle.articles.first().article.title
        : QCoreApplication::translate("Export", "Articles with notes");
    const QString language = bundle.articles.isEmpty() ? QString() : bundle.articles.first().article.language;
    output << u"<!DOCTYPE html>\n<html lang=\"" << htmlEscaped(language)
           << u"\">\n<head>\n<meta charset=\"utf-8\">\n"
           << u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; "
           << u"form-action 'none'; style-src 'sha256-" << hash << u"'\">\n"
           << u"<meta name=\"referrer\" content=\"no-referrer\">\n"
           << u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           << u"<title>" << htmlEscaped(title) << u"</title>\n<style>" << QByteArray(style)
           << u"</style>\n</head>\n<body>\n";
    for (qsizetype i = 0; i < bundle.articles.size(); ++i)
        HtmlPage(output, bundle.articles[i], i + 1).write();
    output << u"</body>\n</html>\n";
    return output.finish();
}

} // namespace mitjul
