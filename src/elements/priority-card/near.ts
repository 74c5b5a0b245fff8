import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Code, Region } from '../../model/index.js';
import type { CodedPriority, StrategySource } from '../../sources/strategy-source.js';
import { nearPriorities } from '../../stats/near-priorities.js';
import type { NearPriority } from '../../stats/near-priorities.js';
import type { PriorityRecord } from '../../stats/priority-view.js';
import type { Language } from '../../text/language.js';
import { localText } from '../../text/local-text.js';
import { periodText, wordText } from '../../text/priority-labels.js';
import { hrefFrom } from '../../text/safe-href.js';
import { tagOf } from '../../widget/tag-of.js';
import type { PriorityCard } from './priority-card.js';
import { PriorityCardSelectEvent } from './priority-card.events.js';
import { words } from './priority-card.template.js';

/** The list, once it has been worked out. */
export type NearList = (host: PriorityCard, language: Language) => TemplateResult;

type Near = NearPriority<CodedPriority>;

/** Priorities of other regions that are near to one by their codes. */
export async function nearList(
  { node, region, classifications }: PriorityRecord,
  source: StrategySource,
): Promise<NearList> {
  const all = await source.codedPriorities();
  const near = nearPriorities(node.priority.codes ?? [], all, { exclude: (each) => each.region === region.code });
  const places = new Map<string, Region>();
  await Promise.all(
    near.map(async ({ priority: { region: code, place } }) => {
      // Without its name a code is shown.
      const known = place ?? (await source.region(code).catch(() => undefined))?.region;
      places.set(code, known ?? { code, name: code });
    }),
  );
  const { codes } = node.priority;
  const schemes = [...new Set(codes?.map(({ scheme }) => scheme))];
  /** "26, 62", by classification where the priority has codes of several: "NACE Rev. 2: 26; NABS 2007: 6". */
  const codeList = (shared: readonly Code[], language: Language) =>
    schemes
      .flatMap((scheme) => {
        const list = shared.flatMap((each) => (each.scheme === scheme ? each.code : [])).join(', ');
        if (!list || schemes.length === 1) return list || [];
        const title = localText(classifications.find((each) => each.scheme === scheme)?.title, language).text;
        return `${title || wordText(scheme)}: ${list}`;
      })
      .join('; ');
  let open: Near | undefined;

  return (host, language) => {
    const { msg } = language;
    const tag = unsafeStatic(tagOf('s3-priority-card'));
    const onSelect = (entry: Near) => {
      const { region: code, id, period } = entry.priority;
      if (!host.dispatchEvent(new PriorityCardSelectEvent(code, [], id, period))) return;
      open = open === entry ? undefined : entry;
      host.requestUpdate();
    };
    const item = (entry: Near) => {
      const { priority, shared, similarity } = entry;
      const { text, lang } = language.regionName(places.get(priority.region)!);
      const name = html`<span lang=${lang ?? nothing}>${text}</span>`;
      const address = hrefFrom(host.regionHref, { code: priority.region });
      const list = codeList(shared, language);
      const alike = language.number(similarity, 2);
      return html`<li>
        ${
          address
            ? html`<a href=${address}>${name}</a>`
            : html`<button
                type="button"
                class="plain"
                aria-expanded=${open === entry ? 'true' : 'false'}
                @click=${() => onSelect(entry)}
              >
                ${name}
              </button>`
        }
        <span>${words(priority.title, language)}</span>
        <span class="small"
          >${[
            periodText(priority.period),
            msg(str`similarity ${alike}`, { id: 'pc.n.sim', desc: 'A number from 0 to 1: how alike two fields are' }),
            msg(str`shared codes ${list}`, { id: 'pc.n.codes', desc: 'Codes that two fields have in common' }),
          ].join(' · ')}</span
        >
        ${
          open === entry
            ? staticHtml`<${tag}
                region=${priority.region}
                period=${priority.period}
                priority=${priority.id}
                heading-level=${Math.min(6, (host.headingLevel || 3) + 1)}
                .data=${host.source === host.data ? host.source : undefined}
                .locale=${host.locale}
              ></${tag}>`
            : nothing
        }
      </li>`;
    };
    const count = language.number(all.length, 0);
    return near.length
      ? html`<ol>
            ${near.map(item)}
          </ol>
          <p class="small">
            ${msg(
              str`Near by the codes that strategies state: cosine similarity with inverse document frequency weights, among ${count} priorities with codes. It compares descriptions, not what regions do.`,
              { id: 'pc.n.how', desc: 'How near fields are found; a number' },
            )}
          </p>`
      : html`<p class="small">
          ${msg('No other region shares a telling code.', { id: 'pc.n.none', desc: 'In place of a list' })}
        </p>`;
  };
}
