// Written by scripts/version.mjs, never edited.
/** The version of this copy of the library. */
export const VERSION = '0.1.0';
/** What a tag ends with that only this major version answers to. */
export const MAJOR = '-v0';
