import type { Language } from '../text/language.js';
import type { Warning } from './warnings.js';
import type { Words } from './words.js';

/** A warning in a sentence, with what to do. */
export function warningText(warning: Warning, { warnings }: Words, language: Language): string {
  switch (warning.kind) {
    case 'unknown-region': {
      const meant = warning.suggestions.map((region) => `${language.regionName(region).text} (${region.code})`);
      return warnings['unknown-region'](warning.code, meant.length ? language.list(meant, 'disjunction') : '');
    }
    case 'old-region':
      return warnings['old-region'](warning.code);
    case 'unknown-indicator':
      return warnings['unknown-indicator'](warning.id);
    case 'unknown-period':
      return warnings['unknown-period'](warning.period);
    case 'unknown-priority':
      return warnings['unknown-priority'](warning.id);
    case 'bad-value':
      return warnings['bad-value'](warning.name, warning.value, warning.allowed.join(', '));
    case 'repeated-region':
      return warnings['repeated-region'](warning.code);
    case 'unknown-option':
      return warnings['unknown-option'](warning.name);
    case 'source': {
      const { address, cause, status } = warning;
      if (status !== undefined) return warnings['source-missing'](address, status);
      return ['network', 'time', 'off'].includes(cause)
        ? warnings['source-closed'](address)
        : warnings['source-unreadable'](address);
    }
    case 'source-relative':
    case 'source-foreign':
      return warnings[warning.kind](warning.address);
    case 'heading-jump':
      return warnings['heading-jump'](warning.above, warning.level);
    case 'link-vague':
      return warnings['link-vague'](warning.text);
    case 'form':
      return warnings[`form-${warning.verdict}`];
    case 'stripped':
      return warnings[`stripped-${warning.form}`];
    case 'no-region':
    case 'no-priority':
    case 'no-source':
    case 'link-empty':
    case 'own-content':
    case 'unsourced':
    case 'local-files':
      return warnings[warning.kind];
  }
}
