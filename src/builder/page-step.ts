import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { FORMS } from './choices.js';
import type { Form } from './choices.js';
import type { BuilderContext } from './context.js';
import { radios, select, textField } from './fields.js';
import type { Option } from './fields.js';
import { bestForm, BY_HAND, SYSTEMS, verdictOf } from './survival.js';

const ABOVE = [1, 2, 3, 4, 5];

/** The system, the form that survives there, and what the code says besides. */
export function pageStep({ choices, form, words, change }: BuilderContext, linkText: string): TemplateResult {
  const { page, how } = words;
  const best = bestForm(choices);
  const options = FORMS.filter((each) => isOffered(each, choices.widget === 'region-compare', choices.system)).map(
    (value): Option => {
      const verdict = verdictOf(choices, value);
      const [label = '', about = ''] = page.forms[value];
      const notes = [about, verdict && page.verdicts[verdict], value === best && page.best].filter(Boolean);
      return { value, label, hint: notes.join(' · ') };
    },
  );
  return html`${select(
    { name: 'system', label: page.system },
    [
      { value: '', label: page.unknown },
      { value: BY_HAND, label: page.byHand },
      ...SYSTEMS.map(({ id, name, setting }) => ({ value: id, label: `${name}: ${setting}`, group: name })),
    ],
    choices.system,
    (system) => change({ ...choices, system, form: undefined }),
  )}
  ${radios({ name: 'form', label: page.form }, options, form, (value) =>
    change({ ...choices, form: FORMS.find((each) => each === value) }),
  )}
  ${textField({ name: 'link', label: page.linkText, hint: page.linkHint }, linkText, (text) =>
    change({ ...choices, linkText: text }),
  )}
  ${select(
    { name: 'above', label: page.above },
    [
      { value: '0', label: page.aboveUnknown },
      ...ABOVE.map((level) => ({ value: `${level}`, label: how.levels(level) })),
    ],
    `${choices.above}`,
    (level) => change({ ...choices, above: Number(level) }),
  )}
  ${textField(
    { name: 'files', label: page.files, hint: page.filesHint },
    choices.files,
    (text) => change({ ...choices, files: text.trim() && !/\/$/.test(text.trim()) ? `${text.trim()}/` : text.trim() }),
    'url',
  )}`;
}

/** Markdown where it is understood, a table for what is one. */
function isOffered(form: Form, isCompare: boolean, system: string): boolean {
  if (form === 'table') return isCompare;
  return form !== 'markdown' || verdictOf({ system }, form) === 'runs';
}
