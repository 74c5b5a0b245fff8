import { SHAPES } from '../charts/marks.js';
import type { Shape } from '../charts/marks.js';

export type ThemeName = 'light' | 'dark';

/** Colours of a static picture, as hexadecimal sRGB. */
export interface Palette {
  readonly paper: string;
  /** Headings, labels and values: at least 7:1 on paper. */
  readonly ink: string;
  /** Units, ranks, sources: at least 4.5:1 on paper. */
  readonly muted: string;
  /** Thin rules between rows; decoration. */
  readonly rule: string;
  /** All regions, drawn as a faint context; the chosen ones never depend on it. */
  readonly tick: string;
  /** Chosen regions beyond the sixth: at least 3:1 on paper. */
  readonly more: string;
  /** Chosen regions in order: at least 4.5:1 on paper, so that they may be text. */
  readonly series: readonly string[];
}

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: '#ffffff',
    ink: '#16181d',
    muted: '#565d66',
    rule: '#d5d9de',
    tick: '#b4bac1',
    more: '#767d86',
    series: ['#0b6bc0', '#bf4f10', '#42196b', '#00503d', '#cc2f80', '#3d3d00'],
  },
  dark: {
    paper: '#16181d',
    ink: '#f2f3f5',
    muted: '#a9b0b9',
    rule: '#3a3f47',
    tick: '#5e656f',
    more: '#8b929b',
    series: ['#4a9cf0', '#f5813f', '#e0d0f7', '#2fa57f', '#e063a5', '#dfe08a'],
  },
};

/** Colour and shape of the region at `index` of a comparison; grey circles from the seventh on. */
export function seriesStyle(palette: Palette, index: number): { color: string; shape: Shape } {
  return { color: palette.series[index] ?? palette.more, shape: SHAPES[index] ?? 'circle' };
}
