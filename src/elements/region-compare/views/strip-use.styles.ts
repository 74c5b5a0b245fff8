import { css } from 'lit';

export const styles = css`
  .cursor {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .cursor-name {
    font-size: max(0.75em, 12px);
    font-weight: 600;
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 4;
    stroke-linejoin: round;
    paint-order: stroke;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .cursor {
      stroke: Highlight;
    }
  }
`;
