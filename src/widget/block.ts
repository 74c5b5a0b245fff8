import { css } from 'lit';
import { adoptStyles } from './adopt-styles.js';

const styles = css`
  :host(:not([hidden])) {
    display: flow-root !important;
  }
`;

/** Makes an element a block again whose page has reset everything (`* { all: unset }`): an inline box has no width. */
export function asBlock({ shadowRoot }: HTMLElement): void {
  if (shadowRoot) adoptStyles(shadowRoot, styles);
}
