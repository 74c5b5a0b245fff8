import type { Language } from './language.js';

/** What Eurostat's status flags mean; flags of several letters (`bd`) one after another, unknown letters as they are. */
export function flagNames(flags: string | undefined, language: Language): string[] {
  return [...(flags ?? '')].map((flag) => flagName(flag, language));
}

function flagName(flag: string, { msg }: Language): string {
  switch (flag) {
    case 'b':
      return msg('break in series', { id: 'f.b', desc: 'Eurostat flag b, after a figure' });
    case 'c':
      return msg('confidential', { id: 'f.c', desc: 'Eurostat flag c, in place of a figure' });
    case 'd':
      return msg('definition differs', { id: 'f.d', desc: 'Eurostat flag d, after a figure' });
    case 'e':
      return msg('estimated', { id: 'f.e', desc: 'Eurostat flag e, after a figure' });
    case 'f':
      return msg('forecast', { id: 'f.f', desc: 'Eurostat flag f, after a figure' });
    case 'n':
      return msg('not significant', { id: 'f.n', desc: 'Eurostat flag n, after a figure' });
    case 'p':
      return msg('provisional', { id: 'f.p', desc: 'Eurostat flag p, after a figure' });
    case 'r':
      return msg('revised', { id: 'f.r', desc: 'Eurostat flag r, after a figure' });
    case 's':
      return msg('Eurostat estimate', { id: 'f.s', desc: 'Eurostat flag s, after a figure' });
    case 'u':
      return msg('low reliability', { id: 'f.u', desc: 'Eurostat flag u, after a figure' });
    case 'z':
      return msg('not applicable', { id: 'f.z', desc: 'Eurostat flag z, in place of a figure' });
    case ':':
      return msg('not available', { id: 'f.na', desc: 'Eurostat flag :, in place of a figure' });
    default:
      return flag;
  }
}
