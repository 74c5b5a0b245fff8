import { contentHtml, elementHtml, escaped, staticHtml } from './declarative.js';
import type { DeclarativeOptions } from './declarative.js';
import { settle, unfold } from './settle.js';
import { stepOf } from './static.styles.js';
import type { Shown } from './shown.js';
import { sentencesOf } from './words.js';
import type { Stage } from './window.js';

/** Elements whose layout depends on the width, not only on style sheets. */
const DRAWN_BY_WIDTH = 's3-region-compare';
/** Views of a comparison that hold every figure in a table already. */
const WITH_TABLE = ['dots', 'table'];

const bodyOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector('[part="body"]');

/**
 * What stands in the shadow root of an element before its script comes, and where it never does: what the element
 * itself draws, in each of the widths; where scripts don't run also the words and the figures of a drawing.
 */
export async function staticContents(
  all: readonly Shown[],
  widths: readonly number[],
  stage: Stage,
  head: DeclarativeOptions['head'],
): Promise<string[]> {
  const byWidth = all.filter(({ host, event }) => host.localName === DRAWN_BY_WIDTH && event);
  const bodies = new Map<Element, string[]>();
  const hosts = byWidth.map(({ host }) => host);
  // Widest last, so that the whole is then taken as it was drawn for that.
  for (const [index, width] of widths.entries()) {
    stage.resize(width);
    if (hosts.length) await settle(hosts, stage);
    for (const host of hosts) {
      const body = bodyOf(host);
      const suffix = index ? `-${index + 1}` : '';
      if (body) bodies.set(host, [...(bodies.get(host) ?? []), contentHtml(body, { head, suffix })]);
    }
  }
  await settle(
    all.map(({ host }) => host),
    stage,
  );
  unfold();
  const roots = all.map((shown) => rootHtml(shown, bodies.get(shown.host), widths, head));
  const tables = await tablesOf(byWidth, stage, head);
  return all.map((shown, index) => {
    const words = wordsHtml(shown, tables.get(shown.host));
    return head(shown.host) + staticHtml((roots[index] ?? '') + words);
  });
}

function rootHtml(
  { host }: Shown,
  bodies: readonly string[] | undefined,
  widths: readonly number[],
  head: DeclarativeOptions['head'],
): string {
  const body = bodyOf(host);
  const contents = new Map(body && bodies ? [[body, byWidthHtml(bodies, widths)]] : []);
  return [...(host.shadowRoot?.children ?? [])].map((child) => elementHtml(child, { head, contents })).join('');
}

function byWidthHtml(bodies: readonly string[], widths: readonly number[]): string {
  if (bodies.length === 1) return bodies[0]!;
  return bodies
    .map((html, index) => {
      const from = index ? stepOf(widths[index]!) : undefined;
      const until = index < bodies.length - 1 ? stepOf(widths[index + 1]!) : undefined;
      const classes = [from && `from-${from}`, until && `until-${until}`].filter(Boolean).join(' ');
      return classes || !index ? `<div class="${classes}">${html}</div>` : '';
    })
    .join('');
}

/** The tables of comparisons that are shown as a drawing. */
async function tablesOf(
  comparisons: readonly Shown[],
  stage: Stage,
  head: DeclarativeOptions['head'],
): Promise<Map<Element, string>> {
  const drawn = comparisons
    .map(({ host }) => host)
    .filter((host) => !WITH_TABLE.includes(host.getAttribute('view') ?? 'dots'));
  const views = drawn.map((host) => host.getAttribute('view') ?? '');
  for (const host of drawn) host.setAttribute('view', 'table');
  if (drawn.length) await settle(drawn, stage);
  const tables = new Map(drawn.map((host) => [host, tableOf(host, head)] as const));
  for (const [index, host] of drawn.entries()) host.setAttribute('view', views[index]!);
  return tables;
}

function tableOf({ shadowRoot }: Element, head: DeclarativeOptions['head']): string {
  const table = shadowRoot?.querySelector('[part="body"] table');
  return table ? elementHtml(table, { head, suffix: '-table' }) : '';
}

function wordsHtml(shown: Shown, table = ''): string {
  const sentences = sentencesOf(shown).map((sentence) => `<p>${escaped(sentence)}</p>`);
  if (!sentences.length && !table) return '';
  return `<div class="s3-words" lang="${escaped(shown.language.tag)}">${sentences.join('')}${table}</div>`;
}
