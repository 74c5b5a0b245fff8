import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { Contact, Funding, Link, Provenance } from '../../model/index.js';
import type { PriorityRecord } from '../../stats/priority-view.js';
import type { Language } from '../../text/language.js';
import { amountText, confidenceText, fundingNote } from '../../text/priority-details.js';
import { loadingText, partFailedText } from '../../text/priority-states.js';
import { valueSentence } from '../../text/value-sentence.js';
import { hrefFrom, safeHref } from '../../text/safe-href.js';
import { headingOf } from '../../widget/heading.js';
import { Answer } from './answer.js';
import { figuresTable, loadFigures, unknownIndicators } from './evidence.js';
import type { Figures } from './evidence.js';
import { styles } from './full.styles.js';
import type { NearList } from './near.js';
import type { PriorityCard } from './priority-card.js';
import { PriorityCardSelectEvent } from './priority-card.events.js';
import { words } from './priority-card.template.js';

type Part = TemplateResult | typeof nothing;

/** Everything of a priority but its summary. */
export class FullPart {
  readonly styles: CSSResult = styles;
  readonly #host: PriorityCard;
  readonly #figures: Answer<Figures>;
  readonly #near: Answer<NearList>;
  #isNearOpen = false;

  constructor(host: PriorityCard) {
    this.#host = host;
    this.#figures = new Answer(host);
    this.#near = new Answer(host);
  }

  render(record: PriorityRecord, language: Language): TemplateResult {
    const { priority } = record.node;
    const { msg } = language;
    const funding = priority.funding ?? [];
    const documents = priority.documents ?? [];
    const contact = priority.contact ?? record.strategy.contact;
    return html`<div class="details" part="details">
      ${this.#renderEvidence(record, language)}
      ${this.#section(
        msg('Funding', { id: 'pc.h.f', desc: 'Heading: money for a priority' }),
        funding.length
          ? html`<div class="funding">${funding.map((each) => fundingLine(each, language))}</div>`
          : nothing,
      )}
      ${this.#renderNear(record, language)}
      ${this.#section(
        msg('Contact', { id: 'pc.h.c', desc: 'Heading: whom to ask about a priority' }),
        contact || this.#has('contact')
          ? html`<slot name="contact">${contact ? contactLines(contact, language) : nothing}</slot>`
          : nothing,
      )}
      ${this.#section(
        msg('Documents', { id: 'pc.h.d', desc: 'Heading: texts of a strategy' }),
        documents.length || this.#has('documents')
          ? html`<slot name="documents">${linkList(documents, language)}</slot>`
          : nothing,
      )}
      ${provenance(priority, record, language)}
      <slot name="note"></slot>
    </div>`;
  }

  #has(slot: string): boolean {
    return [...this.#host.children].some((child) => child.slot === slot);
  }

  #section(title: string, content: Part): Part {
    if (content === nothing) return nothing;
    return html`<section>${headingOf((this.#host.headingLevel || 3) + 1, title)}${content}</section>`;
  }

  #renderEvidence(record: PriorityRecord, language: Language): Part {
    const evidence = record.node.priority.evidence ?? [];
    const listed = this.#host.indicators.split(/[\s,;]+/).filter(Boolean);
    const ids = [...new Set(listed.length ? listed : evidence.map(({ indicator }) => indicator))];
    if (!ids.length) return nothing;
    const { figures: dataset } = this.#host;
    const { code } = record.region;
    const answer = this.#figures.ask([dataset, code, ids.join(' '), language], () =>
      loadFigures(dataset, code, ids, language),
    );
    const { msg } = language;
    return this.#section(
      msg('Figures of the region', { id: 'pc.h.e', desc: 'Heading: statistics that a priority rests on' }),
      html`<div aria-busy=${answer.busy}>
        ${
          answer.value
            ? html`${listed.length ? unknownIndicators(answer.value, language) : nothing}${figuresTable(answer.value, evidence, language)}${this.#renderCompare(code, ids, answer.value, language)}`
            : answer.failed
              ? this.#renderRetry(answer, language)
              : html`<p class="small">
                  ${msg('Loading the figures…', { id: 'loading', desc: 'While figures are on their way' })}
                </p>`
        }
        <slot name="comparison"></slot>
      </div>`,
    );
  }

  #renderCompare(code: string, ids: readonly string[], { comparison }: Figures, language: Language): Part {
    const cells = comparison.rows.flatMap(({ cells: [cell] }) => (cell?.value == null ? [] : cell));
    if (!cells.length) return nothing;
    const sentences = cells.map((cell) => valueSentence(cell, language, true));
    const label = language.msg('Compare with other regions', {
      id: 'pc.cmp',
      desc: 'Button or link that opens the comparison of regions on the figures of a priority',
    });
    const address = hrefFrom(this.#host.compareHref, { code, indicators: ids.join(' ') });
    return address
      ? html`<p><a href=${address}>${label}</a></p>`
      : html`<button type="button" class="plain" @click=${() => this.#onCompare(code, ids, sentences)}>
          ${label}
        </button>`;
  }

  /** Shows the comparison in the card, where the page doesn't do something of its own; without its code the sentences. */
  #onCompare(code: string, ids: readonly string[], sentences: readonly string[]): void {
    const host = this.#host;
    if (!host.dispatchEvent(new PriorityCardSelectEvent(code, ids))) return;
    const there = [...host.children].find(({ slot }) => slot === 'comparison');
    if (there) {
      there.remove();
      return;
    }
    const comparison = document.createElement('s3-region-compare');
    comparison.slot = 'comparison';
    for (const [name, value] of [
      ['regions', code],
      ['indicators', ids.join(' ')],
      ['heading', ''],
    ] as const)
      comparison.setAttribute(name, value);
    comparison.append(
      ...sentences.map((sentence) => {
        const line = document.createElement('p');
        line.textContent = sentence;
        return line;
      }),
    );
    host.append(comparison);
  }

  #renderNear(record: PriorityRecord, language: Language): Part {
    const { msg } = language;
    if (!record.node.priority.codes?.length) return nothing;
    const { source } = this.#host;
    const near = this.#near;
    if (this.#isNearOpen) {
      near.ask([record, source], () => import('./near.js').then(({ nearList }) => nearList(record, source)));
    }
    const onToggle = ({ currentTarget }: Event) => {
      this.#isNearOpen = (currentTarget as HTMLDetailsElement).open;
      this.#host.requestUpdate();
    };
    return html`<details class="near" @toggle=${onToggle} aria-busy=${near.busy}>
      <summary>
        ${msg('Regions with a near field', { id: 'pc.near', desc: 'Opens a list of regions that chose similar fields' })}
      </summary>
      ${
        near.value
          ? near.value(this.#host, language)
          : near.failed
            ? this.#renderRetry(near, language)
            : html`<p class="small">${loadingText(language)}</p>`
      }
    </details>`;
  }

  #renderRetry(answer: { forget(): void }, language: Language): TemplateResult {
    return html`<div class="problems">
        <p>${partFailedText(language)}</p>
      </div>
      <button type="button" @click=${() => answer.forget()}>
        ${language.msg('Try again', { id: 'retry', desc: 'Button after a failed request' })}
      </button>`;
  }
}

function fundingLine(funding: Funding, language: Language): TemplateResult {
  const note = fundingNote(funding, language);
  return html`<div class="money">
    <b>${`${amountText(funding, language)} `}</b>${note ? html`<span class="small">${note}</span>` : nothing}
    <p>${words(funding.title, language)}</p>
    ${funding.note ? html`<p class="small">${words(funding.note, language)}</p>` : nothing}
    ${sourceList(funding, language)}
  </div>`;
}

function contactLines({ name, organisation, email, phone, url }: Contact, language: Language): TemplateResult {
  const mail = email && safeHref(`mailto:${email}`);
  const call = phone && safeHref(`tel:${phone.replace(/[^+\d]/g, '')}`);
  const page = safeHref(url);
  return html`<address>
    ${name ? html`<p>${name}</p>` : nothing}${organisation ? html`<p>${words(organisation, language)}</p>` : nothing}
    ${mail ? html`<p><a href=${mail}>${email}</a></p>` : nothing}${
      call ? html`<p><a href=${call}>${phone}</a></p>` : nothing
    }${page ? html`<p><a href=${page}>${addressText(page)}</a></p>` : nothing}
  </address>`;
}

function linkList(links: readonly Link[], language: Language): TemplateResult {
  return html`<ul>
    ${links.map(({ url, title }) => {
      const address = safeHref(url);
      const label = title ? words(title, language) : addressText(url);
      return html`<li>${address ? html`<a href=${address}>${label}</a>` : label}</li>`;
    })}
  </ul>`;
}

/** How certain the facts are and where they come from. */
function provenance(priority: Provenance, { strategy }: PriorityRecord, language: Language): Part {
  const certain = confidenceText(priority.confidence ?? strategy.confidence, language);
  const sources = priority.sources?.length ? priority : strategy;
  return html`<div class="sources small">
    ${priority.note ? html`<p>${words(priority.note, language)}</p>` : nothing}
    ${certain ? html`<p>${certain}</p>` : nothing}${sourceList(sources, language)}
  </div>`;
}

/** Sources, folded under their count. */
export function sourceList({ sources = [] }: Provenance, { msg }: Language): Part {
  if (!sources.length) return nothing;
  return html`<details class="small">
    <summary>
      ${msg('Sources', { id: 'pc.h.s', desc: 'Opens a list of addresses or citations' })} (${sources.length})
    </summary>
    <ul>
      ${sources.map((source) => {
        const address = /^https?:/i.test(source) ? safeHref(source) : undefined;
        return html`<li>${address ? html`<a href=${address}>${addressText(address)}</a>` : source}</li>`;
      })}
    </ul>
  </details>`;
}

/** An address as people read it. */
function addressText(address: string): string {
  try {
    return decodeURI(address)
      .replace(/^https?:\/\/(www\.)?/i, '')
      .replace(/\/$/, '');
  } catch {
    return address;
  }
}
