import type { Code, LocalText, Region, RegionStrategies } from '../model/index.js';

/** A priority of some region, as the search for near fields knows it. */
export interface CodedPriority {
  readonly region: string;
  /** Its region with its names, where the source knows them. */
  readonly place?: Region;
  readonly period: string;
  readonly id: string;
  readonly title: LocalText;
  readonly codes: readonly Code[];
}

/** The names of a classification's codes, in English where no other language is there. */
export interface Classification {
  readonly scheme: string;
  readonly title: LocalText;
  readonly names: Readonly<Record<string, LocalText>>;
}

/** What the elements need from any source of strategies. */
export interface StrategySource {
  /** What is known of a region, a country (`IT`) or the EU (`EU27_2020`); `undefined` when nothing is. */
  region(code: string, signal?: AbortSignal): Promise<RegionStrategies | undefined>;
  /** Where milestones are kept apart: the same, with milestones and without priorities; `region` then has no milestones. */
  steps?(code: string, signal?: AbortSignal): Promise<RegionStrategies | undefined>;
  /** Where the sources of milestones are kept apart from them: the same as `steps` without these and their `confidence`. */
  outline?(code: string, signal?: AbortSignal): Promise<RegionStrategies | undefined>;
  /** Codes of all regions that `region` knows something of. */
  codes(signal?: AbortSignal): Promise<readonly string[]>;
  classifications(signal?: AbortSignal): Promise<readonly Classification[]>;
  /** Every priority of all regions that carries codes. */
  codedPriorities(signal?: AbortSignal): Promise<readonly CodedPriority[]>;
}
