/** By folder: the packages of a framework, and what checks the types of its app. */
export const FRAMEWORKS = {
  react18: {
    packages: { react: '18.3.1', 'react-dom': '18.3.1', '@types/react': '18.3.32', '@types/react-dom': '18.3.7' },
    check: ['typescript/bin/tsc'],
  },
  react19: {
    packages: { react: '19.2.9', 'react-dom': '19.2.9', '@types/react': '19.3.3', '@types/react-dom': '19.2.7' },
    check: ['typescript/bin/tsc'],
  },
  vue: {
    packages: { vue: '3.5.45', '@vitejs/plugin-vue': '6.0.11', 'vue-tsc': '3.3.14' },
    check: ['vue-tsc/bin/vue-tsc.js'],
  },
  svelte: {
    packages: { svelte: '5.57.3', '@sveltejs/vite-plugin-svelte': '7.3.1', 'svelte-check': '4.7.8' },
    check: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.json'],
  },
  angular: {
    packages: {
      '@angular/common': '22.2.6',
      '@angular/compiler': '22.2.6',
      '@angular/compiler-cli': '22.2.6',
      '@angular/core': '22.2.6',
      '@angular/platform-browser': '22.2.6',
      rxjs: '7.8.2',
      tslib: '2.8.1',
    },
    check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'tsconfig.json'],
  },
};
