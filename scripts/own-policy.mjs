const CREATION = /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/;

/**
 * Vite plugin: gives the Lit of the bundle a Trusted Types policy of its own name, so that a page's own Lit can have
 * `lit-html`. A name can be had once, so that the copies of the library on one page share the policy of the first.
 */
export function ownPolicy() {
  return {
    name: 'own-policy',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!CREATION.test(code)) this.error('Lit makes its policy in another way: scripts/own-policy.mjs');
        return {
          code: code.replace(
            CREATION,
            (_, types, rules) =>
              `globalThis[Symbol.for("s3-widgets.policy")]??=${types}.createPolicy("s3-widgets",${rules})`,
          ),
          map: null,
        };
      },
    },
  };
}
