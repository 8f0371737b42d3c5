// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savepicture.h"

#include "drawing.h"
#include "theme.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

namespace mitjul {

namespace {

struct SavePicture {
    Q_DECLARE_TR_FUNCTIONS(mitjul::SavePicture)
};

constexpr qreal paperWidth = 840;
constexpr int fontSize = 15;
constexpr int scale = 2;
constexpr qreal longestSide = 30'000; // of a PNG, in pixels: beyond, painting and many viewers break off
constexpr qreal mostPixels = 120e6; // of a PNG: half a gigabyte of memory

Theme paper()
{
    Theme theme = loadTheme(QStringLiteral("light"));
    theme.page = theme.card = theme.chrome = Qt::white;
    return theme;
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {SavePicture::tr("“%1” could not be written: %2. What stood there is unchanged.").arg(path, why)};
}

/// The families the picture was laid out in, then those that other computers have for Korean.
QStringList familiesForSvg(const QFont &font)
{
    QStringList families = font.families();
    families.insert(families.size() - 1, QStringLiteral("Apple SD Gothic Neo"));
    families.insert(families.size() - 1, QStringLiteral("Malgun Gothic"));
    return families;
}

Result<QByteArray> pngOf(const Drawing &drawing, const Picture &picture, const QString &path)
{
    const QSizeF size = drawing.size * scale;
    if (std::max(size.width(), size.height()) > longestSide || size.width() * size.height() > mostPixels)
        return Error{SavePicture::tr("“%1” was not written: as PNG the picture would be %2 × %3 pixels, more than many "
                                     "programs open. Save it as SVG, or choose fewer rows.")
                         .arg(path, QString::number(size.width()), QString::number(size.height()))};
    QImage image(size.toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return Error{SavePicture::tr("“%1” was not written: there is not enough memory for the picture. Save it as SVG, "
                                     "or choose fewer rows.").arg(path)};
    image.fill(drawing.paper);
    image.setColorSpace(QColorSpace::SRgb);
    image.setDotsPerMeterX(qRound(scale * 96 / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, drawing, QRectF(QPointF(), drawing.size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), titleOf(picture));
    if (!writer.write(image))
        return cannotWrite(path, writer.errorString());
    return bytes;
}

Result<Done> writeWhole(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    // Flushed by hand: `commit` takes no notice when the last piece finds the disk full.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return cannotWrite(path, file.errorString());
    return Done{};
}

} // namespace

Result<Done> savePicture(const Picture &picture, const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().toLower();
    if (suffix != QStringLiteral("svg") && suffix != QStringLiteral("png"))
        return Error{SavePicture::tr("“%1” was not written: its name ends neither in .svg nor in .png. Give it one of these "
                                     "endings.").arg(path)};
    if (info.exists() && !info.isFile())
        return Error{SavePicture::tr("“%1” is not an ordinary file. Name a file to write to.").arg(path)};
    QFont font;
    font.setFamilies(Typography{.serif = false}.families());
    font.setPixelSize(fontSize);
    const Drawing drawing = drawingOf(picture, font, paperWidth, paper());
    if (suffix == QStringLiteral("svg"))
        return writeWhole(svgOf(drawing, titleOf(picture), spoken(picture), familiesForSvg(font)), path);
    const Result<QByteArray> png = pngOf(drawing, picture, path);
    return png ? writeWhole(*png, path) : Result<Done>(png.error());
}

} // namespace mitjul
