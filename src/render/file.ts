import { csvOf } from '../elements/priority-list/files.js';
import { prioritiesCsv } from '../export/priorities-csv.js';
import { jsonText } from '../export/json-text.js';
import type { JsonLd } from '../export/json-ld.js';
import { strategyJsonLd } from '../export/strategy-json-ld.js';
import { RenderError } from './options.js';
import type { Format } from './options.js';
import { plainHtml } from './plain-html.js';
import { plainText } from './plain-text.js';
import { settle, unfold } from './settle.js';
import { PriorityCardLoadEvent, PriorityListLoadEvent } from './shown.js';
import type { Shown } from './shown.js';
import type { Stage } from './window.js';

type File = Exclude<Format, 'page'>;
type Exporter = {
  toCSV?(): Promise<string>;
  toSVG?(): Promise<string>;
  toICS?(): Promise<string>;
  toJSONLD?(): Promise<JsonLd>;
};

/** What elements show as the text of one file. Throws a `RenderError` where that has no such file. */
export async function fileOf(to: File, shown: readonly Shown[], stage: Stage): Promise<string> {
  if (!shown.length) throw new RenderError('There is no element of the library in the page, or none that is selected');
  const empty = shown.find(({ event }) => !event);
  if (empty && to !== 'html' && to !== 'text') {
    throw new RenderError(`<${empty.host.localName}> shows nothing that could be put into a file`);
  }
  if (to === 'html' || to === 'text') {
    await showEverything(shown, stage);
    unfold();
    const articles = shown.map(plainHtml);
    return to === 'html' ? articles.map((html) => `${html}\n`).join('') : articles.map(plainText).join('\n\n');
  }
  if (to === 'jsonld') {
    const documents: unknown[] = [];
    for (const each of shown) documents.push(await jsonLdOf(each));
    return `${jsonText(documents.length === 1 ? documents[0] : documents)}\n`;
  }
  const [only, ...others] = shown;
  if (others.length) {
    throw new RenderError(`One file of type ${to} shows one element, the page has ${shown.length}: select one`);
  }
  return oneFile(to, only!);
}

async function oneFile(to: 'csv' | 'ics' | 'svg', { host, language, event }: Shown): Promise<string> {
  const { localName } = host;
  const element = host as HTMLElement & Exporter;
  if (to === 'csv' && event instanceof PriorityListLoadEvent) return csvOf(event.shown);
  if (to === 'csv' && event instanceof PriorityCardLoadEvent) {
    const { strategy, node } = event.record;
    return prioritiesCsv([{ ...strategy, priorities: [node.priority] }], language);
  }
  if (to === 'csv' && element.toCSV) return element.toCSV();
  if (to === 'svg' && element.toSVG) return element.toSVG();
  if (to === 'ics' && element.toICS) return element.toICS();
  const reason = to === 'ics' ? 'it has no dates' : 'it is not a drawing';
  throw new RenderError(`<${localName}> can't be written as ${to}: ${reason}`);
}

async function jsonLdOf({ host, language, event }: Shown): Promise<JsonLd> {
  const address = location.href;
  if (event instanceof PriorityListLoadEvent) {
    const { region, strategy, heading } = event.shown;
    return strategyJsonLd([{ region, strategies: [strategy] }], language, { heading, address });
  }
  if (event instanceof PriorityCardLoadEvent) {
    const { region, strategy, node } = event.record;
    const own = { ...strategy, priorities: [node.priority], milestones: [] };
    return strategyJsonLd([{ region, strategies: [own] }], language, { address });
  }
  const { toJSONLD } = host as HTMLElement & Exporter;
  if (toJSONLD) return toJSONLD.call(host);
  throw new RenderError(`<${host.localName}> can't be written as jsonld`);
}

/** Where there is no script, tables hold more than drawings, and nothing can be unfolded. */
async function showEverything(shown: readonly Shown[], stage: Stage): Promise<void> {
  const hosts = shown.map(({ host }) => host);
  for (const host of hosts) {
    if (host.localName === 's3-region-compare') host.setAttribute('view', 'table');
  }
  await settle(hosts, stage);
}
