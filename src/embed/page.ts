/**
 * Lets the link of an embed page lead to the page itself, with everything that its address says: the loader makes the
 * widget of it, as on any page. The page is in the language of the query, else in the reader's.
 */
export function showQuery(page: Document): void {
  const { href, search } = page.location;
  const query = new URLSearchParams(search);
  page.documentElement.lang = (query.get('locale') ?? query.get('lang')) || navigator.language;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-s3] a')) link.href = href;
  page.addEventListener('s3-load', ({ target }) => {
    const heading = (target as Element).shadowRoot?.querySelector('[part="heading"]')?.textContent.trim();
    if (heading) page.title = heading;
  });
}
