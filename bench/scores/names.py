"""Keeps of the lines of `pipe entities` the mentions that are names."""
import json
import sys

for line in sys.stdin:
    document = json.loads(line)
    document['entities'] = [entity for entity in document['entities'] if entity['kind'] == 'name']
    print(json.dumps(document))
