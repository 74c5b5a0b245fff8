import { askedByAddress } from '../spelling/address.js';
import { widgetOf } from '../spelling/asked.js';
import type { Asked } from '../spelling/asked.js';
import { dataParameters, jsonParameters, tidyParameters } from '../spelling/parameters.js';
import { LOOKS, PARAMETERS } from './choices.js';
import type { Form, Look } from './choices.js';
import { tagsIn } from './tags.js';
import type { Tag } from './tags.js';

/** What was found in a text. */
export interface ReadSnippet {
  readonly asked: Asked;
  readonly form: Form;
  readonly linkText?: string;
  /** Level of the last heading above it. */
  readonly above?: number;
  readonly look?: Look;
  /** Address of the folder with the files. */
  readonly files?: string;
  /** Names that the widget doesn't know. */
  readonly unknown: readonly string[];
  /** What it shows is a table, a list or text that is written in it. */
  readonly hasOwnContent: boolean;
}

const PLAIN_ADDRESS =
  /(?:\[((?:\\.|[^\]\\])*)\]\()?((?:https?:\/\/|\/|\.\.?\/)[^\s"'<>()[\]]*\/embed\/[^\s"'<>()[\]]*)/;
const HIDDEN = ['script', 'style'];

/** Reads the first widget of a text, in whichever way it is spelled; `undefined` when there is none. */
export function readSnippet(text: string, base: string): ReadSnippet | undefined {
  const tags = tagsIn(text);
  const position = tags.findIndex((tag) => spelling(tag, base));
  const tag = tags[position];
  if (!tag) return readAddress(text, base);
  const { asked: spelled, form } = spelling(tag, base)!;
  const inner = within(tags, position);
  const link = inner.find(
    ({ name, attributes }) =>
      name === 'a' && askedByAddress(attributes.get('href') ?? '', base, originOf(attributes.get('href'), base)),
  );
  const linked = link && spelling(link, base)?.asked;
  const isBare = ![...spelled.parameters.keys()].some((name) => name !== 'locale');
  const asked: Asked =
    linked?.widget === spelled.widget && isBare
      ? { ...spelled, parameters: new Map([...linked.parameters, ...spelled.parameters]) }
      : spelled;
  const slotted = inner.find(({ attributes }) => attributes.get('slot') === 'heading');
  const parameters = new Map(asked.parameters);
  if (slotted) parameters.set('heading', slotted.text.trim());
  const words = (link ?? (form === 'link' ? tag : undefined))?.text.replace(/\s+/gu, ' ').trim();
  const title = form === 'frame' ? tag.attributes.get('title')?.trim() : words;
  const heading = tags.slice(0, position).findLast(({ name }) => /^h[1-6]$/.test(name));
  const hasTable = form === 'element' && inner.some(({ name }) => name === 'table');
  return {
    ...known({ ...asked, parameters }),
    hasOwnContent: hasContent({ ...asked, parameters }, [tag, ...inner]),
    form: hasTable ? 'table' : form,
    ...(title && { linkText: title }),
    ...(heading && { above: Number(heading.name[1]) }),
    ...surroundings(tags, base),
  };
}

/** What a tag spells, and how. */
function spelling({ name, attributes, text }: Tag, base: string): { asked: Asked; form: Form } | undefined {
  const attribute = (key: string) => attributes.get(key);
  const tag = name.startsWith('s3-') ? widgetOf(name.replace(/-v\d+$/, '')) : undefined;
  if (tag) return { asked: { widget: tag, parameters: tidyParameters(attributes) }, form: 'element' };
  const plain =
    widgetOf(attribute('data-s3')) ??
    widgetOf(attribute('data-s3-widget')) ??
    (attribute('class') ?? '')
      .split(/\s+/)
      .flatMap((word) => (word.startsWith('s3-') ? (widgetOf(word) ?? []) : []))[0];
  if (plain && name !== 'a') {
    const written = [...attributes].map(([key, value]) => ({ name: key, value }));
    const parameters = dataParameters(written.filter((each) => !/^data-s3(?:-widget)?$/.test(each.name)));
    const json = HIDDEN.includes(name) ? jsonParameters(text) : new Map<string, string>();
    const lang = attribute('lang');
    const locale = lang && !parameters.has('locale') ? [['locale', lang] as const] : [];
    return { asked: { widget: plain, parameters: new Map([...json, ...locale, ...parameters]) }, form: 'div' };
  }
  const href = {
    a: attribute('href'),
    oembed: attribute('url'),
    'o-embed': attribute('url'),
    iframe: attribute('src'),
  }[name];
  const asked = href === undefined ? undefined : askedByAddress(href, base, originOf(href, base));
  return asked && { asked, form: name === 'iframe' ? 'frame' : 'link' };
}

/** A link in Markdown, or an address alone. */
function readAddress(text: string, base: string): ReadSnippet | undefined {
  const [, words, href = ''] = PLAIN_ADDRESS.exec(text) ?? [];
  const asked = href ? askedByAddress(href, base, originOf(href, base)) : undefined;
  if (!asked) return undefined;
  const files = folderOf(href, base);
  return {
    ...known(asked),
    hasOwnContent: false,
    form: words === undefined ? 'link' : 'markdown',
    ...(words !== undefined && { linkText: words.replace(/\\(.)/g, '$1') }),
    ...(files && { files }),
  };
}

function known({ widget, parameters }: Asked): Pick<ReadSnippet, 'asked' | 'unknown'> {
  const names = PARAMETERS[widget];
  const ignored = ['class', 'id', 'lang', 'dir', 'slot', 'style', 'title', 'hidden'];
  return {
    asked: {
      widget,
      parameters: new Map([...parameters].flatMap((each) => (names.includes(each[0]) ? flag(each) : []))),
    },
    unknown: [...parameters.keys()].filter(
      (name) => !names.includes(name) && !ignored.includes(name) && !/^(?:data|aria)-/.test(name),
    ),
  };
}

/** An attribute without a value is set, as `="true"` is; one that is `false` is as good as none. */
function flag([name, value]: readonly [string, string]): (readonly [string, string])[] {
  if (!name.startsWith('hide-')) return [[name, value]];
  return /^false$/i.test(value.trim()) ? [] : [[name, value.trim() || 'true']];
}

/** Whether a widget reads its figures, steps or words in the tags in it. */
function hasContent({ widget, parameters }: Asked, tags: readonly Tag[]): boolean {
  const has = (...names: readonly string[]) => tags.some(({ name }) => names.includes(name));
  if (parameters.has('src') || parameters.has('eurostat')) return false;
  if (widget === 'region-compare')
    return tags.some(({ name, attributes }) => name === 'table' && !attributes.has('data-s3-fallback'));
  if (parameters.has('region')) return false;
  return widget === 'strategy-timeline' ? has('ol', 'ul') : tags.some(({ name }) => /^h[1-6]$/.test(name));
}

/** The tags in an element, up to its end. */
function within(tags: readonly Tag[], position: number): readonly Tag[] {
  const name = tags[position]!.name;
  let depth = 0;
  const end = tags.findIndex((tag, index) => {
    if (index < position) return false;
    if (tag.name === name) depth++;
    if (tag.name === `/${name}`) depth--;
    return depth === 0;
  });
  return tags.slice(position + 1, end < 0 ? undefined : end);
}

/** The look and the folder of the files, as the tags around a widget name them. */
function surroundings(tags: readonly Tag[], base: string): Pick<ReadSnippet, 'look' | 'files'> {
  const addresses = tags.flatMap(({ attributes }) => attributes.get('href') ?? attributes.get('src') ?? []);
  const look = LOOKS.find((name) => name && addresses.some((address) => address.endsWith(`/themes/${name}.css`)));
  const script = addresses.find((address) => /\/(?:s3-widgets|frames)\.js$/.test(address));
  const files = script ? folderOf(script, base) : addresses.map((address) => folderOf(address, base)).find(Boolean);
  return { ...(look && { look }), ...(files && { files }) };
}

function folderOf(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { origin, pathname } = new URL(address, base);
  const path = /^(.*\/)(?:embed\/[a-z-]+(?:\.html?|\/.*)?|(?:s3-widgets|frames)\.js)$/i.exec(pathname)?.[1];
  return path && origin !== 'null' ? origin + path : undefined;
}

/** A `src` in an address counts where it is on the site of that address. */
function originOf(href: string | undefined, base: string): string {
  return href && URL.canParse(href, base) ? new URL(href, base).origin : '';
}
