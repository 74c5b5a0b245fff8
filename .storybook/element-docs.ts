import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';
import manifest from '../custom-elements.json';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Declared extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

const modules: readonly { readonly declarations?: readonly Declared[] }[] = manifest.modules;

const declared = (tag: unknown): Partial<Declared> =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag) ?? {};

/** The sentence that the manifest has about an element. */
export const summaryOf = (tag: string): string => declared(tag).summary ?? '';

const row = (category: string, { name, description }: Described): InputType => ({
  name: name || 'default slot',
  description,
  control: false,
  table: { category },
});

/**
 * Storybook keeps one entry for each name, whatever it is the name of, and offers a control for events and parts.
 * Here attributes keep their descriptions and alone have controls, and slots and parts of the same name get a row each.
 */
export const oneRowEach: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { attributes = [], slots = [], cssParts = [] } = declared(component);
  const known = new Map(attributes.map(({ name, description }) => [name, description]));
  const isTaken = ({ name }: Described) => name === '' || known.has(name);
  const rows: Record<string, InputType> = {};
  for (const [key, type] of Object.entries(argTypes)) {
    rows[key] = known.has(key) ? { ...type, description: known.get(key) } : { ...type, control: false };
  }
  for (const slot of slots.filter(isTaken)) rows[`slot ${slot.name}`] = row('slots', slot);
  for (const part of cssParts.filter(isTaken)) rows[`part ${part.name}`] = row('css shadow parts', part);
  return rows as typeof argTypes;
};
