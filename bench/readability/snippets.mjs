// Scores texts by snippets: node snippets.mjs GOLD.jsonl PRED.jsonl, GOLD {"id","with":[...],"without":[...]}, PRED {"id","text"}.
// A gold row without "with" counts its "first" and "last" as wanted and its "snippet" as unwanted (demo/gold.jsonl).
import { readFileSync } from 'node:fs';

const rows = path => readFileSync(path, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
const squash = text => (text ?? '').replace(/\s+/g, ' ').trim();
const [gold, pred] = process.argv.slice(2).map(rows);
const texts = new Map(pred.map(row => [row.id, squash(row.text)]));
let [tp, fp, fn] = [0, 0, 0];
for (const row of gold) {
  const text = texts.get(row.id ?? row.document);
  if (text === undefined) continue;
  const wanted = row.with ?? [row.first, row.last].filter(Boolean);
  const unwanted = row.without ?? (row.kind === 'not-in-text' ? [row.snippet] : []);
  for (const snippet of wanted) text.includes(squash(snippet)) ? tp++ : fn++;
  for (const snippet of unwanted) if (text.includes(squash(snippet))) fp++;
}
console.log(`snippets: F1 ${(2 * tp / (2 * tp + fp + fn)).toFixed(3)}, precision ${(tp / (tp + fp)).toFixed(3)}, recall ${(tp / (tp + fn)).toFixed(3)} (${tp} found, ${fn} missed, ${fp} unwanted)`);
