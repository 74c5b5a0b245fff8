// Makes cdn/embed/: a page for each element that shows what the query of its address says; and cdn/builder/: the builder.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { ROOT } from './files.mjs';

const WAIT = 'It appears here when the script of this page has run.';
const PAGES = {
  'region-compare': ['Regions compared', `Regions side by side, on the figures of Eurostat. ${WAIT}`],
  'priority-card': ['A priority', `A priority of a smart specialisation strategy. ${WAIT}`],
  'priority-list': ['Priorities', `The priorities of a smart specialisation strategy. ${WAIT}`],
  'strategy-timeline': ['A strategy in time', `The steps of a smart specialisation strategy. ${WAIT}`],
};

const source = `${ROOT}src/embed/`;
const folder = `${ROOT}cdn/embed/`;
const template = await readFile(`${source}page.html`, 'utf8');
for (const [widget, [title, text]] of Object.entries(PAGES)) {
  await mkdir(`${folder}${widget}`, { recursive: true });
  const words = { widget, title, text };
  const page = template.replace(/\{\{(\w+)\}\}/g, (_, name) => words[name]);
  await writeFile(`${folder}${widget}/index.html`, page);
}
// Some servers send the page of a folder without a slash at the end of its address: seen from there `../` is one further up.
for (const place of [`${ROOT}cdn/`, folder]) await copyFile(`${source}embed-page.css`, `${place}embed-page.css`);
await writeFile(`${folder}embed-page.js`, "import '../embed-page.js';\n");
await mkdir(`${ROOT}cdn/builder`, { recursive: true });
await copyFile(`${ROOT}src/builder/page.html`, `${ROOT}cdn/builder/index.html`);
await copyFile(`${ROOT}src/builder/builder.css`, `${ROOT}cdn/builder.css`);
console.log(`cdn/embed: ${Object.keys(PAGES).length} pages`);
