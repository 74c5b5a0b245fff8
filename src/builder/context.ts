import type { Language } from '../text/language.js';
import type { Choices, Form } from './choices.js';
import type { Stock } from './stock.js';
import type { Words } from './words.js';

/** What the parts of the builder are drawn from. */
export interface BuilderContext {
  readonly choices: Choices;
  readonly form: Form;
  readonly words: Words;
  readonly language: Language;
  /** `undefined` until it is there. */
  readonly stock: Stock | undefined;
  /** What is typed in the search for regions. */
  readonly search: string;
  /** Makes other choices, and says so when it isn't to be seen in the field. */
  change(choices: Choices, said?: string): void;
  /** Sets a parameter; an `undefined` one is not written. */
  set(name: string, value: string | undefined): void;
  find(search: string): void;
  say(text: string): void;
}
