import { registrations } from './versions.js';
import type { Registration } from './versions.js';

const major = ({ version }: Registration) => parseInt(version);
const named = ({ version, address }: Registration) => `s3-widgets ${version} (${address})`;
let hasYielded = false;

/**
 * Says on the console what a copy of the library did about a tag that was taken: that it left the page to another copy of
 * its major version, once for all tags, or which tag it took instead, which an event `s3-conflict` at the window says too.
 */
export function tell(row: Registration): void {
  const { tag, as } = row;
  const sameTag = registrations().filter((other) => other.tag === tag && other.as);
  if (!as) {
    const first = sameTag.find((other) => major(other) === major(row));
    if (!hasYielded) {
      console.info(
        first
          ? `<${tag}> is already registered by ${named(first)}; ${named(row)} leaves the page to it.`
          : `<${tag}> and <${tag}-v${major(row)}> are already registered; ${named(row)} is not used.`,
      );
    }
    hasYielded = true;
    return;
  }
  const holder = sameTag.find((other) => other.as === tag);
  console.warn(
    `<${tag}> is already registered by ${holder ? named(holder) : 'another library'}; ${named(row)} is <${as}> on this page.`,
  );
  dispatchEvent(new ConflictEvent(row, holder));
}

/** The tag of an element was taken by another major version of the library, or by another library. */
export class ConflictEvent extends Event {
  /** The copy that came later, with the tag that it took instead. */
  readonly registration: Registration;
  /** The copy that has the tag; absent when that is another library's. */
  readonly holder: Registration | undefined;

  constructor(registration: Registration, holder?: Registration) {
    super('s3-conflict');
    this.registration = registration;
    this.holder = holder;
  }
}
