import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Comparison } from '../model/index.js';
import { DataError } from '../sources/data-error.js';
import { Language } from '../text/language.js';
import { loadLanguage } from '../text/languages.js';
import { listText } from '../spelling/parameters.js';
import { initialChoices, withParameter } from './choices.js';
import type { Choices, Form } from './choices.js';
import type { Hashes } from './code.js';
import { codeSection } from './code-section.js';
import type { BuilderContext } from './context.js';
import { loadLook } from './looks.js';
import { pageStep } from './page-step.js';
import { pasteStep } from './paste-step.js';
import { updatePreview } from './preview.js';
import type { ReadSnippet } from './read-snippet.js';
import type { Stock } from './stock.js';
import { loadStock } from './stock.js';
import { howStep, lookStep, whatStep, whereStep } from './steps.js';
import { bestForm, systemOf } from './survival.js';
import { warningsOf } from './warnings.js';
import { warningText } from './warning-text.js';
import { english, LANGUAGES, loadWords } from './words.js';
import type { Words } from './words.js';

/** How long after the last key the preview follows, in ms. */
const PATIENCE = 350;
/** How long the status line stands over the page, in ms. */
const SAID = 8000;

/**
 * The page on which editors choose a widget and copy its code. It is drawn in the page itself, without a shadow root, so
 * that the widget of the preview stands there as it does on any page.
 */
export class Builder extends LitElement {
  /** BCP 47 language of the builder: `en` or `it`. */
  @property() locale = 'en';
  /** Address of the folder with the files of the library. */
  @property() files = '';

  @state() private choices: Choices = initialChoices('');
  @state() private words: Words = english;
  @state() private language = new Language('en');
  @state() private stock?: Stock;
  @state() private hasFailed = false;
  @state() private hashes: Hashes = {};
  @state() private search = '';
  @state() private status = '';
  /** What of a pasted snippet is told. */
  @state() private pasted?: Pick<ReadSnippet, 'unknown' | 'hasOwnContent'>;
  @state() private comparison?: Comparison;
  @state() private failure?: DataError;

  #stockFor = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #look: CSSStyleSheet | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    clearTimeout(this.#saying);
    this.#wear(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('files')) {
      this.choices = { ...this.choices, files: new URL(this.files, document.baseURI).href };
      void this.#loadHashes();
    }
    if (changed.has('locale')) void this.#speak();
  }

  protected override firstUpdated(): void {
    this.#follow();
  }

  async #speak(): Promise<void> {
    const { locale } = this;
    const [words, language] = await Promise.all([
      loadWords(locale),
      loadLanguage(LANGUAGES.includes(locale) ? locale : 'en'),
    ]);
    if (locale !== this.locale) return;
    this.lang = language.tag;
    this.words = words;
    this.language = language;
    void this.#loadStock();
  }

  /** Hashes are a help: without the file, and where the files are on another site, the code does without. */
  async #loadHashes(): Promise<void> {
    const { href, origin } = new URL('sri.json', this.choices.files);
    try {
      const answer = origin === location.origin ? await fetch(href) : undefined;
      this.hashes = answer?.ok ? ((await answer.json()) as Hashes) : {};
    } catch {
      this.hashes = {};
    }
  }

  async #loadStock(): Promise<void> {
    const { parameters, widget } = this.choices;
    const key = JSON.stringify([this.language.tag, widget, parameters.get('region'), parameters.get('src')]);
    if (key === this.#stockFor) return;
    this.#stockFor = key;
    try {
      const stock = await loadStock(this.choices, this.language.tag);
      if (key !== this.#stockFor) return;
      this.stock = stock;
      this.hasFailed = false;
    } catch {
      this.#stockFor = '';
      this.hasFailed = true;
    }
  }

  #change(choices: Choices, said = ''): void {
    this.choices = choices;
    if (said) this.#say(said);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(), PATIENCE);
  }

  #say(text: string): void {
    this.status = text;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.status = '';
    }, SAID);
  }

  /** Brings the preview, and what there is to choose from, after the choices. */
  #follow(): void {
    const place = this.querySelector('.stage');
    if (!place) return;
    this.failure = undefined;
    updatePreview(place, this.choices);
    const { look } = this.choices;
    void loadLook(look).then((sheet) => {
      if (look === this.choices.look) this.#wear(sheet);
    });
    void this.#loadStock();
  }

  /** Gives the page the look of the preview, whose widget takes it from there. */
  #wear(sheet: CSSStyleSheet | undefined): void {
    const others = document.adoptedStyleSheets.filter((each) => each !== this.#look);
    document.adoptedStyleSheets = sheet ? [...others, sheet] : others;
    this.#look = sheet;
  }

  #onLoad(event: Event): void {
    if (event.target instanceof Element && event.target.parentElement?.matches('.stage')) {
      this.comparison = 'comparison' in event ? (event.comparison as Comparison) : undefined;
    }
  }

  #onError(event: Event): void {
    const error = 'error' in event ? event.error : undefined;
    if (error instanceof DataError && error.kind !== 'query') this.failure = error;
  }

  /** What is changed in the preview is chosen. */
  #onChange(event: Event): void {
    if (!('property' in event && 'value' in event) || this.choices.widget !== 'region-compare') return;
    const { property: name, value } = event as Event & { property: string; value: unknown };
    const text = Array.isArray(value) ? listText(value as string[]) : String(value);
    const isDefault = { view: 'dots', scale: 'value', sort: 'given', year: 'latest' }[name] === text;
    this.#change(withParameter(this.choices, name, isDefault ? undefined : text));
  }

  get #form(): Form {
    return this.choices.form ?? bestForm(this.choices);
  }

  get #linkText(): string {
    const { linkText, parameters, widget } = this.choices;
    return linkText ?? (parameters.get('heading')?.trim() || this.#defaultLinkText(widget));
  }

  /** The name of the widget, and of the regions as far as they are known. */
  #defaultLinkText(widget: Choices['widget']): string {
    const [name = ''] = this.words.widgets[widget];
    const codes = (this.choices.parameters.get('regions') ?? this.choices.parameters.get('region') ?? '').split(' ');
    const regions = codes.flatMap((code) => this.stock?.catalogue.regions.find((region) => region.code === code) ?? []);
    const names = regions.map((region) => this.language.regionName(region).text);
    return names.length ? `${name}: ${this.language.list(names)}` : name;
  }

  #context(): BuilderContext {
    const { choices, words, language, stock, search } = this;
    return {
      choices,
      form: this.#form,
      words,
      language,
      stock,
      search,
      change: (next, said) => this.#change(next, said),
      set: (name, value) => this.#change(withParameter(choices, name, value)),
      find: (text) => {
        this.search = text;
      },
      say: (text) => this.#say(text),
    };
  }

  override render(): TemplateResult {
    const { words, choices } = this;
    const context = this.#context();
    const linkText = this.#linkText;
    return html`<header>
        <h1>${words.title}</h1>
        ${this.#renderLanguages()}
        <p>${words.lead}</p>
      </header>
      <div class="columns">
        <form class="choices" @submit=${(event: Event) => event.preventDefault()}>
          ${this.hasFailed ? html`<p class="problem" role="alert">${words.failed}</p>` : nothing}
          ${pasteStep(context, (pasted) => {
            this.pasted = pasted;
          })}
          <section>${whatStep(context)}</section>
          <section>
            <h2>${words.steps.where}</h2>
            ${whereStep(context)}
          </section>
          <section>
            <h2>${words.steps.how}</h2>
            ${howStep(context)}
          </section>
          <section>${lookStep(context)}</section>
        </form>
        <div class="result">
          <section class="preview" aria-labelledby="s3-builder-preview">
            <h2 id="s3-builder-preview">${words.preview}</h2>
            <div
              class=${`stage${choices.look === 'ecl' || choices.look === 'bootstrap-italia' ? ' is-light' : ''}`}
              @s3-load=${(event: Event) => this.#onLoad(event)}
              @s3-error=${(event: Event) => this.#onError(event)}
              @s3-change=${(event: Event) => this.#onChange(event)}
            ></div>
          </section>
          <section class="where" aria-labelledby="s3-builder-where">
            <h2 id="s3-builder-where">${words.steps.page}</h2>
            ${pageStep(context, linkText)}
          </section>
          ${this.#renderWarnings(linkText)}
          ${codeSection(context, {
            linkText,
            hashes: this.hashes,
            comparison: choices.widget === 'region-compare' ? this.comparison : undefined,
          })}
        </div>
      </div>
      <p class="status" role="status">${this.status}</p>`;
  }

  #renderLanguages(): TemplateResult {
    return html`<div class="languages" role="group" aria-label=${this.words.language}>
      ${LANGUAGES.map(
        (tag) =>
          html`<button
            type="button"
            lang=${tag}
            aria-pressed=${tag === this.language.tag}
            @click=${() => {
              this.locale = tag;
              if (this.dataset['page']) document.documentElement.lang = tag;
            }}
          >
            ${ownName(tag)}
          </button>`,
      )}
    </div>`;
  }

  #renderWarnings(linkText: string): TemplateResult {
    const { choices, stock, failure, pasted, comparison, words, language } = this;
    const warnings = warningsOf(choices, {
      form: this.#form,
      linkText,
      catalogue: stock?.catalogue,
      recodes: stock?.recodes,
      strategies: stock?.strategies,
      periods: stock?.periods,
      failure,
      comparison: choices.widget === 'region-compare' ? comparison : undefined,
      unknownOptions: pasted?.unknown,
      hasOwnContent: pasted?.hasOwnContent,
      keeps: systemOf(choices)?.keeps,
    });
    return html`<section class="warnings" aria-labelledby="s3-builder-warnings">
      <h2 id="s3-builder-warnings">${words.warnings.title}</h2>
      ${
        warnings.length
          ? html`<ul>
              ${warnings.map((warning) => html`<li>${warningText(warning, words, language)}</li>`)}
            </ul>`
          : html`<p>${words.warnings.none}</p>`
      }
    </section>`;
  }
}

/** The name of a language in that language, as it stands alone: engines don't agree on its first letter. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.replace(/^./u, (first) => first.toLocaleUpperCase(tag));
}
