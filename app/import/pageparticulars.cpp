// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparticulars.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace mitjul {

namespace {

bool isLikely(const QDate &date)
{
    // Before newspapers were on the web, or a clock that is wrong.
    return date.isValid() && date.year() >= 1990 && date.year() <= 2100;
}

QString iso(int year, int month, int day)
{
    const QDate date(year, month, day);
    return isLikely(date) ? date.toString(Qt::ISODate) : QString();
}

int monthFrom(QStringView name)
{
    static const QString months = QStringLiteral("janfebmaraprmayjunjulaugsepoctnovdec");
    const qsizetype at = months.indexOf(name.left(3), 0, Qt::CaseInsensitive);
    return at < 0 || at % 3 != 0 ? 0 : int(at / 3 + 1);
}

} // namespace

QString withoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression separator(
        QStringLiteral("\\s+[|\\-–—:<>«»·ㅣ]+\\s+|\\s*(?:\\||::|ㅣ|<)\\s*"));
    const QString siteLetters = lettersOf(site);
    QString rest = title.trimmed();
    const auto isSite = [&](const QString &part) {
        const QString letters = lettersOf(part);
        return !letters.isEmpty() && !siteLetters.isEmpty()
            && (letters == siteLetters
                || (letters.contains(siteLetters) && letters.size() <= siteLetters.size() + 8));
    };
    // Known: the name and all behind it goes, or it and all before it.
    QList<std::pair<qsizetype, qsizetype>> cuts; // start and end of separators
    for (auto found = separator.globalMatch(rest); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedStart() > 0 && match.capturedEnd() < rest.size())
            cuts.append({match.capturedStart(), match.capturedEnd()});
    }
    if (cuts.isEmpty())
        return rest;
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        const qsizetype end = i + 1 < cuts.size() ? cuts[i + 1].first : rest.size();
        if (isSite(rest.mid(cuts[i].second, end - cuts[i].second)))
            return withoutSite(rest.left(cuts[i].first), site);
    }
    if (isSite(rest.left(cuts.first().first)))
        return rest.mid(cuts.first().second);
    // Not known: short words behind a separator are no part of a headline, if much stands before them.
    if (siteLetters.isEmpty()) {
        constexpr qsizetype longestSite = 24;
        constexpr qsizetype shortestTitle = 16;
        const auto [start, end] = cuts.last();
        if (weightOf(rest.mid(end)) <= longestSite && weightOf(rest.left(start)) >= shortestTitle)
            return withoutSite(rest.left(start), site);
    }
    return rest;
}

QString siteFrom(const QString &titleElement, const QString &headline)
{
    static const QRegularExpression paper(QStringLiteral(
        "(?:신문|일보|뉴스|방송|통신|미디어|저널|투데이|데일리|타임스|경제|닷컴|매거진)$|"
        "\\b(?:Post|Times|News|Press|Herald|Journal|Tribune|Gazette|Register|Beacon|Chronicle|Courier|Echo|"
        "Mail|"
        "Media|Magazine|Daily|Standard|Star|Observer|Independent|Guardian|Sentinel|Dispatch)\\b"));
    static const QRegularExpression separator(
        QStringLiteral("\\s+[-–—:·]\\s+|:\\s+|\\s*[|<>«»ㅣ]\\s*|\\s*::\\s*"));
    const QString letters = lettersOf(headline);
    QStringList parts;
    for (const QString &part : titleElement.split(separator, Qt::SkipEmptyParts)) {
        // No part of the headline itself.
        if (const QString own = lettersOf(part); !own.isEmpty() && !letters.contains(own))
            parts.append(part.trimmed());
    }
    QString named;
    for (const QString &part : std::as_const(parts)) {
        if (paper.match(part).hasMatch() && part.size() > named.size()
            && part.size() > 4 - 2 * (part.front().script() == QChar::Script_Hangul))
            named = part;
    }
    if (!named.isEmpty())
        return named;
    return parts.isEmpty() || !lettersOf(titleElement).contains(letters) ? QString() : parts.last();
}

QString authorFrom(const QString &said, const QString &site)
{
    static const QString roles
        = QStringLiteral("(?:선임|수석|전문|객원|인턴|대학생|시민|온라인)?\\s?(?:기자|특파원|논설위원|"
                         "편집위원|해설위원|통신원|에디터|칼럼니스트)");
    static const QRegularExpression korean(
        QStringLiteral("(?<![가-힣])((?:[가-힣]{2,4}\\s*[·,/ ]\\s*){0,5}[가-힣]{2,4})\\s?%1(?![가-힣])")
            .arg(roles));
    static const QRegularExpression english(
        QStringLiteral("\\b(?i:by):?\\s+((?:[A-Z][\\p{L}.'’-]*\\s+){1,3}[A-Z][\\p{L}.'’-]+(?:\\s*(?:,|and|&)"
                       "\\s+(?:[A-Z][\\p{L}.'’-]*\\s+){1,3}"
                       "[A-Z][\\p{L}.'’-]+)*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression leading(
        QStringLiteral("^(?:(?:written|reported|words|story|text|photographs?|posted)\\s+)?(?:by\\s*:?|"
                       "words\\s*:)\\s+|^(?:글|사진|취재|"
                       "정리|작성자|기자|글쓴이|필자|[·/, ])+\\s*[=:|]\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("[(<\\[]?[\\w.+-]+@[\\w.-]+[)>\\]]?"));
    static const QRegularExpression away(
        QStringLiteral("https?:|www\\.|[@/"
                       ":]|\\d|^(?:admin|administrator|editor|staff|newsroom|webmaster|null|undefined|관리자|"
                       "편집부|운영자|기자|"
                       "글|사진|글·사진|correspondent|reporter|author)$|(?:뉴스팀|편집국|편집부|취재팀|"
                       "보도국|뉴스부|.{2}(?:일보|신문|뉴스|방송|통신|미디어|스포츠|경제|닷컴|저널))$|"
                       "\\b(?:Post|Times|News|Newsroom|Desk|Press|Herald|Journal|Tribune|Gazette|Chronicle|"
                       "Media|Magazine|Agency|Staff|Team|"
                       "Correspondent|Reporter|Editor|Writer|Copy|link)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(QStringLiteral("\\s*(?:,|·|;|\\||\\band\\b|&|/)\\s*"));
    QString rest = said.simplified();
    rest.remove(address);
    if (rest.startsWith(u"http"))
        return {};
    QStringList found;
    for (auto match = korean.globalMatch(rest); match.hasNext();)
        found += match.next().captured(1).split(
            QRegularExpression(QStringLiteral("[·,/\\s]+")), Qt::SkipEmptyParts);
    static const QRegularExpression photographed(
        QStringLiteral("(?:글|사진|취재|정리)(?:\\s?[·/"
                       ",&]\\s?(?:글|사진|취재|정리))*\\s*[=:]?\\s*([가-힣]{2,4})(?![가-힣])"));
    if (const auto match = photographed.match(rest); found.isEmpty() && match.hasMatch())
        found.append(match.captured(1));
    if (found.isEmpty()) {
        const auto match = english.match(rest);
        found = (match.hasMatch() ? match.captured(1) : rest.remove(leading))
                    .split(between, Qt::SkipEmptyParts);
    }
    const QString siteLetters = lettersOf(site);
    QStringList names;
    for (QString name : found) {
        while (!name.isEmpty() && QStringView(u"()[]|=·-. ").contains(name.front()))
            name.remove(0, 1);
        while (!name.isEmpty() && QStringView(u"()[]|=·- ").contains(name.back()))
            name.chop(1);
        const QString letters = lettersOf(name);
        constexpr qsizetype longestName = 40;
        if (letters.size() < 2 || name.size() > longestName || name.count(u' ') > 4
            || away.match(name).hasMatch()
            || (!siteLetters.isEmpty() && (letters.contains(siteLetters) || siteLetters.contains(letters))))
            continue;
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

bool namesReporter(const QString &line)
{
    static const QRegularExpression role(
        QStringLiteral("(?<![가-힣])[가-힣]{2,4}\\s?(?:기자|특파원|논설위원|칼럼니스트)(?![가-힣])"));
    return role.match(line).hasMatch();
}

QString nameAlone(const QString &line, const QString &site)
{
    static const QRegularExpression english(
        QStringLiteral("^((?:[A-Z][\\p{L}'’.-]+\\s+){1,2}[A-Z][\\p{L}'’-]+)(?:\\s*[,|–—-]\\s.*(?:Editor|"
                       "Correspondent|Reporter|Writer|Columnist|"
                       "Critic).*)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression korean(
        QStringLiteral("^([가-힣]{2,4})\\s*[|ㅣ/"
                       "·]\\s*.{0,20}(?:작가|교수|평론가|칼럼니스트|소장|대표|변호사|연구원|연구위원|시인|"
                       "소설가|수필가|산문가|감독|위원)$"));
    if (namesReporter(line))
        return authorFrom(line, site);
    for (const QRegularExpression &pattern : {english, korean}) {
        if (const auto match = pattern.match(line.simplified()); match.hasMatch())
            return authorFrom(match.captured(1), site);
    }
    return {};
}

QString dayFrom(const QString &said, bool korean)
{
    static const QRegularExpression instant(
        QStringLiteral("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|\\+00:?00)$"));
    const QString text = said.simplified();
    if (korean && instant.match(text).hasMatch()) {
        const QDateTime time = QDateTime::fromString(
            QString(text).replace(QStringLiteral("+0000"), QStringLiteral("Z")), Qt::ISODate);
        if (time.isValid())
            return time.toOffsetFromUtc(9 * 3600).date().toString(Qt::ISODate);
    }
    static const QRegularExpression numbers(
        QStringLiteral("(?<!\\d)((?:19|20)\\d{2})\\s?[-./년]\\s?(\\d{1,2})\\s?[-./월]\\s?(\\d{1,2})(?!\\d)"));
    if (const auto match = numbers.match(text); match.hasMatch())
        return iso(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression shortYear(
        QStringLiteral("(?<![\\d.])(\\d{2})\\.(\\d{2})\\.(\\d{2})\\.?\\s+\\d{1,2}:\\d{2}"));
    if (const auto match = shortYear.match(text); match.hasMatch())
        return iso(2000 + match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QRegularExpression compact(
        QStringLiteral("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:\\d{4,6}|T.*)?$"));
    if (const auto match = compact.match(text); match.hasMatch())
        return iso(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    static const QString month = QStringLiteral("(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|"
                                                "july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
                                                "nov(?:ember)?|dec(?:ember)?)\\.?");
    static const QRegularExpression monthFirst(
        QStringLiteral("\\b%1\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b").arg(month),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return iso(match.captured(3).toInt(), monthFrom(match.captured(1)), match.captured(2).toInt());
    static const QRegularExpression dayFirst(
        QStringLiteral("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+%1,?\\s+(\\d{4})\\b").arg(month),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return iso(match.captured(3).toInt(), monthFrom(match.captured(2)), match.captured(1).toInt());
    static const QRegularExpression unix(QStringLiteral("^\\d{10}(?:\\d{3})?$"));
    if (unix.match(text).hasMatch()) {
        const QDate date = QDateTime::fromSecsSinceEpoch(text.left(10).toLongLong(), Qt::UTC).date();
        return isLikely(date) ? date.toString(Qt::ISODate) : QString();
    }
    return {};
}

QString dayFromAddress(const QString &address)
{
    static const QRegularExpression parts(
        QStringLiteral("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?!\\d{1,2}(?!\\d))"));
    const auto match = parts.match(address);
    return match.hasMatch()
        ? iso(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
        : QString();
}

QString addressOf(const PageMeta &meta, const QByteArray &savedFrom)
{
    QStringList told = meta.all(QStringLiteral("url"));
    told.append(QString::fromUtf8(savedFrom));
    for (const QString &address : told) {
        const QUrl url(address, QUrl::StrictMode);
        const bool web = url.scheme() == u"https" || url.scheme() == u"http";
        // Careless pages all give the front page for theirs.
        if (url.isValid() && web && !url.host().isEmpty() && (url.path().size() > 1 || url.hasQuery()))
            return url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded);
    }
    return {};
}

} // namespace mitjul
