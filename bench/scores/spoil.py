"""Spoils a treebank's raw text as pages do, and the forms of its trees alike: spoil.py HOW IN OUT.

Reads IN.input.jsonl and IN.conllu, writes OUT.input.jsonl and OUT.conllu. No spoiling adds, drops or moves a sign that is no blank, so
the trees still hold.
"""
import json
import re
import sys


def one(sign, change):
    """The changed sign where it stays one sign ("ß" has no capital of one)."""
    changed = change(sign)
    return changed if len(changed) == 1 else sign


def curly(text):
    return re.sub('(^|(?<=\\s))"', '\u201c', text).replace('"', '\u201d').replace("'", '\u2019')


HOW = {
    'capitals': lambda text: ''.join(one(sign, str.upper) for sign in text),
    'small-letters': lambda text: ''.join(one(sign, str.lower) for sign in text),
    'no-blank-after-stops': lambda text: text.replace('. ', '.'),
    'curly-quotes': curly,
}


def signs(text):
    return [sign for sign in text if not sign.isspace()]


def main(how, source, target):
    spoil, spoilt = HOW[how], {}
    with open(source + '.input.jsonl', encoding='utf-8') as lines, open(target + '.input.jsonl', 'w', encoding='utf-8') as out:
        for line in lines:
            document = json.loads(line)
            document['text'] = spoil(document['text'])
            spoilt[document['id']] = signs(document['text'])
            out.write(json.dumps(document) + '\n')
    with open(source + '.conllu', encoding='utf-8') as lines, open(target + '.conllu', 'w', encoding='utf-8') as out:
        left, until = iter(()), 0
        for line in lines:
            cells = line.rstrip('\n').split('\t')
            if line.startswith('# newdoc id = '):
                left = iter(spoilt[line.split('=', 1)[1].strip()])
            elif not line.strip():
                until = 0
            elif len(cells) == 10 and '.' not in cells[0]:
                first, _, last = cells[0].partition('-')
                inside = not last and int(first) <= until  # a word of a token that is given as a whole
                cells[1] = spoil(cells[1]) if inside else ''.join(next(left) for _ in signs(cells[1]))
                until = int(last) if last else until
                line = '\t'.join(cells) + '\n'
            out.write(line)


main(*sys.argv[1:])
