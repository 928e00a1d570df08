"""Makes of the CoNLL-U of `pipe parse` one line of names a document, as `entities` writes them: words labelled ner=B-... and ner=I-...

With `--tokens` a name reaches over the whole of the tokens that it has words of: "Iran's" where a treebank counts it as one."""
import json
import re
import sys


def documents(lines):
    document, token = None, (0, 0, 0)
    for line in lines:
        if line.startswith('# newdoc id = '):
            if document:
                yield document
            document = {'id': line[len('# newdoc id = '):].rstrip('\n'), 'entities': []}
        if line.startswith('# sent_id'):
            token = (0, 0, 0)
        if not line[:1].isdigit():
            continue
        columns = line.rstrip('\n').split('\t')
        start, end = map(int, re.search(r'TokenRange=(\d+):(\d+)', columns[9]).groups())
        if '-' in columns[0]:
            token = (int(columns[0].split('-')[1]), start, end)
            continue
        if '--tokens' in sys.argv and int(columns[0]) <= token[0]:
            start, end = token[1], token[2]
        label = re.search(r'ner=([BI])-(\w+)', columns[9])
        if label and label[1] == 'B':
            document['entities'].append({'start': start, 'end': end, 'type': label[2]})
        elif label:
            document['entities'][-1]['end'] = end
    if document:
        yield document


for each in documents(sys.stdin):
    print(json.dumps(each))
