import type { Indicator } from '../../model/index.js';
import { cleanText } from '../clean-text.js';
import type { FiguresBuilder } from './figures-builder.js';
import { CODE, LABEL } from './figures-builder.js';
import { columnKind } from './column-names.js';

/** A dimension that is neither place nor time. */
export interface CubeDimension {
  readonly id: string;
  /** Labels of its codes. */
  readonly labels: Map<string, string>;
  /** What its codes are measured in, where it is a list of measures. */
  readonly units?: ReadonlyMap<string, { readonly unit: string; readonly decimals?: number }>;
}

/** The dimension of the powers of ten that values are multiplied with. */
export const POWER = 'UNIT_MULT';

/** The dataset that a cube is of. */
export interface CubeTitle {
  id?: string;
  label?: string;
}

/**
 * Makes indicators of a cube's dimensions other than place and time: one for each combination of codes that occurs. Its
 * id is of the codes of dimensions that vary, joined by points, and the dataset's own where none does; its label of
 * their labels; its unit that of the dimension of units.
 */
export class Cube {
  readonly #combinations = new Map<string, { readonly codes: readonly string[]; readonly indicator: number }>();

  constructor(
    private readonly builder: FiguresBuilder,
    private readonly dimensions: readonly CubeDimension[],
    readonly title: CubeTitle = {},
  ) {}

  /** The number of the indicator of these codes, one per dimension. */
  indicator(codes: readonly string[]): number {
    const key = JSON.stringify(codes);
    let combination = this.#combinations.get(key);
    if (!combination) {
      const indicator = this.builder.indicator(`\u2063${this.builder.indicators.length}`);
      combination = { codes, indicator };
      this.#combinations.set(key, combination);
    }
    return combination.indicator;
  }

  /** Names the indicators, when all combinations are known. */
  name(): void {
    const all = [...this.#combinations.values()];
    const varying = this.dimensions.flatMap((dimension, at) =>
      !isFrequency(dimension.id) && all.some(({ codes }) => codes[at] !== all[0]?.codes[at]) ? [at] : [],
    );
    const taken = new Set(this.builder.indicators.map(({ id }) => id));
    for (const { codes, indicator } of all) {
      const named = this.#named(codes, varying);
      this.builder.renameIndicator(indicator, { ...named, id: free(named.id, this.#id, taken) });
    }
  }

  get #id(): string {
    return cleanText(this.title.id ?? '', CODE).toLowerCase();
  }

  #named(codes: readonly string[], varying: readonly number[]): Indicator {
    const { dimensions } = this;
    const label = (at: number) => dimensions[at]?.labels.get(codes[at] ?? '') ?? codes[at] ?? '';
    const unitAt = dimensions.findIndex(({ id }) => isUnit(id));
    const measures = dimensions.flatMap(({ units }, at) => units?.get(codes[at] ?? '') ?? []);
    const powerAt = dimensions.findIndex(({ id }) => id === POWER);
    const power = Number(codes[powerAt] ?? 0);
    const words = varying.filter((at) => at !== unitAt && at !== powerAt).map(label);
    const id = this.#id;
    const measured = unitAt >= 0 ? label(unitAt) : (measures[0]?.unit ?? '');
    // Values stay as published: what they are multiples of is a part of the unit.
    const unit = power ? `${measured} × 10^${power}`.trim() : measured;
    const decimals = measures[0]?.decimals;
    return {
      id: cleanText(varying.map((at) => codes[at]).join('.'), CODE) || id || 'value',
      label: cleanText(words.join(', ') || this.title.label || id || 'value', LABEL),
      unit: cleanText(unit, LABEL),
      direction: 'neutral',
      ...(decimals !== undefined && { decimals }),
      ...(id && { dataset: id }),
    };
  }
}

/** Names that several datasets use differ by the dataset, else by a number. */
function free(id: string, dataset: string, taken: Set<string>): string {
  let name = id;
  if (taken.has(name) && dataset && dataset !== id) name = `${dataset}.${id}`;
  for (let count = 2; taken.has(name); count++) name = `${id}-${count}`;
  taken.add(name);
  return name;
}

export function isFrequency(id: string): boolean {
  return /^freq(?:uency)?$/i.test(id);
}

export function isUnit(id: string): boolean {
  return columnKind(id) === 'unit';
}

export function isPlace(id: string): boolean {
  const kind = columnKind(id);
  return kind === 'code' || kind === 'region';
}

export function isTime(id: string): boolean {
  return columnKind(id) === 'year';
}

/** `ESTAT:TGS00042(1.0): label` */
export function dataflow(text: string): { agency: string; id: string; label?: string } | undefined {
  const [, agency = '', id, label] =
    /^(?:([\w.-]{1,80}):)?([\w@$-]{1,100})(?:\([^)]{0,40}\))?(?::\s*(.*))?$/s.exec(text) ?? [];
  return id ? { agency, id, ...(label && { label }) } : undefined;
}

/** The publisher by the code of its agency. */
export function publisherOf(agency: string): string {
  return agency.toUpperCase() === 'ESTAT' ? 'Eurostat' : agency;
}
