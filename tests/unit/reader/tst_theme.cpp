// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every theme can be read: contrast as WCAG 2.2 computes it, 4.5 : 1 for text (AA), 7 : 1 where the theme promises it.
#include "testsuite.h"
#include "theme.h"

#include <QSet>
#include <cmath>

using namespace mitjul;

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAllThemes();
    void setsEveryColor_data();
    void setsEveryColor();
    void isLegible_data();
    void isLegible();
    void takesTheLightOneForAnUnknownName();
};

namespace {

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // by value
    return (high + 0.05) / (low + 0.05);
}

void eachTheme()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : themeNames())
        QTest::newRow(qPrintable(name)) << name;
}

QList<QColor> colorsOf(const Theme &theme)
{
    QList<QColor> colors{theme.page, theme.ink, theme.muted, theme.faint, theme.rule, theme.chrome, theme.card,
                         theme.accent, theme.selection, theme.focus, theme.claim, theme.typo, theme.favor,
                         theme.against, theme.neutral};
    for (const QColor &highlight : theme.highlights)
        colors.append(highlight);
    return colors + theme.speakers;
}

} // namespace

void TestTheme::namesAllThemes()
{
    QCOMPARE(themeNames(), QStringList({QStringLiteral("contrast"), QStringLiteral("dark"), QStringLiteral("light"),
                                        QStringLiteral("sepia")}));
}

void TestTheme::setsEveryColor_data() { eachTheme(); }

void TestTheme::setsEveryColor()
{
    QFETCH(const QString, name);
    const Theme theme = loadTheme(name);
    QCOMPARE(theme.name, name);
    for (const QColor &color : colorsOf(theme))
        QVERIFY(color.isValid());
    // As many as in the other themes, so that a speaker keeps a colour of their own in each.
    QCOMPARE(theme.speakers.size(), loadTheme(QStringLiteral("light")).speakers.size());
    const QSet<QRgb> kinds{theme.claim.rgb(), theme.typo.rgb(), theme.accent.rgb(), theme.ink.rgb()};
    QCOMPARE(kinds.size(), 4);
}

void TestTheme::isLegible_data() { eachTheme(); }

void TestTheme::isLegible()
{
    QFETCH(const QString, name);
    const Theme theme = loadTheme(name);
    const qreal least = name == QStringLiteral("contrast") ? 7 : 4.5;
    const auto legible = [&](const QColor &text, const QColor &under) {
        const bool enough = contrast(text, under) >= least;
        if (!enough)
            qWarning().noquote() << text.name() << "on" << under.name() << contrast(text, under);
        return enough;
    };
    for (const QColor &under : {theme.page, theme.chrome, theme.card}) {
        QVERIFY(legible(theme.ink, under));
        QVERIFY(legible(theme.muted, under));
        for (const QColor &text : theme.speakers + QList<QColor>{theme.accent, theme.typo, theme.favor, theme.against})
            QVERIFY(legible(text, under));
        QVERIFY(contrast(theme.focus, under) >= 3); // a ring, no text
        QVERIFY(contrast(theme.claim, under) >= 3); // a line
        QVERIFY(contrast(theme.faint, under) >= 3); // what the reader may skip
    }
    QVERIFY(legible(theme.ink, theme.selection));
    for (const QColor &speaker : theme.speakers) {
        const QColor tint = mix(theme.page, speaker, theme.tint);
        QVERIFY(legible(theme.ink, tint));
        QVERIFY(contrast(tint, theme.page) > 1.08); // seen at all
    }
    for (const QColor &highlight : theme.highlights)
        QVERIFY(legible(theme.ink, highlight));
}

void TestTheme::takesTheLightOneForAnUnknownName()
{
    QCOMPARE(loadTheme(QStringLiteral("no such theme")).name, QStringLiteral("light"));
    QCOMPARE(loadTheme({}).name, QStringLiteral("light"));
}

MITJUL_TEST(TestTheme)
#include "tst_theme.moc"
