import { str } from '@lit/localize/internal/str-tag.js';
import type { Comparison, Region } from '../model/index.js';
import { otherReference } from '../stats/other-reference.js';
import { headingFor } from '../text/heading.js';
import type { Language } from '../text/language.js';
import { cellsOf, citations } from './citations.js';
import type { Citation, SourceList } from './citations.js';

export interface JsonLdOptions {
  /** Name of the comparison; one that names the regions when absent. */
  readonly heading?: string | undefined;
  /** Address of the page that shows it. */
  readonly address?: string | undefined;
}

/** A node of a JSON-LD document. */
export type JsonLd = { readonly [property: string]: JsonLdValue | undefined };
export type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[];

/** A comparison as a schema.org Dataset for search engines and catalogues. What isn't known is left out. */
export function comparisonJsonLd(
  comparison: Comparison,
  catalogue: SourceList,
  language: Language,
  { heading, address }: JsonLdOptions = {},
): JsonLd {
  const cells = cellsOf(comparison);
  const cited = citations(cells, catalogue);
  const years = cells.flatMap(({ value, year }) => (value === undefined || year === undefined ? [] : [year]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const licences = unique(cited.map(({ source }) => source.licence));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: heading?.trim() || headingFor(comparison, language),
    description: descriptionOf(comparison, language),
    inLanguage: language.tag,
    url: address,
    spatialCoverage: comparison.regions.map((region) => place(region, language)),
    temporalCoverage: years.length ? (first === last ? `${first}` : `${first}/${last}`) : undefined,
    variableMeasured: comparison.rows.map(({ indicator }) => ({
      '@type': 'PropertyValue',
      propertyID: indicator.id,
      name: indicator.label,
      unitText: indicator.unit || undefined,
    })),
    license: licences.length ? licences.map(licence) : undefined,
    isBasedOn: cited.length ? cited.map(basis) : undefined,
  };
}

function descriptionOf(comparison: Comparison, language: Language): string {
  const { regions, rows } = comparison;
  const other = otherReference(comparison);
  const indicators = language.list(rows.map(({ indicator }) => indicator.label));
  const names = language.list([...regions, ...(other ? [other] : [])].map((r) => language.regionName(r).text));
  return language.msg(str`Regional statistics side by side. Indicators: ${indicators}. Regions: ${names}.`, {
    id: 'export.dataset-description',
    desc: 'Description of a dataset for search engines; two lists',
  });
}

function place(region: Region, language: Language): JsonLd {
  return {
    '@type': region.level === 0 ? 'Country' : 'AdministrativeArea',
    name: language.regionName(region).text,
    identifier: region.code,
  };
}

function basis({ source, datasets }: Citation): JsonLd {
  const codes = datasets.join(', ');
  return {
    '@type': 'Dataset',
    name: codes ? `${source.publisher}, ${codes}` : source.publisher,
    identifier: codes || undefined,
    url: source.url || undefined,
    creator: { '@type': 'Organization', name: source.publisher },
    license: source.licence ? licence(source.licence) : undefined,
    // The date of the extraction is a version of the publisher's dataset, not its date of publication.
    version: source.retrieved,
  };
}

/** An address as it is; a phrase as a work with that name. */
function licence(text: string): JsonLdValue {
  return /^https?:\/\//.test(text) ? text : { '@type': 'CreativeWork', name: text };
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))];
}
