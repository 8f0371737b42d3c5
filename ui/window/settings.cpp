// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include "findingmodel.h"

#include <QMetaEnum>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace mitjul {

namespace {

// Every key of the file, with what it holds.
const QString themeKey = QStringLiteral("appearance/theme"); // string
const QString serifKey = QStringLiteral("page/serif"); // bool
const QString sizeKey = QStringLiteral("page/size"); // pixels
const QString lineHeightKey = QStringLiteral("page/lineHeight"); // times the size
const QString spacingKey = QStringLiteral("page/spacing"); // ems
const QString widthKey = QStringLiteral("page/width"); // ems
const QString wordsKey = QStringLiteral("page/keepsWords"); // bool
const QString zoomKey = QStringLiteral("page/zoom"); // 1: as set
const QString possibleKey = QStringLiteral("typos/possible"); // bool
const QString styleKey = QStringLiteral("typos/style"); // bool
const QString claimShareKey = QStringLiteral("claims/share"); // percent
const QString languageKey = QStringLiteral("language"); // string
const QString geometryKey = QStringLiteral("window/geometry"); // bytes
const QString splitterKey = QStringLiteral("window/splitter"); // bytes
const QString tabKey = QStringLiteral("panel/tab"); // name of SidePanel::Tab
const QString ordersKey = QStringLiteral("panel/orders"); // names of CardModel::Order, tab by tab
const QString verdictKey = QStringLiteral("panel/verdict"); // number; empty: all
const QString libraryKey = QStringLiteral("library"); // path
const QString exportKey = QStringLiteral("export/folder"); // path

QVariant read(const QString &key, const QVariant &fallback = {})
{
    return QSettings().value(key, fallback);
}

void write(const QString &key, const QVariant &value)
{
    // What is there already need not go to the disk: a window that opens says all it has.
    QSettings settings;
    QVariant stored = settings.value(key); // in the file everything is a string
    if (!settings.contains(key) || !stored.convert(value.metaType()) || stored != value)
        settings.setValue(key, value);
}

/// Values of an enumeration by name: numbers may mean something else in another version.
template <typename Enum>
QString nameOf(Enum value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <typename Enum>
Enum valueOf(const QString &name, Enum fallback)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<Enum>(value) : fallback;
}

} // namespace

QString Settings::theme() { return read(themeKey).toString(); }

void Settings::setTheme(const QString &name) { write(themeKey, name); }

Typography Settings::typography()
{
    Typography typography;
    typography.serif = read(serifKey, typography.serif).toBool();
    typography.size = std::clamp(read(sizeKey, typography.size).toReal(), smallestText, largestText);
    typography.lineHeight = std::clamp(read(lineHeightKey, typography.lineHeight).toReal(), 1.2, 2.4);
    typography.spacing = std::clamp(read(spacingKey, typography.spacing).toReal(), 0.0, 2.0);
    typography.columnWidth = std::clamp(read(widthKey, typography.columnWidth).toReal(), 20.0, 60.0);
    typography.keepsWords = read(wordsKey, typography.keepsWords).toBool();
    return typography;
}

void Settings::setTypography(const Typography &typography)
{
    write(serifKey, typography.serif);
    write(sizeKey, typography.size);
    write(lineHeightKey, typography.lineHeight);
    write(spacingKey, typography.spacing);
    write(widthKey, typography.columnWidth);
    write(wordsKey, typography.keepsWords);
}

qreal Settings::zoom() { return std::clamp(read(zoomKey, 1.0).toReal(), 0.5, 4.0); }

void Settings::setZoom(qreal zoom) { write(zoomKey, zoom); }

bool Settings::showsPossible() { return read(possibleKey, false).toBool(); }

void Settings::setShowsPossible(bool shown) { write(possibleKey, shown); }

bool Settings::showsStyle() { return read(styleKey, true).toBool(); }

void Settings::setShowsStyle(bool shown) { write(styleKey, shown); }

int Settings::claimShare() { return read(claimShareKey, Session::defaultClaimShare).toInt(); }

void Settings::setClaimShare(int percent) { write(claimShareKey, percent); }

QString Settings::language() { return read(languageKey).toString(); }

void Settings::setLanguage(const QString &language) { write(languageKey, language); }

QByteArray Settings::geometry() { return read(geometryKey).toByteArray(); }

void Settings::setGeometry(const QByteArray &geometry) { write(geometryKey, geometry); }

QByteArray Settings::splitter() { return read(splitterKey).toByteArray(); }

void Settings::setSplitter(const QByteArray &state) { write(splitterKey, state); }

SidePanel::State Settings::panel()
{
    SidePanel::State state;
    state.tab = valueOf(read(tabKey).toString(), state.tab);
    for (const QString &name : read(ordersKey).toStringList())
        state.orders.append(valueOf(name, CardModel::Order::Article));
    bool chosen = false;
    const int verdict = read(verdictKey).toString().toInt(&chosen);
    const bool known = verdict >= ClaimModel::unchecked && verdict <= static_cast<int>(Verdict::Unverifiable);
    if (chosen && known)
        state.verdict = verdict;
    return state;
}

void Settings::setPanel(const SidePanel::State &state)
{
    QStringList orders;
    for (const CardModel::Order order : state.orders)
        orders.append(nameOf(order));
    write(tabKey, nameOf(state.tab));
    write(ordersKey, orders);
    write(verdictKey, state.verdict ? QString::number(*state.verdict) : QString());
}

QString Settings::library() { return read(libraryKey).toString(); }

void Settings::setLibrary(const QString &path) { write(libraryKey, path); }

QString Settings::exportFolder()
{
    return read(exportKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void Settings::setExportFolder(const QString &path) { write(exportKey, path); }

} // namespace mitjul
