import type { StorybookConfig } from '@storybook/web-components-vite';

/** Storybook's own code is far over the size that Vite warns of. */
const CHUNK_LIMIT_KB = 1500;

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Documentation' },
  features: { backgrounds: false },
  viteFinal: (vite) => ({
    ...vite,
    // The page that `npm start` shows would take the place of Storybook's own.
    plugins: vite.plugins?.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'start-page')),
    build: {
      ...vite.build,
      chunkSizeWarningLimit: CHUNK_LIMIT_KB,
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { pluginTimings: false } },
    },
  }),
};

export default config;
