import survives from '../../stories/survives.json';
import type { Choices, Form } from './choices.js';

/** What is left of a form after a system has saved it: the widget, a link to it, code that readers see, nothing. */
export type Verdict = 'runs' | 'link' | 'code' | 'gone';

/** A system in one of its settings. */
export interface System {
  readonly id: string;
  readonly name: string;
  readonly setting: string;
  readonly verdicts: Readonly<Record<Form, Verdict>>;
  /** It deletes the tag, or the attributes of a `div`; what runs then is the link that was in it. */
  readonly keeps: { readonly element: boolean; readonly div: boolean };
}

/** Systems that people know by name come first, then editors, then what cleans HTML. */
const ORDER = [
  'WordPress',
  'Drupal',
  'TYPO3',
  'Joomla',
  'CKEditor',
  'TinyMCE',
  'Quill',
  'Tiptap',
  'ProseMirror',
  'Hugo',
];
/** Where a link is written in its own way, which is never HTML. */
const MARKDOWN = /^(?:markdown-it|remark|marked|Hugo|Jekyll)/;

function place(name: string): number {
  const found = ORDER.findIndex((start) => name.startsWith(start));
  return found < 0 ? ORDER.length : found;
}

/** Every system that the forms were tried in. */
export const SYSTEMS: readonly System[] = [...survives.now, ...survives.recorded]
  .map((row): System => {
    const isMarkdown = MARKDOWN.test(row.system);
    const verdict = (word: string): Verdict => (word === 'runs' || word === 'link' || word === 'code' ? word : 'gone');
    const element = verdict(row['element with link']);
    return {
      id: `${row.system} ${row.setting}`,
      name: row.system,
      setting: row.setting,
      verdicts: {
        link: verdict(row.link),
        markdown: isMarkdown ? 'runs' : 'code',
        div: verdict(row['div with link']),
        element,
        // A table is kept where the tag around it is; without it, it would stand there as a table.
        table: row.element === 'runs' ? element : 'gone',
        frame: verdict(row.frame),
      },
      keeps: { element: row.element === 'runs', div: row['empty div'] === 'runs' },
    };
  })
  .sort((a, b) => place(a.name) - place(b.name));

export function systemOf({ system }: Pick<Choices, 'system'>): System | undefined {
  return SYSTEMS.find(({ id }) => id === system);
}

/** Systems by id that are none: whoever writes the file of the page, and whoever doesn't know. */
export const BY_HAND = 'html';

/**
 * The form that says most and survives: the tag where it is kept, else a `div` whose attributes are, else a link, in
 * Markdown where HTML is deleted. A link where the system isn't known: it survives in most.
 */
export function bestForm({ system, widget }: Pick<Choices, 'system' | 'widget'>): Form {
  const known = systemOf({ system });
  const tag: Form = widget === 'region-compare' ? 'table' : 'element';
  if (system === BY_HAND) return tag;
  if (!known) return 'link';
  if (known.keeps.element) return tag;
  if (known.keeps.div) return 'div';
  return known.verdicts.link === 'runs' || known.verdicts.markdown !== 'runs' ? 'link' : 'markdown';
}

/** What is left of a form in the chosen system; `undefined` where the system isn't known. */
export function verdictOf({ system }: Pick<Choices, 'system'>, form: Form): Verdict | undefined {
  if (system === BY_HAND) return form === 'markdown' ? 'code' : 'runs';
  return systemOf({ system })?.verdicts[form];
}
