"""Keeps the pairs of the labelled names of which both look Arabic: an article, a word of descent, or a given name from Arabic.

    arabic.py INPUT.jsonl GOLD.jsonl > GOLD-OF-THESE.jsonl
"""
import json
import re
import sys

GIVEN = """mohammed muhammad mohamed mohammad mohamad ahmad ahmed ali hassan hasan hussein husayn hussain hossein omar umar
othman osman khalid khaled khalil ibrahim ismail yusuf youssef yousef saleh salah salim salem said saeed tariq tarek walid
waleed rashid nasser nasir karim kareem jamal gamal kamal mustafa mahmoud mahmud hamid hamad hamza fatima aisha zaynab zainab
layla leila maryam mariam nour noor samir amir bashar bashir fadi faisal farid fuad ghassan haidar haider hadi hani hisham
imad issa jaber jabir jalal jawad majid malik marwan muqtada musa nabil nuri nouri qasim qassem rafiq ramzi riad riyad saad
saddam sadiq samer sami shaker taha taleb yahya yasin yasser yassin zaid ziad zayd zuhair""".split()
MARKS = re.compile(r"(^|[\s-])(al|el|as|ash|ad|ar|an|at|az)-|\b(abu|umm|bin|ibn|bint|abd|abdul|abdel|abdallah|abdullah)\b|\babdu?[lr]?-?[a-z]{3,}|\bal [a-z]{3,}")


def looks_arabic(name):
    words = re.split(r"[\s,.-]+", name.lower())
    return bool(MARKS.search(name.lower())) or any(word in GIVEN for word in words)


def main():
    rows = {row["id"]: row for row in map(json.loads, open(sys.argv[1], encoding="utf-8"))}
    for line in open(sys.argv[2], encoding="utf-8"):
        pair = [rows[json.loads(line)[side]] for side in ("a", "b")]
        if all(row.get("type") != "ORG" and looks_arabic(row["name"]) for row in pair):
            sys.stdout.write(line)


main()
