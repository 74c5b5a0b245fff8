import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define.js';
import { addPseudoLocale } from '../src/testing/pseudo-locale.js';
import { oneRowEach, summaryOf } from './element-docs.js';

setCustomElementsManifest(manifest);
addPseudoLocale();

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractComponentDescription: summaryOf },
    options: { storySort: { order: ['Start here', ['Web editors', 'Developers'], 'Elements'] } },
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
  },
  argTypesEnhancers: [oneRowEach],
  initialGlobals: { theme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset.theme = String(globals.theme);
      return story();
    },
  ],
};

export default preview;
