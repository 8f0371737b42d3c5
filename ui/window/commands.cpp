// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace mitjul {

namespace {

enum class Menu { File, Edit, Mark, Typo, View, Language, Help };

struct Row {
    Command command;
    Menu menu;
    const char *text;
    const char *keys; // QKeySequence's portable text; several divided by a space
    quint32 position = 0; // X11 key code (evdev's + 8) of a single key; 0: none
    bool checkable = false;
};

constexpr Row table[] = {
    {Command::Open, Menu::File, QT_TRANSLATE_NOOP("Commands", "Open…"), "Ctrl+O"},
    {Command::OpenFolder, Menu::File, QT_TRANSLATE_NOOP("Commands", "Open folder…"), ""},
    {Command::OpenAddress, Menu::File, QT_TRANSLATE_NOOP("Commands", "Open address…"), "Ctrl+Shift+O"},
    {Command::Paste, Menu::File, QT_TRANSLATE_NOOP("Commands", "Open what is in the clipboard"), "Ctrl+V"},
    {Command::ShowShelf, Menu::File, QT_TRANSLATE_NOOP("Commands", "Library"), "Ctrl+L", 0, true},
    {Command::Particulars, Menu::File, QT_TRANSLATE_NOOP("Commands", "Article's particulars…"), "F2"},
    {Command::ToggleDone, Menu::File, QT_TRANSLATE_NOOP("Commands", "Done with this article"), "Ctrl+D", 0, true},
    {Command::NewLibrary, Menu::File, QT_TRANSLATE_NOOP("Commands", "New library…"), ""},
    {Command::OpenLibrary, Menu::File, QT_TRANSLATE_NOOP("Commands", "Open library…"), ""},
    {Command::ShowLibraryPlace, Menu::File, QT_TRANSLATE_NOOP("Commands", "Where is my library?"), ""},
    {Command::Export, Menu::File, QT_TRANSLATE_NOOP("Commands", "Export…"), "Ctrl+E"},
    {Command::Print, Menu::File, QT_TRANSLATE_NOOP("Commands", "Print…"), "Ctrl+P"},
    {Command::Quit, Menu::File, QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q"},
    {Command::Undo, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z"},
    {Command::Redo, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z Ctrl+Y"},
    {Command::Copy, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Copy"), "Ctrl+C"},
    {Command::CopyCited, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Copy with the source"), "Ctrl+Shift+C"},
    {Command::CopyCorrections, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Copy the accepted corrections"), ""},
    {Command::KeepSelection, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Keep the selection and add another"), "M", 58},
    {Command::PickMark, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Choose among the marks here"), "P", 33},
    {Command::Find, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Find…"), "Ctrl+F"},
    {Command::GoTo, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Go to…"), "Ctrl+K"},
    {Command::Back, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Back to where you were"), "Alt+Left"},
    {Command::Forward, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Forward again"), "Alt+Right"},
    {Command::NextUncoded, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Next article without a stance"), "U", 30},
    {Command::NextFinding, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Next finding"), "J", 44},
    {Command::PreviousFinding, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Previous finding"), "K", 45},
    {Command::HighlightYellow, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Highlight yellow"), "1"},
    {Command::HighlightGreen, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Highlight green"), "2"},
    {Command::HighlightBlue, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Highlight blue"), "3"},
    {Command::HighlightPink, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Highlight pink"), "4"},
    {Command::HighlightPurple, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Highlight purple"), "5"},
    {Command::Note, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Write a note"), "N", 57},
    {Command::Tag, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Add tags"), "T", 28},
    {Command::Favor, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "In favor"), "F", 41},
    {Command::Against, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Against"), "A", 38},
    {Command::Neutral, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Neutral"), "0"},
    {Command::RepeatStance, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Repeat the last stance"), "R", 27},
    {Command::OneKey, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Set stances with one key"), "O", 32, true},
    {Command::ArticleNote, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Note on the whole article"), "Shift+N"},
    {Command::ArticleStance, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Stance on the whole article"), "Shift+F"},
    {Command::ShowHolders, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Who holds stances…"), ""},
    {Command::ShowTargets, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "What stances are about…"), "Ctrl+T"},
    {Command::ShowMatrix, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Who stands where…"), "Ctrl+M"},
    {Command::RemoveAnnotation, Menu::Mark, QT_TRANSLATE_NOOP("Commands", "Remove the annotation"), "Del"},
    {Command::MarkQuote, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Mark as a quote…"), "Q", 24},
    {Command::MarkClaim, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Mark as a claim…"), "C", 54},
    {Command::MarkTypo, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Mark as a typo…"), "X", 53},
    {Command::EditFinding, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Change the finding…"), "E", 26},
    {Command::EndFurther, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Let the finding end a word later"), "]", 35},
    {Command::EndBack, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Let the finding end a word earlier"), "[", 34},
    {Command::StartFurther, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Let the finding begin a word later"), "}"},
    {Command::StartBack, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Let the finding begin a word earlier"), "{"},
    {Command::CorrectSpeaker, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Correct who speaks…"), "S", 39},
    {Command::Judge, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Judge the claim…"), "V", 55},
    {Command::AcceptTypo, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Accept the correction"), "Return Enter"},
    {Command::IgnoreFinding, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Ignore the finding"), "I", 31},
    {Command::AddToDictionary, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Add the word to the dictionary"), "D", 40},
    {Command::ShowWords, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "My words…"), ""},
    {Command::ShowPossible, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Show possible typos too"), "", 0, true},
    {Command::ShowStyle, Menu::Typo, QT_TRANSLATE_NOOP("Commands", "Show how the standard writes loanwords"), "", 0, true},
    {Command::ShowQuotes, Menu::View, QT_TRANSLATE_NOOP("Commands", "Mark quotes"), "", 0, true},
    {Command::ShowClaims, Menu::View, QT_TRANSLATE_NOOP("Commands", "Mark claims"), "", 0, true},
    {Command::ShowTypos, Menu::View, QT_TRANSLATE_NOOP("Commands", "Mark typos"), "", 0, true},
    {Command::ShowAnnotations, Menu::View, QT_TRANSLATE_NOOP("Commands", "Show highlights"), "", 0, true},
    {Command::ShowMargin, Menu::View, QT_TRANSLATE_NOOP("Commands", "Show speakers and stances in the margin"), "", 0, true},
    {Command::ShowPanel, Menu::View, QT_TRANSLATE_NOOP("Commands", "Side panel"), "F9", 0, true},
    {Command::ShowPictures, Menu::View, QT_TRANSLATE_NOOP("Commands", "Pictures…"), ""},
    {Command::NextPart, Menu::View, QT_TRANSLATE_NOOP("Commands", "To the next part of the window"), "F6"},
    {Command::PreviousPart, Menu::View, QT_TRANSLATE_NOOP("Commands", "To the previous part of the window"), "Shift+F6"},
    {Command::NextTab, Menu::View, QT_TRANSLATE_NOOP("Commands", "Next tab of the panel"), "Ctrl+PgDown"},
    {Command::PreviousTab, Menu::View, QT_TRANSLATE_NOOP("Commands", "Previous tab of the panel"), "Ctrl+PgUp"},
    {Command::LargerText, Menu::View, QT_TRANSLATE_NOOP("Commands", "Larger text"), "Ctrl++ Ctrl+="},
    {Command::SmallerText, Menu::View, QT_TRANSLATE_NOOP("Commands", "Smaller text"), "Ctrl+-"},
    {Command::NormalText, Menu::View, QT_TRANSLATE_NOOP("Commands", "Normal text size"), "Ctrl+0"},
    {Command::LightTheme, Menu::View, QT_TRANSLATE_NOOP("Commands", "Light"), "", 0, true},
    {Command::SepiaTheme, Menu::View, QT_TRANSLATE_NOOP("Commands", "Sepia"), "", 0, true},
    {Command::DarkTheme, Menu::View, QT_TRANSLATE_NOOP("Commands", "Dark"), "", 0, true},
    {Command::ContrastTheme, Menu::View, QT_TRANSLATE_NOOP("Commands", "High contrast"), "", 0, true},
    {Command::SpeakKorean, Menu::Language, QT_TRANSLATE_NOOP("Commands", "한국어 (Korean)"), "", 0, true},
    {Command::SpeakEnglish, Menu::Language, QT_TRANSLATE_NOOP("Commands", "English"), "", 0, true},
    {Command::SpeakAsDesktop, Menu::Language, QT_TRANSLATE_NOOP("Commands", "As the desktop"), "", 0, true},
    {Command::ShowKeys, Menu::Help, QT_TRANSLATE_NOOP("Commands", "All keys"), "?"},
};

QString textOf(const Row &row) { return QCoreApplication::translate("Commands", row.text); }

QList<QKeySequence> keysOf(const Row &row)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
{
    for (const Row &row : table) {
        auto *action = new QAction(textOf(row), this);
        action->setIconText(textOf(row).remove(u'…')); // on a button
        action->setShortcuts(keysOf(row));
        action->setCheckable(row.checkable);
        if (!action->shortcuts().isEmpty())
            action->setToolTip(QStringLiteral("%1 (%2)").arg(textOf(row),
                                                             action->shortcut().toString(QKeySequence::NativeText)));
        m_actions.insert(row.command, action);
        window->addAction(action);
    }
}

QMenu *Commands::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    const std::pair<Menu, QString> titles[] = {
        {Menu::File, tr("File")}, {Menu::Edit, tr("Edit")}, {Menu::Mark, tr("Mark")},
        {Menu::Typo, tr("Findings")}, {Menu::View, tr("View")}, {Menu::Language, tr("Language · 언어")},
        {Menu::Help, tr("Help")},
    };
    for (const auto &[group, title] : titles) {
        QMenu *sub = menu->addMenu(title);
        for (const Row &row : table) {
            if (row.menu == group)
                sub->addAction(action(row.command));
        }
    }
    return menu;
}

QList<QAction *> Commands::usable() const
{
    QList<QAction *> actions;
    for (const Row &row : table) {
        if (row.command != Command::GoTo && action(row.command)->isEnabled())
            actions.append(action(row.command));
    }
    return actions;
}

QList<std::pair<QString, QString>> Commands::keys() const
{
    QList<std::pair<QString, QString>> rows;
    for (const Row &row : table) {
        QStringList names;
        for (const QKeySequence &key : keysOf(row))
            names.append(key.toString(QKeySequence::NativeText));
        if (!names.isEmpty())
            rows.append({names.join(QStringLiteral(", ")), textOf(row)});
    }
    return rows;
}

bool Commands::triggerByPosition(const QKeyEvent &event) const
{
    if (event.nativeScanCode() == 0 || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    for (const Row &row : table) {
        if (row.position == event.nativeScanCode()) {
            action(row.command)->trigger();
            return true;
        }
    }
    return false;
}

} // namespace mitjul
