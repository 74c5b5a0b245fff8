// Script of the builder's page: the language is that of the address (`?lang=it`), else the reader's.
import './cdn.js';
import { Builder } from './builder/builder.js';
import { LANGUAGES } from './builder/words.js';

const wanted = [new URLSearchParams(location.search).get('lang') ?? '', ...navigator.languages];
const lang = wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => LANGUAGES.includes(tag)) ?? 'en';
document.documentElement.lang = lang;
customElements.define('s3-builder', Builder);
for (const builder of document.querySelectorAll<Builder>('s3-builder')) {
  builder.locale = lang;
  if (!builder.hasAttribute('files')) builder.files = import.meta.url.replace(/[^/]*$/, '');
}
