// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "josa.h"
#include "pieces.h"
#include "vocabulary.h"

#include <functional>
#include <memory>
#include <optional>
#include <random>

namespace mitjul::bench {

/// A slip put into a text.
struct Slip {
    Span span; ///< in the spoilt text
    QString right; ///< what stood there
    bool otherWord = false; ///< the dictionary accepts what it became: nothing but the context could tell
};

struct SpoiltArticle {
    Article article;
    QList<Slip> slips;
};

/// Puts slips of one kind into clean text: at most one in a dozen words, where chance wants it.
class SlipMaker {
public:
    explicit SlipMaker(std::shared_ptr<const Vocabulary> vocabulary);

    /// The kinds that fit a language, in the order of the report.
    [[nodiscard]] QStringList kinds(bool korean) const;

    /// The same answer for the same article, kind and seed.
    [[nodiscard]] SpoiltArticle spoil(const Article& article, const QString& kind, quint32 seed) const;

private:
    struct Edit {
        Span span;
        QString text;
    };
    struct Place {
        QStringView text; ///< of the article
        const QList<Piece>& pieces;
        qsizetype index;
        std::mt19937& random;

        [[nodiscard]] const Piece& piece() const { return pieces.at(index); }
        [[nodiscard]] const Piece* next() const;
        [[nodiscard]] qsizetype below(qsizetype bound) const;
    };
    using Maker = std::function<std::optional<Edit>(const Place&)>;
    using KeyEdit = std::function<QString(const QString& keys, const Place&)>;

    void addKorean();
    void addEnglish();
    [[nodiscard]] Maker keySlip(const KeyEdit& edit) const;
    [[nodiscard]] Maker letterSlip(const KeyEdit& edit) const;
    [[nodiscard]] bool isWord(const Piece& piece, qsizetype least) const;
    [[nodiscard]] std::optional<Edit> wrongParticle(const Place& place) const;
    [[nodiscard]] std::optional<Edit> joined(const Place& place) const;
    [[nodiscard]] std::optional<Edit> split(const Place& place) const;

    struct Kind {
        QString name;
        bool korean;
        Maker make;
    };
    std::shared_ptr<const Vocabulary> m_vocabulary;
    Josa m_josa;
    QList<Kind> m_kinds;
};

} // namespace mitjul::bench
