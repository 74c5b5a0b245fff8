// Whether the focus is seen: what changes on the picture of a control when it loses the focus (2.4.7, 2.4.13).
const AROUND = 8;

/** Runs in the page: where the control is that has the focus, with some space around it. */
function placeOf(around) {
  const { focused, boxOf } = globalThis.storyKit;
  const element = focused();
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const { left, top, width, height } = boxOf(element);
  return {
    x: Math.max(0, left - around) + scrollX,
    y: Math.max(0, top - around) + scrollY,
    width: Math.min(width, innerWidth) + 2 * around,
    height: Math.min(height, innerHeight) + 2 * around,
    scale: 1,
  };
}

/** Runs in the page: so many pixels have changed with a contrast of 3 : 1 or more. */
async function changed(pictures) {
  const { contrast } = globalThis.storyColour;
  const [before, after] = await Promise.all(
    pictures.map(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  const colour = (data, at) => [data[at] / 255, data[at + 1] / 255, data[at + 2] / 255];
  let count = 0;
  for (let at = 0; at < before.length; at += 4) {
    const isSame = before[at] === after[at] && before[at + 1] === after[at + 1];
    if (!isSame && contrast(colour(before, at), colour(after, at)) >= 3) count++;
  }
  return count;
}

/** Looks at the control that has the focus, which keeps it. */
export async function isFocusSeen(page, session) {
  const clip = await page.evaluate(placeOf, AROUND);
  const shoot = async () => {
    const { data } = await session.send('Page.captureScreenshot', {
      clip,
      optimizeForSpeed: true,
    });
    return data;
  };
  const withFocus = await shoot();
  await page.evaluate(() => {
    globalThis.storyFocus = globalThis.storyKit.focused();
    globalThis.storyFocus.blur();
  });
  const without = await shoot();
  await page.evaluate(() => globalThis.storyFocus.focus({ focusVisible: true }));
  const perimeter = 2 * (clip.width + clip.height - 4 * AROUND);
  return (await page.evaluate(changed, [withFocus, without])) >= perimeter * 0.75;
}
