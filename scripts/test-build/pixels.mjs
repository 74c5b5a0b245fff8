// Compares pictures of pages.

/** The share of pixels that are visibly different in two PNG files. */
export async function differingPixels(browser, ...pictures) {
  const page = await browser.newPage();
  const addresses = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  const result = await page.evaluate(async (sources) => {
    const [one, other] = await Promise.all(
      sources.map(async (source) => {
        const image = new globalThis.Image();
        image.src = source;
        await image.decode();
        const context = new globalThis.OffscreenCanvas(image.width, image.height).getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      }),
    );
    let count = 0;
    for (let at = 0; at < one.data.length; at += 4) {
      const distance = [0, 1, 2].reduce((sum, i) => sum + Math.abs(one.data[at + i] - other.data[at + i]), 0);
      if (distance > 24) count++;
    }
    const isSameSize = one.width === other.width && one.height === other.height;
    return { share: count / (one.data.length / 4), isSameSize };
  }, addresses);
  await page.close();
  return result;
}
