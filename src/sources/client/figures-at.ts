import type { Figures } from '../figures.js';
import { decodeFigures } from '../formats/decode.js';
import type { FigureFormat } from '../formats/decode.js';
import type { Client, GetOptions } from './client.js';

export interface FiguresAtOptions extends Omit<GetOptions, 'as'> {
  readonly format?: FigureFormat | undefined;
  /** BCP 47 language of the page. */
  readonly language?: string | undefined;
}

/** The figures at an address, in whatever of the known forms. Rejects with a `DataError` or the reason of the signal. */
export function figuresAt(
  client: Client,
  url: string,
  { format, language, ...options }: FiguresAtOptions = {},
): Promise<Figures> {
  return client.get(
    url,
    ({ chunks, mediaType, url: name }) =>
      decodeFigures(chunks, { mediaType, name, ...(format && { format }), ...(language && { language }) }),
    { as: `figures ${format ?? ''} ${language ?? ''}`, ...options },
  );
}
