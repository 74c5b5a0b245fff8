/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';
import { addPseudoLocale } from '../src/testing/pseudo-locale.js';
import { oneRowEach, summaryOf } from './element-docs.js';

setCustomElementsManifest(manifest);
addPseudoLocale();

/** The looks in src/themes, by name. */
const looks = new Map(
  Object.entries(
    import.meta.glob<string>('../src/themes/*.css', { query: '?inline', import: 'default', eager: true }),
  ).map(([path, text]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [path.replace(/.*\/|\.css/g, ''), sheet];
  }),
);

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractComponentDescription: summaryOf },
    options: {
      storySort: { order: ['Start here', ['Web editors', 'Builder', 'Developers', 'Accessibility'], 'Elements'] },
    },
  },
  globalTypes: {
    theme: {
      description: 'The page that the element stands on',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
      },
    },
    look: {
      description: 'The design system of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: '', title: 'No theme' },
          { value: 'ecl', title: 'ECL' },
          { value: 'bootstrap-italia', title: 'Bootstrap Italia' },
          { value: 'dsfr', title: 'DSFR' },
        ],
      },
    },
  },
  argTypesEnhancers: [oneRowEach],
  initialGlobals: { theme: 'light', look: '' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset.theme = String(globals.theme);
      const look = looks.get(String(globals.look));
      document.adoptedStyleSheets = look ? [look] : [];
      return story();
    },
  ],
};

export default preview;
