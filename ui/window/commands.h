// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QObject>

class QKeyEvent;

namespace mitjul {

/// Everything the reader can tell the window to do.
enum class Command {
    Open, OpenFolder, OpenAddress, Paste, ShowShelf, Particulars, ToggleDone, NewLibrary, OpenLibrary, ShowLibraryPlace,
    ShowPanel, Export, Print, Quit,
    Undo, Redo, Copy, CopyCited, CopyCorrections, KeepSelection, PickMark, Find, GoTo, Back, Forward, NextUncoded,
    NextFinding, PreviousFinding,
    HighlightYellow, HighlightGreen, HighlightBlue, HighlightPink, HighlightPurple,
    Note, Tag, Favor, Against, Neutral, RepeatStance, OneKey, ArticleNote, ArticleStance, ShowHolders, ShowTargets, RemoveAnnotation,
    ShowMatrix, ShowPictures,
    MarkQuote, MarkClaim, MarkTypo, EditFinding, EndFurther, EndBack, StartFurther, StartBack,
    CorrectSpeaker, Judge, AcceptTypo, IgnoreFinding, AddToDictionary, ShowWords,
    ShowQuotes, ShowClaims, ShowTypos, ShowAnnotations, ShowMargin, ShowPossible, ShowStyle,
    NextPart, PreviousPart, NextTab, PreviousTab, LargerText, SmallerText, NormalText, LightTheme, SepiaTheme, DarkTheme, ContrastTheme,
    SpeakKorean, SpeakEnglish, SpeakAsDesktop,
    ShowKeys,
};

/// The commands as actions, with name, key and menu from one table. Single keys work wherever nobody types: a text
/// field that has the focus keeps them.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QWidget *window);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }

    /// The window's one menu, grouped.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent) const;

    /// The actions that can be triggered now, as the menu has them, but for the one that asks for them.
    [[nodiscard]] QList<QAction *> usable() const;

    /// All keys with what they do, as rows of two, for the list of keys.
    [[nodiscard]] QList<std::pair<QString, QString>> keys() const;

    /// Triggers the single-key command at this place of the keyboard, for layouts on which the key types another letter
    /// (a Hangul layout types ㅓ where J is). Only keys that nobody else wanted come here. False if there is none.
    bool triggerByPosition(const QKeyEvent &event) const;

private:
    QHash<Command, QAction *> m_actions;
};

} // namespace mitjul
