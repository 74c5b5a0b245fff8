import type { Pace } from './pace.js';

/** So much is decoded in one go: a ms or two of work. */
const BLOCK = 65_536;
const LF = 10;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The text of a file in blocks of up to 64 kB, of whole lines where it can be, whatever the chunks. By its byte order mark, else by its zero bytes, UTF-16;
 * UTF-8 where it is that, else Windows-1252 as spreadsheets save. A `charset` other than UTF-8 that the media type
 * names goes before what is guessed.
 */
export async function* textBlocks(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  pace: Pace,
  mediaType = '',
): AsyncGenerator<string, void> {
  const decoder = new BlockDecoder(charsetOf(mediaType));
  let block = new Uint8Array(BLOCK);
  let length = 0;
  for await (const chunk of chunks) {
    pace.restart();
    for (let at = 0; at < chunk.length;) {
      const taken = Math.min(BLOCK - length, chunk.length - at);
      block.set(chunk.subarray(at, at + taken), length);
      at += taken;
      length += taken;
      if (length < BLOCK) continue;
      const { text, used } = decoder.decode(block, false);
      block = block.slice(used);
      length = block.length;
      block = grown(block);
      yield text;
      if (pace.due) await pace.rest();
    }
  }
  const { text } = decoder.decode(block.subarray(0, length), true);
  yield text;
}

function grown(rest: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(BLOCK);
  block.set(rest);
  return block;
}

/** Decodes block after block; what a block ends in the middle of is left for the next. */
class BlockDecoder {
  #encoding?: Encoding;
  #decoder?: TextDecoder;
  /** Whether characters beyond ASCII were read as UTF-8. */
  #sure = false;

  constructor(private readonly charset: string | undefined) {}

  decode(bytes: Uint8Array, last: boolean): { text: string; used: number } {
    let from = 0;
    if (!this.#encoding) {
      [this.#encoding, from] = encodingOf(bytes);
      if (!from && this.#encoding === 'utf-8' && this.charset) this.#decoder = decoderOf(this.charset);
      this.#sure = from > 0;
    }
    const used = this.#decoder || last ? bytes.length : borderOf(bytes, this.#encoding);
    return { text: this.#text(bytes.subarray(from, used), last), used };
  }

  #text(bytes: Uint8Array, last: boolean): string {
    if (this.#decoder) return this.#decoder.decode(bytes, { stream: !last });
    if (this.#encoding !== 'utf-8') return new TextDecoder(this.#encoding).decode(bytes);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    if (text.length === bytes.length) return text;
    // A file that isn't UTF-8 shows it at its first letter beyond ASCII; one that is may still be damaged.
    const damaged = text.split('\ufffd').length - 1;
    if (damaged && !this.#sure && damaged >= countBeyondAscii(text) / 2) {
      this.#encoding = 'windows-1252';
      return new TextDecoder('windows-1252').decode(bytes);
    }
    this.#sure = true;
    return text;
  }
}

function charsetOf(mediaType: string): string | undefined {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(mediaType)?.[1]?.toLowerCase();
  return charset && !/^(utf-?8|us-ascii)$/.test(charset) ? charset : undefined;
}

function decoderOf(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
}

/** The encoding, and how many bytes its mark has. */
function encodingOf(bytes: Uint8Array): [Encoding, number] {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8', 3];
  if (first === 0xff && second === 0xfe) return ['utf-16le', 2];
  if (first === 0xfe && second === 0xff) return ['utf-16be', 2];
  const start = Math.min(bytes.length & ~1, 512);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < start; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  // Of text in Latin script every other byte is zero.
  if (odd > start / 5 && even < odd / 4) return ['utf-16le', 0];
  if (even > start / 5 && odd < even / 4) return ['utf-16be', 0];
  return ['utf-8', 0];
}

/** How many bytes end with a whole line or, where a line is very long, with a whole character. */
function borderOf(bytes: Uint8Array, encoding: Encoding): number {
  const { length } = bytes;
  if (encoding === 'utf-8' || encoding === 'windows-1252') {
    const line = bytes.lastIndexOf(LF);
    if (line >= length / 2) return line + 1;
  }
  if (encoding === 'windows-1252') return length;
  if (encoding !== 'utf-8') {
    const even = length & ~1;
    const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0;
    return (high & 0xfc) === 0xd8 ? even - 2 : even;
  }
  for (let back = 1; back <= 3 && back < length; back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? length - back : length;
    }
  }
  return length;
}

function countBeyondAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) count++;
  return count;
}
