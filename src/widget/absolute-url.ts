/** An address of the page as other pages can use it; what is no address stays as it is. */
export function absoluteUrl(address: string | undefined): string | undefined {
  return address && URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}
