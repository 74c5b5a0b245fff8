import { barsScene } from '../../export/bars-scene.js';
import { comparisonScene } from '../../export/comparison-scene.js';
import { comparisonCsv } from '../../export/csv.js';
import { fileName } from '../../export/file-name.js';
import { comparisonJsonLd } from '../../export/json-ld.js';
import type { JsonLd } from '../../export/json-ld.js';
import { linesScene } from '../../export/lines-scene.js';
import { scatterScene } from '../../export/scatter-scene.js';
import { paintScene } from '../../export/scene-canvas.js';
import { sceneToSvg } from '../../export/scene-svg.js';
import type { Scene } from '../../export/scene.js';
import { webAddress } from '../../export/web-address.js';
import { DataError } from '../../sources/data-error.js';
import { otherReference } from '../../stats/other-reference.js';
import { regionSeries } from '../../stats/region-series.js';
import { headingFor } from '../../text/heading.js';
import { onScale, seriesOnScale } from '../../text/on-scale.js';
import { canvasBlob } from '../../widget/canvas-blob.js';
import type { PanelContext } from './panel.js';
import { oneOf, VIEWS } from './query.js';

const WIDTH = 1000;
const PIXELS = 2;

/** What files are made of; absent while nothing is shown. */
type Shown = PanelContext | undefined;

function present(shown: Shown): PanelContext {
  if (!shown?.comparison.regions.length) throw new DataError('query', 'There is no comparison to export');
  return shown;
}

/** The author's heading, in whichever way it is written, else the one that is made from the regions. */
function headingOf({ loaded, language, options, view: { host } }: PanelContext): string {
  const slotted = [...host.children].find(({ slot }) => slot === 'heading')?.textContent.trim();
  return slotted || (options.heading ?? headingFor(loaded, language));
}

/** The picture of what is shown: of the drawn views their own, else that of the whole comparison. */
function sceneOf(shown: PanelContext): Scene {
  const { comparison: published, loaded, language, view: context } = shown;
  const comparison = onScale(published, context.scale, language);
  const { catalogue, observations } = loaded;
  const options = { width: WIDTH, theme: 'light', heading: headingOf(shown) } as const;
  const { indicator, secondIndicator } = context;
  const view = oneOf(shown.options.view, VIEWS);
  if (view === 'bars') return barsScene(comparison, catalogue, language, { ...options, indicator });
  if (view === 'scatter' && secondIndicator) {
    return scatterScene(comparison, catalogue, language, { ...options, x: indicator, y: secondIndicator });
  }
  const row = published.rows.find((candidate) => candidate.indicator.id === indicator);
  if (view === 'lines' && row) {
    const { regions, reference } = comparison;
    const other = otherReference(comparison);
    const series = regionSeries({
      regions: other ? [...regions, other] : regions,
      indicator: row.indicator,
      reference,
      allRegions: catalogue.regions,
      observations,
    });
    return linesScene(comparison, catalogue, language, {
      ...options,
      series: seriesOnScale(series, context.scale, published, language),
    });
  }
  return comparisonScene(comparison, catalogue, language, options);
}

/** What is shown as CSV text. */
export function csvOf(shown: Shown): string {
  const { comparison, loaded, language } = present(shown);
  return comparisonCsv(comparison, loaded.catalogue, language, { address: webAddress(location.href) });
}

/** What is shown as a schema.org Dataset. */
export function jsonLdOf(shown: Shown): JsonLd {
  const context = present(shown);
  const { comparison, loaded, language } = context;
  const options = { heading: headingOf(context), address: webAddress(location.href) };
  return comparisonJsonLd(comparison, loaded.catalogue, language, options);
}

/** What is shown as the text of an SVG file. */
export function svgOf(shown: Shown): string {
  return sceneToSvg(sceneOf(present(shown)));
}

/** What is shown as a PNG file. Rejects with a `DataError` when the browser can't paint a picture of that size. */
export async function pngOf(shown: Shown): Promise<Blob> {
  const scene = sceneOf(present(shown));
  const blob = await canvasBlob(scene.width * PIXELS, scene.height * PIXELS, (canvas) =>
    paintScene(canvas, scene, PIXELS),
  );
  if (!blob) throw new DataError('query', 'The browser can not paint a picture of this size');
  return blob;
}

/** File name that says what is in the file. */
export function fileNameOf({ comparison, language }: PanelContext, extension: string): string {
  return fileName(comparison, language, extension);
}
