/** The address of the bundle on this page, when it is loaded from one: of the whole library, or of the named part. */
export function scriptUrl(name: string): string | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return scripts.find(({ src }) => {
    const file = /\/([^/?#]*)\.js(?:[?#]|$)/.exec(src)?.[1];
    return file === 's3-widgets' || file === name;
  })?.src;
}

/** The folder of the embed pages beside a script. */
export function pagesUrl(script: string | undefined): string | undefined {
  return script && new URL('embed/', script).href;
}
