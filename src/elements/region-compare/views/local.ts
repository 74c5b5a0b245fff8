import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { DirectiveResult } from 'lit/directive.js';

type Draw<State> = (state: State, set: (state: State) => void) => unknown;

class Local extends AsyncDirective {
  #state: unknown;
  #draw: Draw<unknown> = () => undefined;

  override render(initial: unknown, draw: Draw<unknown>): unknown {
    this.#state ??= initial;
    this.#draw = draw;
    return draw(this.#state, this.#set);
  }

  #set = (state: unknown): void => {
    this.#state = state;
    if (this.isConnected) this.setValue(this.#draw(state, this.#set));
  };
}

const localDirective = directive(Local);

/**
 * State of one place in a template, such as how far a list is scrolled: lasts as long as the place does, and `set`
 * draws that place anew, at once.
 */
export function local<State extends object>(initial: State, draw: Draw<State>): DirectiveResult {
  return localDirective(initial, draw as Draw<unknown>);
}
