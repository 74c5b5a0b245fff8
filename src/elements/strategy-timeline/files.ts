import { chronologyCsv } from '../../export/chronology-csv.js';
import { joinFileName, slug } from '../../export/file-name.js';
import { calendarItems, chronologyIcs } from '../../export/ics.js';
import type { JsonLd } from '../../export/json-ld.js';
import { paintScene } from '../../export/scene-canvas.js';
import { sceneToSvg } from '../../export/scene-svg.js';
import type { Scene } from '../../export/scene.js';
import { strategyJsonLd } from '../../export/strategy-json-ld.js';
import { timelineScene } from '../../export/timeline-scene.js';
import { webAddress } from '../../export/web-address.js';
import { DataError } from '../../sources/data-error.js';
import { canvasBlob } from '../../widget/canvas-blob.js';
import type { Milestone } from '../../model/index.js';
import type { TimelineShown } from './panel.js';

const WIDTH = 1000;
const PIXELS = 2;

function sceneOf({ chronology, strategies, language, heading }: TimelineShown): Scene {
  return timelineScene(chronology, strategies, language, { width: WIDTH, theme: 'light', heading });
}

/** What is shown as CSV text. */
export function csvOf({ chronology, language }: TimelineShown): string {
  return chronologyCsv(chronology, language);
}

/** What is shown as the text of a calendar. */
export function icsOf({ chronology, language, heading }: TimelineShown, now = new Date()): string {
  return chronologyIcs(chronology, language, { now, address: location.href, name: heading });
}

/** How many of the steps shown a calendar holds. */
export function eventCount({ chronology }: TimelineShown): number {
  return calendarItems(chronology).length;
}

/** The strategies whose steps are shown, with these steps, for search engines and catalogues. */
export function jsonLdOf({ chronology, strategies, language, heading }: TimelineShown): JsonLd {
  // The steps of the chronology are copies with their sources.
  const keyOf = ({ id, date, planned }: Milestone) => JSON.stringify([id, date, planned]);
  const steps = new Map(chronology.items.map(({ milestone }) => [keyOf(milestone), milestone]));
  const known = strategies.map(({ region, strategies: all }) => ({
    region,
    strategies: all
      .map((strategy) => ({
        ...strategy,
        milestones: strategy.milestones.flatMap((each) => steps.get(keyOf(each)) ?? []),
      }))
      .filter(({ milestones }) => milestones.length),
  }));
  return strategyJsonLd(known, language, { heading, address: webAddress(location.href) });
}

/** What is shown as the text of an SVG file. */
export function svgOf(shown: TimelineShown): string {
  return sceneToSvg(sceneOf(shown));
}

/** What is shown as a PNG file. Rejects with a `DataError` when the browser can't paint a picture of that size. */
export async function pngOf(shown: TimelineShown): Promise<Blob> {
  const scene = sceneOf(shown);
  const blob = await canvasBlob(scene.width * PIXELS, scene.height * PIXELS, (canvas) =>
    paintScene(canvas, scene, PIXELS),
  );
  if (!blob) throw new DataError('query', 'The browser can not paint a picture of this size');
  return blob;
}

/** File name that says what is in the file: `toscana-the-strategy-in-time_2014-2020.ics`. */
export function fileNameOf({ heading, state }: TimelineShown, extension: string): string {
  const { region = '', period = '' } = state;
  return joinFileName([slug(heading) || `strategy-timeline_${slug(region)}`, slug(period)], extension);
}

/** What makes each kind of file. */
export function filesOf(shown: TimelineShown) {
  return {
    csv: () => csvOf(shown),
    ics: () => icsOf(shown),
    svg: () => svgOf(shown),
    jsonLd: () => jsonLdOf(shown),
    png: () => pngOf(shown),
  };
}
