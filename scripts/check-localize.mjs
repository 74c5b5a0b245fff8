/**
 * Fails when a message has no id, no note for translators or no translation, when the XLIFF files are not what
 * the source says, or when a catalogue is not what its XLIFF file says.
 */
import { readFile } from 'node:fs/promises';
import {
  catalogues,
  cataloguePath,
  openLocalizer,
  sourceText,
  untranslated,
  xliffPath,
  xliffSources,
} from './localize.mjs';

const opened = openLocalizer();
const { config, localizer, messages } = opened;
const faults = [];

for (const message of messages) {
  const { name, desc, tag } = message;
  const text = sourceText(message);
  if (/^[hs][\da-f]{16}$/.test(name)) faults.push(`no id: “${text}”`);
  if (!desc) faults.push(`no desc: ${name}, “${text}”`);
  if (tag === 'html') faults.push(`a message must be text, not html: ${name}`);
}
faults.push(...localizer.validateTranslations().errors);

for (const language of config.targetLocales) {
  const missing = untranslated(localizer, messages, language);
  if (missing.length) faults.push(`${language}: not translated: ${missing.join(' ')}`);
  const path = xliffPath(config, language);
  const sources = xliffSources(await readFile(path, 'utf8').catch(() => ''));
  const stale = messages.filter((message) => sources.get(message.name) !== sourceText(message));
  if (stale.length || sources.size !== messages.length) {
    faults.push(`${path} is out of step: npm run localize:extract ${stale.map(({ name }) => name).join(' ')}`);
  }
}

if (!faults.length) {
  for (const [language, text] of await catalogues(opened)) {
    const path = cataloguePath(config, language);
    if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
      faults.push(`${path} is out of step: npm run localize:build`);
    }
  }
}

for (const fault of faults) console.error(fault);
console.log(`${messages.length} messages in ${config.targetLocales.join(', ')}: ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
