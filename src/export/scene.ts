/** Fill, outline and dashes of a shape; what is absent isn't painted. Colours are hexadecimal sRGB, lengths px. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[] | undefined;
  readonly cap?: 'butt' | 'round';
  /** True paints the outline below the fill: a halo that parts a mark from what it lies on. */
  readonly halo?: boolean;
}

export interface SceneText {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** Colour of an outline below the letters, for text on marks. */
  readonly halo?: string;
  /** BCP 47 language, where it differs from the scene's. */
  readonly lang?: string;
}

export interface SceneLine {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

export interface SceneRect extends Paint {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ScenePath extends Paint {
  readonly kind: 'path';
  readonly d: string;
  /** Where the path's 0,0 stands; 0,0 by default. */
  readonly x?: number;
  readonly y?: number;
}

export type SceneItem = SceneText | SceneLine | SceneRect | ScenePath;

/** A static picture in px: what SVG text and canvas painting are made from. Later items lie on earlier ones. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** CSS font family list. */
  readonly font: string;
  /** BCP 47 language of the texts. */
  readonly lang: string;
  /** Name of the picture, in one line. */
  readonly title: string;
  /** The same content in words. */
  readonly description: string;
  readonly items: readonly SceneItem[];
}
