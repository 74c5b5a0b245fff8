/** What a site has decided for all widgets of a page. */
export interface SiteSettings {
  /** Nothing is loaded but the files of the package itself. */
  readonly offline: boolean;
  /** Another address that answers as Eurostat's API does. */
  readonly eurostat?: string;
}

/**
 * Reads `<meta name="s3-widgets" content="network=none, eurostat=/proxy/eurostat/">` in the head of the page; settings
 * are separated by commas or spaces. Anything else is passed over.
 */
export function siteSettings(page: Document): SiteSettings {
  const content = page.querySelector<HTMLMetaElement>('meta[name="s3-widgets" i]')?.content ?? '';
  const settings = new Map(
    content.split(/[\s,]+/).map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name.toLowerCase(), value.join('=')] as const;
    }),
  );
  const eurostat = settings.get('eurostat');
  return {
    offline: settings.get('network')?.toLowerCase() === 'none',
    ...(eurostat && URL.canParse(eurostat, page.baseURI) && { eurostat: new URL(eurostat, page.baseURI).href }),
  };
}
