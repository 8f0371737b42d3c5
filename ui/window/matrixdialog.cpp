// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "matrixdialog.h"

#include "namelist.h"
#include "passagelist.h"
#include "savedialog.h"
#include "savepicture.h"
#include "scopebox.h"
#include "session.h"
#include "stancecounts.h"
#include "stancematrix.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace mitjul {

namespace {

using namespace std::chrono_literals;

// Who codes sets stance after stance, and who filters types letter after letter.
constexpr auto rest = 120ms;

constexpr int mostInCell = 500; // nobody reads further; a narrower cell is quicker

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MatrixDialog::MatrixDialog(Session &session, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint
                  | Qt::WindowCloseButtonHint)
    , m_session(session)
    , m_scope(new ScopeBox(this))
    , m_filter(new QLineEdit(this))
    , m_summary(plainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_matrix(new StanceMatrix(m_model, this))
    , m_nothing(plainLabel(this))
    , m_heading(plainLabel(this))
    , m_passages(new PassageList(this))
    , m_told(plainLabel(this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_counting(session.library().path(), this)
    , m_filtering(session.library().path(), this)
    , m_reading(session.library().path(), this)
    , m_writing(session.library().path(), this)
{
    setObjectName(QStringLiteral("matrixDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who stands where"));
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setPlaceholderText(tr("Filter holders and targets"));
    m_filter->setClearButtonEnabled(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_matrix->setObjectName(QStringLiteral("allStances"));
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(fontMetrics().height());
    m_heading->setObjectName(QStringLiteral("heading"));
    m_told->setObjectName(QStringLiteral("told"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setAutoDefault(false);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_nothing);

    auto *top = new QHBoxLayout;
    top->addWidget(m_scope, 3);
    top->addWidget(m_filter, 2);
    auto *below = new QWidget(this);
    auto *list = new QVBoxLayout(below);
    list->setContentsMargins(0, 10, 0, 0);
    list->addWidget(m_heading);
    list->addWidget(m_passages, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_stack);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_told, 1);
    bottom->addWidget(m_save);
    bottom->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);
    const int em = fontMetrics().height();
    resize(QSize(em * 72, em * 54).boundedTo(parent->window()->size() * 0.95));
    QWidget *const order[] = {m_scope, m_filter, m_matrix, m_passages, m_save, close};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    connectParts();
    m_matrix->setFocus();
}

void MatrixDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    refresh(); // nothing is counted while it is put aside
}

void MatrixDialog::connectParts()
{
    for (QTimer *timer : {&m_stale, &m_typing}) {
        timer->setSingleShot(true);
        timer->setInterval(rest);
    }
    connect(&m_stale, &QTimer::timeout, this, &MatrixDialog::refresh);
    connect(&m_typing, &QTimer::timeout, this, &MatrixDialog::filter);
    connect(&m_session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (isVisible() && aspects & (Session::ArticleAspect | Session::AnnotationsAspect | Session::LibraryAspect))
            m_stale.start();
    });
    connect(m_scope, &ScopeBox::scopeChanged, this, [this] {
        m_cell.reset();
        refresh();
    });
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_matrix->setFocus(Qt::TabFocusReason); });
    connect(m_matrix, &StanceMatrix::cellChosen, this, &MatrixDialog::choose);
    connect(m_passages, &PassageList::opened, this, [this](const StancePassage &passage) {
        // What lies over the page would hide the passage; the same command brings this back as it is.
        if (frameGeometry().intersects(parentWidget()->window()->frameGeometry()))
            hide();
        Q_EMIT passageWanted(passage);
    });
    connect(m_save, &QPushButton::clicked, this, &MatrixDialog::save);
}

void MatrixDialog::setTheme(const Theme &theme)
{
    m_matrix->setTheme(theme);
    m_passages->setTheme(theme);
    for (QLabel *label : {m_summary, m_nothing, m_told}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.muted);
        label->setPalette(palette);
    }
    QPalette palette = m_heading->palette();
    palette.setColor(QPalette::WindowText, theme.ink);
    m_heading->setPalette(palette);
}

// ---- Counts

void MatrixDialog::countChosen(const QList<ArticleId> &articles)
{
    m_chosen = articles;
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->setScopes(scopesOf(m_session, m_chosen));
        m_scope->choose(Scope::Kind::Chosen);
    }
    refresh();
}

void MatrixDialog::refresh()
{
    {
        const QSignalBlocker blocker(m_scope);
        m_scope->setScopes(scopesOf(m_session, m_chosen));
    }
    m_counting.ask([scope = m_scope->scope()](Library &library) { return stanceCounts(library, scope); },
                   [this](const Result<QList<StanceCount>> &counts) {
                       m_counts = counts ? *counts : QList<StanceCount>();
                       if (counts)
                           return filter();
                       m_filtering.forget();
                       showCounts({}, {});
                       tellNothing(counts.error().message);
                   });
}

// Of a large library, sorting and summing alone takes longer than a frame.
void MatrixDialog::filter()
{
    m_filtering.work(
        [counts = m_counts, words = m_filter->text(), sum = tr("Total")] {
            const QList<StanceCount> shown = naming(counts, words);
            return std::pair(shown, tableOf(shown, sum));
        },
        [this](const std::pair<QList<StanceCount>, StanceTable> &found) { showCounts(found.first, found.second); });
}

void MatrixDialog::showCounts(const QList<StanceCount> &shown, const StanceTable &table)
{
    m_shown = shown;
    m_model.setTable(table);
    m_save->setEnabled(!shown.isEmpty());
    if (shown.isEmpty())
        tellNothing(m_counts.isEmpty()
                        ? tr("No stances here yet. Select words of an article and press F, A or 0.")
                        : tr("No holder and no target here has “%1” in its name.").arg(quotable(m_filter->text())));
    else
        m_stack->setCurrentWidget(m_matrix);
    const auto sums = [this](qsizetype names) { return std::max<qsizetype>(0, names - 1); };
    m_summary->setText(tr("Holders %L1 · Targets %L2 · Stances %L3")
                           .arg(sums(m_model.table().holders.size()))
                           .arg(sums(m_model.table().targets.size()))
                           .arg(totalOf(shown)));
    if (m_cell && !indexOf(*m_cell).isValid())
        m_cell.reset();
    if (m_cell)
        m_matrix->setCurrentIndex(indexOf(*m_cell));
    listPassages();
}

void MatrixDialog::tellNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_stack->setCurrentWidget(m_nothing);
}

QModelIndex MatrixDialog::indexOf(const Cell &cell) const
{
    const StanceTable &table = m_model.table();
    const qsizetype row = cell.holder.isEmpty() ? 0 : table.holders.indexOf(cell.holder, 1);
    const qsizetype column = cell.target.isEmpty() ? 0 : table.targets.indexOf(cell.target, 1);
    return m_model.index(static_cast<int>(row), static_cast<int>(column));
}

// ---- Passages

void MatrixDialog::choose(const QModelIndex &index)
{
    const StanceTable &table = m_model.table();
    const Cell cell{index.row() == 0 ? QString() : table.holders[index.row()],
                    index.column() == 0 ? QString() : table.targets[index.column()]};
    if (m_cell && m_cell->holder == cell.holder && m_cell->target == cell.target)
        return m_passages->setFocus(Qt::TabFocusReason); // chosen once more
    m_cell = cell;
    listPassages();
}

void MatrixDialog::listPassages()
{
    if (!m_cell)
        return showPassages({});
    const QString words = m_filter->text();
    const bool filtered = !words.isEmpty() && (m_cell->holder.isEmpty() || m_cell->target.isEmpty());
    using Passages = Result<QList<StancePassage>>;
    const auto read = [scope = m_scope->scope(), cell = *m_cell, words, filtered](Library &library) -> Passages {
        // A sum counts what the filter lets through, and so are its passages.
        auto found = stancePassages(library, scope, cell.holder, cell.target,
                                    filtered ? std::numeric_limits<int>::max() : mostInCell + 1);
        if (!found || !filtered)
            return found;
        QList<StancePassage> named;
        std::copy_if(found->cbegin(), found->cend(), std::back_inserter(named), [&](const StancePassage &passage) {
            return named.size() <= mostInCell && isNamed(words, passage.stance.holder, passage.stance.target);
        });
        return named;
    };
    m_reading.ask(read, [this](const Passages &passages) {
        showPassages(passages ? *passages : QList<StancePassage>());
        if (!passages)
            m_told->setText(passages.error().message);
    });
}

void MatrixDialog::showPassages(const QList<StancePassage> &passages)
{
    const bool more = passages.size() > mostInCell;
    m_passages->setShownNames(m_cell && m_cell->holder.isEmpty(), m_cell && m_cell->target.isEmpty());
    m_passages->setPassages(more ? passages.first(mostInCell) : passages);
    const QString holder = m_cell && !m_cell->holder.isEmpty() ? quotable(m_cell->holder) : tr("All holders");
    const QString target = m_cell && !m_cell->target.isEmpty() ? quotable(m_cell->target) : tr("all targets");
    if (!m_cell)
        m_heading->setText(tr("Passages"));
    else if (more)
        m_heading->setText(tr("%1 on %2: the first %L3 passages").arg(holder, target).arg(mostInCell));
    else
        m_heading->setText(tr("%1 on %2: passages %L3").arg(holder, target).arg(passages.size()));
    if (m_model.rowCount() == 0)
        m_passages->setEmptyText({}); // there is no cell to choose
    else
        m_passages->setEmptyText(m_cell ? tr("No stance here.")
                                        : tr("Choose a cell, by mouse or with Enter: its passages are listed here."));
}

// ---- Saving

void MatrixDialog::save()
{
    const Scope scope = m_scope->scope();
    askWhereToSave(this, tr("Save who stands where"), QStringLiteral("%1 %2").arg(tr("Stances"), scope.name),
                   {{tr("Table for a spreadsheet"), QStringLiteral("csv")},
                    {tr("Picture, sharp at every size"), QStringLiteral("svg")},
                    {tr("Picture in pixels"), QStringLiteral("png")}},
                   [this](const QString &path) { write(path); });
}

void MatrixDialog::write(const QString &path)
{
    const QList<StanceCount> counts = m_shown;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool table = suffix == QStringLiteral("csv");
    if (!table && suffix != QStringLiteral("svg") && suffix != QStringLiteral("png"))
        return m_told->setText(
            tr("“%1” was not written. Give the file a name that ends in .csv, .svg or .png.").arg(path));
    QString note = labelOf(m_scope->scope());
    if (!m_filter->text().isEmpty())
        note = tr("%1, names with “%2”").arg(note, m_filter->text());
    m_told->setText(tr("Saving…"));
    m_writing.work(
        [=, title = tr("Who is for and against what")] {
            return table ? writeStanceCounts(counts, path) : savePicture(matrixPicture(counts, title, note), path);
        },
        [this, path](const Result<Done> &written) {
            m_told->setText(written ? tr("Saved as %1.").arg(path) : written.error().message);
        });
}

} // namespace mitjul
