// Runs Mozilla's Readability over JSON Lines {"id","html","url"?} on standard input; writes {"id","title","author","text"} and,
// on standard error, pages per CPU second without loading and JSON.
import { createInterface } from 'node:readline';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const blocks = 'p,li,h1,h2,h3,h4,h5,h6,pre,blockquote,td,figcaption';

// One line a paragraph, as `hearsay pipe article` writes.
function paragraphs(html) {
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${html}</body></html>`);
  const lines = [...document.querySelectorAll(blocks)].filter(node => !node.querySelector(blocks)).map(node => node.textContent.replace(/\s+/g, ' ').trim());
  return lines.filter(line => line.length > 0).join('\n');
}

let pages = 0, failed = 0, spent = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.length === 0) continue;
  const page = JSON.parse(line);
  const start = process.cpuUsage();
  let article = null;
  try {
    article = new Readability(parseHTML(page.html).document).parse();
  } catch {
    failed++;
  }
  const text = article ? paragraphs(article.content) || article.textContent.replace(/[ \t]+/g, ' ') : '';
  const used = process.cpuUsage(start);
  spent += used.user + used.system;
  pages++;
  process.stdout.write(JSON.stringify({ id: page.id, title: article?.title ?? null, author: article?.byline ? [article.byline] : [], text }) + '\n');
}
process.stderr.write(`readability: ${pages} pages, ${failed} failed, ${(pages / (spent / 1e6)).toFixed(1)} pages per CPU second\n`);
