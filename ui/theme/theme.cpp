// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "appearance.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

namespace mitjul {

namespace {

const QString folder = QStringLiteral(":/themes/");

QColor colorAt(const QJsonObject &object, const char *key)
{
    return QColor(object.value(QLatin1StringView(key)).toString());
}

} // namespace

QStringList themeNames()
{
    initAppearanceResources();
    QStringList names;
    for (const QString &file : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

Theme loadTheme(const QString &name)
{
    initAppearanceResources();
    const QString known = QFile::exists(folder + name + QStringLiteral(".json")) ? name : QStringLiteral("light");
    QFile file(folder + known + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without its themes");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();

    Theme theme;
    theme.name = known;
    theme.dark = object.value(QLatin1StringView("dark")).toBool();
    theme.tint = object.value(QLatin1StringView("tint")).toDouble();
    const std::pair<const char *, QColor *> members[] = {
        {"page", &theme.page}, {"ink", &theme.ink}, {"muted", &theme.muted}, {"faint", &theme.faint},
        {"rule", &theme.rule}, {"chrome", &theme.chrome}, {"card", &theme.card}, {"accent", &theme.accent},
        {"selection", &theme.selection}, {"focus", &theme.focus}, {"claim", &theme.claim}, {"typo", &theme.typo},
        {"favor", &theme.favor}, {"against", &theme.against}, {"neutral", &theme.neutral},
    };
    for (const auto &[key, color] : members)
        *color = colorAt(object, key);
    const QJsonArray highlights = object.value(QLatin1StringView("highlights")).toArray();
    for (size_t i = 0; i < theme.highlights.size(); ++i)
        theme.highlights[i] = QColor(highlights.at(static_cast<qsizetype>(i)).toString());
    for (const QJsonValue &speaker : object.value(QLatin1StringView("speakers")).toArray())
        theme.speakers.append(QColor(speaker.toString()));
    return theme;
}

QColor mix(const QColor &under, const QColor &over, qreal share)
{
    const auto blend = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(blend(under.red(), over.red()), blend(under.green(), over.green()),
                  blend(under.blue(), over.blue()));
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.chrome);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.chrome);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.typo);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.page);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::Light, mix(theme.chrome, theme.page, 0.5));
    palette.setColor(QPalette::Midlight, theme.card);
    palette.setColor(QPalette::Mid, theme.rule);
    palette.setColor(QPalette::Dark, mix(theme.rule, theme.ink, 0.3));
    palette.setColor(QPalette::Shadow, mix(theme.rule, theme.ink, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    // Only what a palette cannot say: flat bars, round fields, a line under the tab that is on.
    QString sheet = QStringLiteral(R"(
QToolTip { color: @ink; background: @card; border: 1px solid @rule; padding: 4px 6px; }
QToolBar, QStatusBar { background: @chrome; border: 0; }
QToolBar { border-bottom: 1px solid @rule; padding: 6px 10px; spacing: 8px; }
QStatusBar { border-top: 1px solid @rule; color: @muted; }
QStatusBar QLabel { color: @muted; }
QStatusBar::item { border: 0; }
QToolButton, QPushButton { color: @ink; background: @card; border: 1px solid @rule; border-radius: 6px; padding: 3px 9px; }
QToolButton:hover, QPushButton:hover { border-color: @muted; }
QToolButton:focus, QPushButton:focus { border-color: @focus; outline: 0; }
QToolButton:checked { background: @checked; border-color: @accent; }
QToolButton:pressed, QPushButton:pressed { background: @rule; }
QToolButton:disabled, QPushButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
QToolButton#order { padding-right: 22px; }
QToolButton#order::menu-indicator { image: url(:/icons/choose.svg); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: center right; right: 7px; }
QLineEdit, QPlainTextEdit, QComboBox { color: @ink; background: @card; border: 1px solid @rule; border-radius: 6px; padding: 4px 8px; selection-background-color: @selection; selection-color: @ink; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: @focus; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/choose.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { color: @ink; background: @card; border: 1px solid @rule; selection-background-color: @selection; selection-color: @ink; outline: 0; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { background: @rule; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @card; border: 2px solid @accent; width: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: @accent; border-color: @focus; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { background: @card; border: 1px solid @muted; border-radius: 3px; width: 14px; height: 14px; }
QCheckBox::indicator:focus { border: 2px solid @focus; width: 12px; height: 12px; }
QCheckBox::indicator:checked { image: url(:/icons/check.svg); }
QTabBar { background: @chrome; }
QTabBar::tab { color: @muted; background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 9px 6px 7px 6px; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; font-weight: bold; }
QTabBar::tab:focus { color: @accent; }
QListView, QTreeView, QTableView { background: @chrome; border: 0; outline: 0; }
#appearance { background: @card; border: 1px solid @rule; }
#goTo { background: @card; border: 1px solid @rule; }
#goTo QTreeView { background: @card; }
#goTo QTreeView::item { padding: 5px 8px; border: 0; }
#goTo QTreeView::item:selected { background: @checked; color: @ink; }
QProgressBar { background: @rule; border: 0; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
#encodings { background: @card; border: 1px solid @rule; border-radius: 6px; padding: 4px; }
#encodings:focus { border-color: @focus; }
#pictures::item, #encodings::item { padding: 6px 8px; border: 0; border-radius: 4px; }
#pictures::item:selected, #encodings::item:selected { background: @checked; color: @ink; }
QSplitter::handle { background: @rule; }
QMenu { background: @card; border: 1px solid @rule; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: @checked; color: @ink; }
QMenu::separator { height: 1px; background: @rule; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @rule; border-radius: 4px; min-height: 28px; margin: 1px; }
QScrollBar::handle:vertical:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
    const std::pair<const char *, QColor> names[] = {
        {"@ink", theme.ink}, {"@card", theme.card}, {"@rule", theme.rule}, {"@chrome", theme.chrome},
        {"@muted", theme.muted}, {"@faint", theme.faint}, {"@focus", theme.focus}, {"@accent", theme.accent},
        {"@selection", theme.selection}, {"@checked", mix(theme.card, theme.accent, 0.16)},
    };
    for (const auto &[key, color] : names)
        sheet.replace(QLatin1StringView(key), color.name());
    return sheet;
}

QStringList Typography::families() const
{
    // Both languages come from one family, so that Latin letters sit well among Hangul.
    if (serif)
        return {QStringLiteral("Noto Serif CJK KR"), QStringLiteral("Nanum Myeongjo"), QStringLiteral("serif")};
    return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Nanum Gothic"), QStringLiteral("sans-serif")};
}

} // namespace mitjul
