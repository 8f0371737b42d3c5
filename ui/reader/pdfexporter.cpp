// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfexporter.h"

#include "exportwords.h"
#include "pageprinter.h"
#include "pdfdocument.h"

#include <QFontDatabase>
#include <QLocale>

namespace mitjul {

namespace {

Result<Done> failed(const QString &why)
{
    return Error{Export::tr("The export could not be written: %1.").arg(why)};
}

// What a reader of PDF shows above its window.
QString titleOf(const Bundle &bundle)
{
    constexpr qsizetype longest = 200;
    QStringList titles;
    for (const AnnotatedArticle &annotated : bundle.articles)
        titles.append(annotated.article.title.simplified());
    return titles.join(QStringLiteral(" · ")).left(longest);
}

} // namespace

QString PdfExporter::title() const { return tr("PDF, to print and pass on"); }

QString PdfExporter::lack() const
{
    // Copied from another font, as Nanum Gothic, Korean text comes without its spaces.
    for (const QString &family : {QStringLiteral("Noto Serif CJK KR"), QStringLiteral("Noto Sans CJK KR")}) {
        if (!QFontDatabase::hasFamily(family)) {
            return tr("There is no font “%1”: text copied from a PDF may lack its spaces. Install the package %2 (sudo apt "
                      "install %2).")
                .arg(family, QStringLiteral("fonts-noto-cjk"));
        }
    }
    return {};
}

Result<Done> PdfExporter::write(const Bundle &bundle, QIODevice &out) const
{
    const bool letter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    const QPageLayout layout(QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, paperMargins,
                             QPageLayout::Millimeter);
    const Typography typography;
    PdfDocument document(out, layout, titleOf(bundle), typography);
    {
        PagePrinter printer(document.device(), typography);
        if (!printer.begin())
            return failed(document.failure());
        for (const AnnotatedArticle &annotated : bundle.articles) {
            PrintedArticle article(annotated);
            document.addText(article.article().text);
            printer.setArticle(std::move(article));
            bool more = true;
            while (more) {
                more = printer.printSheet();
                if (!document.failure().isEmpty())
                    return failed(document.failure());
            }
        }
    }
    return document.failure().isEmpty() ? Result<Done>(Done{}) : failed(document.failure());
}

void offerPdf()
{
    if (!exporterFor(QStringLiteral("pdf")))
        addExporter(std::make_unique<PdfExporter>());
}

} // namespace mitjul
