import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Region } from '../model/index.js';
import { searchRegions } from '../text/region-search.js';
import { listText } from '../spelling/parameters.js';
import { regionsOf, withParameter } from './choices.js';
import type { BuilderContext } from './context.js';

/** Results that are offered at once. */
const MOST = 8;

/** The chosen regions in their order, and a search for more. */
export function regionField(context: BuilderContext): TemplateResult {
  const { choices, words, stock, search } = context;
  const codes = regionsOf(choices);
  const isOne = choices.widget !== 'region-compare';
  const known = new Map(stock?.catalogue.regions.map((region) => [region.code, region]));
  const found =
    stock && search.trim() ? searchRegions(search, selectable(context), stock.recodes, undefined, MOST) : [];
  const nameOf = (code: string) => {
    const region = known.get(code.toUpperCase()) ?? known.get(code);
    return region ? context.language.regionName(region).text : code;
  };
  const langOf = (code: string) => {
    const region = known.get(code.toUpperCase()) ?? known.get(code);
    return region && context.language.regionName(region).lang;
  };
  return html`<div class="field regions">
    <span id="s3-builder-chosen" class="label">${words.regions.chosen}</span>
    ${
      codes.length
        ? html`<ul class="chips" aria-labelledby="s3-builder-chosen">
            ${codes.map((code, index) => chip(context, codes, index, nameOf(code), langOf(code)))}
          </ul>`
        : html`<p class="hint">${words.regions.none}</p>`
    }
    <label for="s3-builder-search">${isOne ? words.regions.searchOne : words.regions.search}</label>
    <input
      id="s3-builder-search"
      type="search"
      autocomplete="off"
      aria-describedby="s3-builder-search-hint"
      .value=${search}
      @input=${(event: Event) => onInput(context, (event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => onKey(context, event, found, nameOf)}
    /><span class="hint" id="s3-builder-search-hint">${words.regions.hint}</span>
    ${
      found.length
        ? html`<ul class="found" aria-label=${words.regions.found(found.length)}>
            ${found.map(
              ({ code, nativeName, lang }) =>
                html`<li>
                  <button type="button" @click=${() => add(context, code, nameOf(code))}>
                    <span lang=${langOf(code) ?? nothing}>${nameOf(code)}</span>${
                      nativeName && nativeName !== nameOf(code)
                        ? html`<bdi lang=${lang ?? nothing}>${` ${nativeName}`}</bdi>`
                        : nothing
                    }
                    <code>${code}</code>
                  </button>
                </li>`,
            )}
          </ul>`
        : search.trim() && stock
          ? html`<p class="hint">${nothingText(context)}</p>`
          : nothing
    }
  </div>`;
}

/** Regions that the widget can show and that aren't chosen yet. */
function selectable({ choices, stock }: BuilderContext): readonly Region[] {
  const chosen = regionsOf(choices);
  const all = stock?.catalogue.regions ?? [];
  const isOwn = choices.parameters.has('src');
  const some =
    choices.widget === 'region-compare' || isOwn ? all : all.filter(({ code }) => stock?.strategies.includes(code));
  return some.filter(({ code }) => !chosen.includes(code));
}

function chip(
  context: BuilderContext,
  codes: readonly string[],
  index: number,
  name: string,
  lang: string | undefined,
): TemplateResult {
  const { words } = context;
  const code = codes[index]!;
  const others = codes.filter((each) => each !== code);
  const earlier = [...others.slice(0, Math.max(0, index - 1)), code, ...others.slice(Math.max(0, index - 1))];
  return html`<li>
    <span><span lang=${lang ?? nothing}>${name}</span> <code>${code}</code></span>
    ${
      index
        ? html`<button
            type="button"
            title=${words.regions.earlier(name)}
            @click=${() => choose(context, earlier, words.regions.earlier(name))}
          >
            <span aria-hidden="true">↑</span>
          </button>`
        : nothing
    }<button
      type="button"
      title=${words.regions.remove(name)}
      @click=${(event: Event) => {
        const field = (event.currentTarget as Element).closest('.regions')?.querySelector('input');
        choose(context, others, words.regions.removed(name));
        field?.focus();
      }}
    >
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

function onInput(context: BuilderContext, text: string): void {
  context.find(text);
  if (!text.trim() || !context.stock) return;
  const { length } = searchRegions(text, selectable(context), context.stock.recodes, undefined, MOST);
  context.say(length ? context.words.regions.found(length) : nothingText(context));
}

/** Enter takes the first one that was found; the arrow down leads to the list. */
function onKey(
  context: BuilderContext,
  event: KeyboardEvent,
  [first]: readonly Region[],
  nameOf: (code: string) => string,
): void {
  if (event.key === 'Enter') {
    event.preventDefault();
    if (first) add(context, first.code, nameOf(first.code));
  } else if (event.key === 'Escape') context.find('');
  else if (event.key === 'ArrowDown' && first) {
    event.preventDefault();
    (event.currentTarget as Element).parentElement?.querySelector<HTMLElement>('.found button')?.focus();
  }
}

function add(context: BuilderContext, code: string, name: string): void {
  const codes = context.choices.widget === 'region-compare' ? [...regionsOf(context.choices), code] : [code];
  context.find('');
  choose(context, codes, context.words.regions.added(name));
  document.querySelector<HTMLElement>('#s3-builder-search')?.focus();
}

function choose(context: BuilderContext, codes: readonly string[], said: string): void {
  const { choices } = context;
  if (choices.widget === 'region-compare') {
    context.change(withParameter(choices, 'regions', listText(codes)), said);
    return;
  }
  // Periods and priorities are those of a region.
  const other = ['period', 'priority', 'compare-period'].reduce(
    (each, name) => withParameter(each, name, undefined),
    choices,
  );
  context.change(withParameter(other, 'region', codes[0]), said);
}

function nothingText({ choices, words }: BuilderContext): string {
  const hasAll = choices.widget === 'region-compare' || choices.parameters.has('src');
  return hasAll ? words.regions.nothing : words.regions.nothingStrategy;
}
