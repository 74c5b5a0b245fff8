import { css, unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';

/** Widths of a container in rem, and in px, from which another drawing may be shown. */
const STEPS = Array.from({ length: 13 }, (_, index) => 20 + index * 5);
const PX = 16;

/** The widest step that a drawing of this width fits in; of nothing narrower than the first. */
export function stepOf(width: number): number | undefined {
  return STEPS.findLast((step) => step * PX <= width);
}

function steps(): CSSResult {
  const rules = STEPS.map(
    (step) => `
  @container (width < ${step}rem) {
    .from-${step} {
      display: none;
    }
  }
  @container (width >= ${step}rem) {
    .until-${step} {
      display: none;
    }
  }`,
  );
  return unsafeCSS(rules.join(''));
}

/** What static content needs besides the styles of its element. */
export const staticStyles = css`
  .s3-static {
    display: contents;
  }
  .s3-static ~ :is(figure, article),
  :is(figure, article) ~ .s3-static {
    display: none;
  }
  .s3-static .axis .plot {
    max-inline-size: 100%;
    block-size: auto;
  }
  .s3-words {
    display: none;
  }
  .s3-words table {
    margin-block-start: 1em;
  }
  @container (width < 42em) {
    .s3-static .axis {
      display: none;
    }
  }
  @media (scripting: none) {
    .s3-static :is(button:not(th *), .toolbar, .status, .readout, .zoom, .pickers) {
      display: none;
    }
    .s3-static .list :is([hidden], [hidden='']) {
      display: revert;
      content-visibility: visible;
    }
    .s3-words {
      display: block;
    }
  }
  @media print {
    .s3-words {
      display: block;
    }
  }
  ${steps()}
`;
