// Small pictures of stories, to tell a change of their looks from another machine's way to smooth letters: each pixel is
// the mean of a block.
const WIDTH = 900;
const HEIGHT = 960;
/** Side of a block in px. */
const BLOCK = 6;
/** Difference of a block's red, green or blue that can be seen, and how many such blocks are a change. */
const SEEN = 26;
const MOST = 6;

/** One machine has one font, another another: all pictures have the one that Storybook brings. */
const FONT = `@font-face { font-family: Pictured; src: url(/sb-common-assets/nunito-sans-regular.woff2) }
  @font-face { font-family: Pictured; font-weight: 600 900; src: url(/sb-common-assets/nunito-sans-bold.woff2) }
  body, select, button { font-family: Pictured !important }`;

/** Opens a story as it is pictured. */
export async function pose(page, origin, id, scheme, untilReady) {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=theme:${scheme};a11y.manual:!true`);
  await page.addStyleTag({ content: FONT });
  await page.evaluate(() => Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px Pictured`))));
  const problems = await untilReady(page, { type: 'story' });
  if (problems.length) throw new Error(`${id}: ${problems.join()}`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
}

/** What is in sight, a pixel a block, as PNG. */
export async function picture(page) {
  return reduce(page, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

async function reduce(page, png) {
  const base64 = await page.evaluate(
    async ([data, block]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const [width, height] = [Math.floor(image.width / block), Math.floor(image.height / block)];
      const whole = new OffscreenCanvas(image.width, image.height).getContext('2d');
      whole.drawImage(image, 0, 0);
      const from = whole.getImageData(0, 0, image.width, image.height).data;
      const small = new OffscreenCanvas(width, height);
      const context = small.getContext('2d');
      const to = context.createImageData(width, height);
      for (let at = 0; at < width * height; at++) {
        const sums = [0, 0, 0];
        for (let y = 0; y < block; y++)
          for (let x = 0; x < block; x++) {
            const place = 4 * ((Math.floor(at / width) * block + y) * image.width + (at % width) * block + x);
            for (let c = 0; c < 3; c++) sums[c] += from[place + c];
          }
        to.data.set([...sums.map((sum) => Math.round(sum / (block * block))), 255], 4 * at);
      }
      context.putImageData(to, 0, 0);
      const blob = await small.convertToBlob();
      return btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer())));
    },
    [png.toString('base64'), BLOCK],
  );
  return Buffer.from(base64, 'base64');
}

/** Where two pictures differ: as many blocks, and the first of them in px; undefined where they look the same. */
export async function difference(page, ...pictures) {
  const { count, at } = await page.evaluate(
    async ([sources, seen]) => {
      const [one, other] = await Promise.all(
        sources.map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const places = [];
      for (let at = 0; at < Math.max(one.data.length, other.data.length); at += 4) {
        const far = [0, 1, 2].some((c) => !(Math.abs(one.data[at + c] - other.data[at + c]) <= seen));
        if (far) places.push(at / 4);
      }
      return { count: places.length, at: [places[0] % one.width, Math.floor(places[0] / one.width)] };
    },
    [pictures.map((each) => each.toString('base64')), SEEN],
  );
  return count > MOST ? { count, at: at.map((blocks) => blocks * BLOCK) } : undefined;
}
