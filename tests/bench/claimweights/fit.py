#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mitjul authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits resources/lexicons/claimweights.tsv to articles marked by hand.

    cmake --build build/bench --target bench_claimweights
    python3 tests/bench/claimweights/fit.py --program build/bench/bench_claimweights tests/bench/marked FOLDER ...

The program prints for each sentence that could be a claim the features that speak
for and against it. A sentence is a claim if a claim in the article's *.gold.json
overlaps it by half (intersection over union), each claim with one sentence, best
overlap first; optional claims and their sentences are left out.

Method: logistic regression. A weight is the sum of what both languages share and
of what one language adds, so that each learns from the other where it has few
examples. Both parts are held small by a penalty on their squares (L2): SHARED,
LANGUAGE times as much on what a language adds, CROSSED times as much on a feature
that holds only in one context ("own past" beside "past"), BASE on the intercepts.
Features seen in fewer than FEWEST sentences stand for nothing. The penalties were
chosen by leaving articles out. The optimum is unique and found by Newton's method,
one weight at a time, without chance: the same articles give the same table.

Printed: F1 and average precision of claims as tools that score the program give
them, and how many claims found have the right type, for each language, first for
articles that the weights were not fitted to (each of FOLDS parts by the others),
then for those they were. Only the first tell how the program reads new articles.
--errors lists what unseen articles get wrong; --dry-run writes nothing.
"""
import argparse
import json
import math
import pathlib
import re
import subprocess
from collections import Counter, defaultdict

ROOT = pathlib.Path(__file__).resolve().parents[3]
TABLE = ROOT / "resources/lexicons/claimweights.tsv"
LIKELY = 0.42  # as `likely` in claimfinder.cpp: a claim from this probability on
SHARED, LANGUAGE, CROSSED, BASE = 1.0, 6.0, 2.0, 0.1
FEWEST = 4
FOLDS = 12
PASSES = 60  # enough: no weight moves by SETTLED any more
SETTLED = 1e-4
SMALLEST = 0.1  # weights below it in both languages are left out of the table
LANGUAGES = ("ko", "en")
CONTEXTS = ("own ", "told ", "alone ")
HEADER = """\
# How much each feature of a sentence speaks for its being a claim: they are added up, and the logistic function of the
# sum is the probability.
# Columns: feature, weight in Korean, weight in English. own, told, alone: the writer's, reported with a cue, inside a
# quotation that has its cue elsewhere; before a sign: the sign there only. cue: group of the reporting verb; moot: nothing
# told could be contested; speaker: known without guessing; strong and weak: cues of a type; the others are signs of
# claimsigns.tsv and of the two grammars. Source: own work: logistic regression by tests/bench/claimweights/fit.py, which
# says how, on the articles that the project marked by hand. Written by that program: change the articles, not the weights.
"""


def overlap(a, b):
    """Intersection over union of two [start, end) spans."""
    inter = min(a[1], b[1]) - max(a[0], b[0])
    return 0.0 if inter <= 0 else inter / (max(a[1], b[1]) - min(a[0], b[0]))


def find(text, needle, nth):
    """Span of the nth occurrence of needle, white space folded alike on both sides."""
    pattern = r"\s+".join(re.escape(part) for part in needle.split())
    hits = [m.span() for m in re.finditer(pattern, text)]
    return hits[nth - 1] if len(hits) >= nth else (-1, -1)


def marks_of(article):
    """The file that marks the article's claims."""
    return pathlib.Path(article["article"]).with_suffix(".gold.json")


def mark(article):
    """Gives each sentence its claim: "gold" is the type, None if it is none; drops the optional ones."""
    gold = json.loads(marks_of(article).read_text(encoding="utf-8"))
    claims = gold.get("claims", [])
    spans = [find(article["text"], claim["text"], claim.get("nth", 1)) for claim in claims]
    ranked = sorted(((overlap(span, (s["start"], s["end"])), i, j) for i, span in enumerate(spans)
                     for j, s in enumerate(article["sentences"])), reverse=True)
    claim_of, used = {}, set()
    for score, i, j in ranked:
        if score >= 0.5 and i not in used and j not in claim_of:
            claim_of[j] = claims[i]
            used.add(i)
    article["language"] = gold["language"]
    article["missed"] = [c for i, c in enumerate(claims) if i not in used and not c.get("optional")]
    for j, sentence in enumerate(article["sentences"]):
        sentence["gold"] = claim_of.get(j, {}).get("type")
        sentence["claim"] = j in claim_of
    article["sentences"] = [s for j, s in enumerate(article["sentences"]) if not claim_of.get(j, {}).get("optional")]


def read(program, folders):
    """The marked articles of the folders with their sentences."""
    done = subprocess.run([program, *map(str, folders)], capture_output=True, check=True, encoding="utf-8")
    articles = []
    for line in done.stdout.splitlines():
        row = json.loads(line)
        if "article" in row:
            articles.append(dict(row, sentences=[]))
        else:
            articles[-1]["sentences"].append(row)
    articles = [article for article in articles if marks_of(article).exists()]
    for article in articles:
        mark(article)
    return articles


def penalty(key):
    feature, language = key
    if feature == "base":
        return BASE
    return SHARED * (LANGUAGE if language else 1) * (CROSSED if feature.startswith(CONTEXTS) else 1)


def columns(sentences):
    """For each weight (a feature, shared or of a language) the numbers of the sentences that have it."""
    having = defaultdict(list)
    for number, sentence in enumerate(sentences):
        for feature in sentence["features"]:
            having[feature, None].append(number)
            having[feature, sentence["language"]].append(number)
    return {key: having[key] for key in sorted(having, key=str) if len(having[key]) >= FEWEST}


def probability(total):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fit(sentences):
    """The weights: {(feature, language or None): weight}."""
    table = columns(sentences)
    weights = dict.fromkeys(table, 0.0)
    totals = [0.0] * len(sentences)
    for _ in range(PASSES):
        largest = 0.0
        for key, numbers in table.items():
            slope, bend = penalty(key) * weights[key], penalty(key)
            for n in numbers:
                p = probability(totals[n])
                slope += p - sentences[n]["claim"]
                bend += p * (1 - p)
            step = max(-1.0, min(1.0, slope / bend))
            weights[key] -= step
            for n in numbers:
                totals[n] -= step
            largest = max(largest, abs(step))
        if largest < SETTLED:
            break
    return weights


def judge(weights, articles):
    for article in articles:
        for s in article["sentences"]:
            s["probability"] = probability(sum(weights.get((f, None), 0) + weights.get((f, s["language"]), 0)
                                               for f in s["features"]))


def judge_unseen(articles):
    """Judges each article by weights that were fitted without it."""
    for fold in range(FOLDS):
        seen = [s for n, a in enumerate(articles) if n % FOLDS != fold for s in a["sentences"]]
        judge(fit(seen), articles[fold::FOLDS])


def average_precision(found, wanted):
    right = total = 0
    for rank, s in enumerate(sorted(found, key=lambda s: -s["probability"] * s["worth"]), 1):
        if s["claim"]:
            right += 1
            total += right / rank
    return total / max(1, wanted)


def report(articles):
    for name, group in [(language, [a for a in articles if a["language"] == language]) for language in LANGUAGES]:
        found = [s for a in group for s in a["sentences"] if s["probability"] >= LIKELY]
        right = [s for s in found if s["claim"]]
        wanted = sum(s["claim"] for a in group for s in a["sentences"]) + sum(len(a["missed"]) for a in group)
        precision, recall = len(right) / max(1, len(found)), len(right) / max(1, wanted)
        typed = sum(s["type"] == s["gold"] for s in right) / max(1, len(right))
        print(f"{name}: {len(group)} articles, {wanted} claims: P {precision:.3f} R {recall:.3f} "
              f"F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}  type {typed:.3f}  "
              f"worth {average_precision(found, wanted):.3f}")


def report_errors(articles):
    """Misses, extras and wrong types, and how often each type was taken for another."""
    confusion = Counter()
    for article in articles:
        name = pathlib.Path(article["article"]).stem
        for claim in article["missed"]:
            print(f"{name}\tunseen\t{claim['type']}\t\t{claim['text']}")
        for s in article["sentences"]:
            found = s["probability"] >= LIKELY
            if found and s["claim"] and s["gold"] == s["type"] or not found and not s["claim"]:
                continue
            kind = "extra" if not s["claim"] else "type" if found else "missed"
            print(f"{name}\t{kind} {s['probability']:.2f}\t{s['gold']}\t{s['type']}\t{s['sentence']}"
                  f"\t[{', '.join(s['features'])}]")
            confusion[article["language"], s["gold"], s["type"]] += kind == "type"
    for (language, gold, given), times in sorted(confusion.items(), key=lambda item: -item[1]):
        if times:
            print(f"{language}: {gold} taken for {given}: {times}")


def write(weights):
    features = sorted({feature for feature, _ in weights}, key=lambda f: (f != "base", f))
    with TABLE.open("w", encoding="utf-8", newline="\n") as table:
        table.write(HEADER)
        for feature in features:
            row = [weights.get((feature, None), 0) + weights.get((feature, language), 0) for language in LANGUAGES]
            if max(map(abs, row)) >= SMALLEST:
                table.write(f"{feature}\t{row[0]:.2f}\t{row[1]:.2f}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=pathlib.Path)
    parser.add_argument("--program", required=True, help="bench_claimweights")
    parser.add_argument("--errors", action="store_true", help="list what unseen articles get wrong")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")
    args = parser.parse_args()
    articles = read(args.program, args.folders)
    judge_unseen(articles)
    print("Articles left out of the fit")
    report(articles)
    if args.errors:
        report_errors(articles)
    weights = fit([s for a in articles for s in a["sentences"]])
    judge(weights, articles)
    print("Articles in the fit")
    report(articles)
    if not args.dry_run:
        write(weights)


if __name__ == "__main__":
    main()
