import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface Field {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** After the label, in smaller words. */
  readonly hint?: string | undefined;
  /** Options with the same one stand together. */
  readonly group?: string | undefined;
}

const idOf = (name: string) => `s3-builder-${name}`;
const described = ({ name, hint }: Field) => (hint ? `${idOf(name)}-hint` : nothing);
const hintOf = ({ name, hint }: Field) =>
  hint ? html`<span class="hint" id="${idOf(name)}-hint">${hint}</span>` : nothing;

/** A line of text. */
export function textField(
  field: Field,
  value: string,
  onInput: (value: string) => void,
  type: 'text' | 'url' = 'text',
): TemplateResult {
  return html`<div class="field">
    <label for=${idOf(field.name)}>${field.label}</label>
    <input
      id=${idOf(field.name)}
      type="text"
      inputmode=${type}
      autocomplete="off"
      spellcheck=${type === 'url' ? 'false' : nothing}
      aria-describedby=${described(field)}
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />${hintOf(field)}
  </div>`;
}

/** One of a list. */
export function select(
  field: Field,
  options: readonly Option[],
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  const option = (each: Option) =>
    html`<option value=${each.value} .selected=${each.value === value}>${each.label}</option>`;
  const groups = [...new Set(options.map(({ group }) => group))];
  return html`<div class="field">
    <label for=${idOf(field.name)}>${field.label}</label>
    <select
      id=${idOf(field.name)}
      aria-describedby=${described(field)}
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${groups.map((group) => {
        const own = options.filter((each) => each.group === group).map(option);
        return group === undefined ? own : html`<optgroup label=${group}>${own}</optgroup>`;
      })}</select
    >${hintOf(field)}
  </div>`;
}

/** One of a few, all to be seen. */
export function radios(
  { name, label }: Field,
  options: readonly Option[],
  value: string,
  onChange: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${label}</legend>
    ${options.map(
      (each) =>
        html`<label class="choice"
          ><input
            type="radio"
            name=${idOf(name)}
            value=${each.value}
            .checked=${each.value === value}
            @change=${() => onChange(each.value)}
          /><span>${`${each.label} `}${each.hint ? html`<span class="hint">${each.hint}</span>` : nothing}</span></label
        >`,
    )}
  </fieldset>`;
}

/** Yes or no. */
export function check(label: string, checked: boolean, onChange: (checked: boolean) => void): TemplateResult {
  return html`<label class="choice"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
