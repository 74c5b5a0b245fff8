import type { Language } from './language.js';

/** Name of a theme of the built-in indicators; another theme's id is its name. */
export function themeName(id: string, { msg }: Language): string {
  switch (id) {
    case 'research':
      return msg('Research', { id: 'theme.research', desc: 'Theme of indicators' });
    case 'skills':
      return msg('Skills', { id: 'theme.skills', desc: 'Theme of indicators' });
    case 'structure':
      return msg('Economic structure', { id: 'theme.structure', desc: 'Theme of indicators' });
    case 'labour':
      return msg('Work', { id: 'theme.labour', desc: 'Theme of indicators' });
    case 'economy':
      return msg('Economy', { id: 'theme.economy', desc: 'Theme of indicators' });
    case 'population':
      return msg('Population', { id: 'theme.population', desc: 'Theme of indicators' });
    case 'innovation':
      return msg('Innovation', { id: 'theme.innovation', desc: 'Theme of indicators' });
    default:
      return id;
  }
}
