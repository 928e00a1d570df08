#!/usr/bin/env python3
"""Cuts one genre out of a part of GUM: genre.py GENRE PART OUT reads PART.input.jsonl and PART.conllu, writes OUT.input.jsonl and OUT.conllu.

The genre is the second part of a document's name (GUM_news_iodine)."""
import json
import sys

genre, part, out = sys.argv[1:]


def is_of_genre(document):
    return document.split("_")[1] == genre


with open(part + ".input.jsonl", encoding="utf-8") as rows, open(out + ".input.jsonl", "w", encoding="utf-8") as kept:
    kept.writelines(row for row in rows if is_of_genre(json.loads(row)["id"]))

with open(part + ".conllu", encoding="utf-8") as lines, open(out + ".conllu", "w", encoding="utf-8") as kept:
    keeps = False
    for line in lines:
        if line.startswith("# newdoc id = "):
            keeps = is_of_genre(line.split("=", 1)[1].strip())
        if keeps:
            kept.write(line)
