// Runs in the page: looks at what is drawn as it is now. Each gives its complaints as sentences.
globalThis.storyLooks = (() => {
  const { elements, texts, isSeen, boxOf, describe, parentOf, place, roots } = globalThis.storyKit;
  const { contrast, ground, seen, parse } = globalThis.storyColour;

  const SHAPES = 'path, rect, circle, ellipse, line, polygon, polyline';
  const SYMBOLS = '[role~="graphics-symbol"]';
  const MIN_TEXT = 12;
  const MIN_TARGET = 24;
  const MIN_MARK = 3;
  const MIN_STROKE = 1.5;

  const isWithin = (element, selector) => {
    for (let node = element; node; node = parentOf(node)) if (node.matches?.(selector)) return true;
    return false;
  };
  const all = (selector) => elements().filter((element) => element.matches(selector));
  const round = (number) => Math.round(number * 100) / 100;

  /** Shapes that stand for figures or steps; not axes, ticks and what only catches the pointer. */
  const marks = () =>
    all('.mark, [data-mark], .symbol *, [role~="graphics-symbol"] *')
      .filter((element) => element.matches(SHAPES) && !element.matches('.hit, .halo, .focus, .ring'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));

  /** The colours that a shape is drawn in, as strong strokes or as fill. */
  function inks(element) {
    const { fill, stroke, strokeWidth } = getComputedStyle(element);
    const width = parseFloat(strokeWidth) || 0;
    return [fill, ...(width >= MIN_STROKE ? [stroke] : [])].filter((ink) => ink !== 'none' && parse(ink)[3] > 0);
  }

  /** Marks of less than 3 : 1 (1.4.11). */
  function markContrast() {
    return marks().flatMap((element) => {
      const below = ground(element);
      const best = Math.max(0, ...inks(element).map((ink) => contrast(seen(ink, element, below), below)));
      return inks(element).length && best < MIN_MARK ? [`mark of ${round(best)} : 1: ${describe(element)}`] : [];
    });
  }

  /** Text of less than 4.5 : 1, of 3 : 1 where it is large (1.4.3). */
  function textContrast() {
    return texts().flatMap(({ element, text }) => {
      if (isWithin(element, ':disabled, [aria-disabled="true"]')) return [];
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const below = ground(element);
      const ratio = contrast(seen(element instanceof SVGElement ? style.fill : style.color, element, below), below);
      return ratio < least ? [`text of ${round(ratio)} : 1: ${describe(element)} in “${text.slice(0, 30)}”`] : [];
    });
  }

  /** Text below 12 px as it is drawn. */
  function textSize() {
    return texts().flatMap(({ element }) => {
      const scale = element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()?.d ?? 1) : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      return size < MIN_TEXT - 0.01 ? [`text of ${round(size)} px: ${describe(element)}`] : [];
    });
  }

  /** Everything that can be pressed, with its box: that of a field is its label's. */
  function pressable() {
    const isTarget = ({ tabIndex, localName }) => tabIndex >= 0 || ['button', 'summary'].includes(localName);
    return elements()
      .filter((element) => isTarget(element) && isSeen(element) && !element.matches('figure, table, [role="region"]'))
      .map((element) => {
        const { left, top, width, height } = boxOf((element.matches('input') && element.closest('label')) || element);
        return { element, left, top, width, height, x: left + width / 2, y: top + height / 2 };
      });
  }

  /** Targets below 24 × 24 px that are not alone within a circle of 24 px (2.5.8); not links in a sentence. */
  function targets() {
    const all = pressable();
    const isSmall = ({ width, height }) => Math.min(width, height) < MIN_TARGET - 0.01;
    const away = ({ x, y }, { left, top, width, height }) =>
      Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
    return all.flatMap((target) => {
      const { element, width, height } = target;
      if (!isSmall(target) || (element.localName === 'a' && getComputedStyle(element).display === 'inline')) return [];
      const isNear = (other) =>
        isSmall(other) ? Math.hypot(other.x - target.x, other.y - target.y) < 24 : away(target, other) < 12;
      const near = all.find((other) => other !== target && !other.element.contains(element) && isNear(other));
      if (!near) return [];
      const size = `${round(width)} × ${round(height)} px`;
      return [`target of ${size}: ${describe(element)}, close to ${describe(near.element)}`];
    });
  }

  /** Tables without a caption, heads without a scope (1.3.1). */
  function tables() {
    return all('table').flatMap((table) => {
      if (table.matches('[role="presentation"]')) return [];
      const problems = [];
      if (!table.caption?.textContent.trim()) problems.push(`table without a caption: ${describe(table)}`);
      for (const head of table.querySelectorAll('th:not([scope])'))
        problems.push(`head without scope: ${describe(head)}`);
      if (!table.querySelector('th')) problems.push(`table without heads: ${describe(table)}`);
      return problems;
    });
  }

  /** Every picture needs its figures as a table, a list or sentences beside it (1.1.1). */
  function alternatives() {
    return all('[role="graphics-document"], svg[role="img"]').flatMap((picture) => {
      const root = picture.getRootNode();
      const words = (picture.getAttribute('aria-describedby') ?? '')
        .split(/\s+/)
        .map((id) => id && root.getElementById?.(id)?.textContent.trim())
        .filter(Boolean);
      const host = picture.closest('figure') ?? root;
      return words.length || host.querySelector('table, ol, ul')
        ? []
        : [`picture without an alternative: ${describe(picture)}`];
    });
  }

  /** What moves although the reader has asked for calm: the document's own list leaves shadow roots out. */
  function motion() {
    return roots().flatMap((root) =>
      root.getAnimations().flatMap((animation) => {
        const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
        const moves = animation.playState === 'running' && (Number(duration) > 0 || iterations === Infinity);
        return moves
          ? [`moves: ${animation.animationName ?? 'transition'} of ${describe(animation.effect.target)}`]
          : [];
      }),
    );
  }

  /** Browsers print a page smaller by as much where that makes it fit. */
  const SHRINK = 1.5;

  /** The page scrolls sideways (1.4.10), or is cut off on paper. */
  function sideways() {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth * (matchMedia('print').matches ? SHRINK : 1)) return [];
    const isOut = (element) => isSeen(element) && (boxOf(element).right > clientWidth + 1 || boxOf(element).left < -1);
    const widest = elements().filter(isOut).slice(0, 3).map(describe);
    return [`scrolls sideways: ${scrollWidth} > ${clientWidth} px: ${widest.join(', ')}`];
  }

  const clips = (style) => ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);

  const scrolls = (style) => ['auto', 'scroll'].some((way) => [style.overflowX, style.overflowY].includes(way));

  /** Text that is cut off by what it is in, without a way to scroll to it (1.4.12): on paper there is none. */
  function clipped() {
    const isPaper = matchMedia('print').matches;
    return texts().flatMap(({ element, nodes }) => {
      const range = document.createRange();
      range.selectNodeContents(nodes[0]);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      for (let node = element; node && node !== place(); node = parentOf(node)) {
        const style = getComputedStyle(node);
        if (scrolls(style) && !isPaper) break;
        // The whole name is read out when the mark is pointed at or has the focus.
        if (style.textOverflow === 'ellipsis' && isWithin(node, SYMBOLS)) break;
        if (!(clips(style) || scrolls(style)) || (node instanceof SVGElement && node.localName !== 'svg')) continue;
        const box = boxOf(node);
        const out = Math.max(box.left - left, right - box.right, box.top - top, bottom - box.bottom);
        if (out > 3) return [`text cut off by ${round(out)} px: ${describe(element)} in ${describe(node)}`];
      }
      return [];
    });
  }

  /** What stays folded, and buttons, on paper. */
  function folded() {
    const isShown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    return all('details:not([open])').flatMap((details) => {
      const content = [...details.children].filter(({ localName }) => localName !== 'summary');
      return isShown(details) && content.length && !content.some(isShown)
        ? [`stays folded on paper: ${describe(details)}`]
        : [];
    });
  }

  /** Texts of a picture that lie on each other. */
  function overlaps() {
    return all('svg').flatMap((picture) => {
      const drawn = [...picture.querySelectorAll('text')].filter(isSeen).map((text) => ({ text, box: boxOf(text) }));
      const problems = [];
      for (const [index, { text, box }] of drawn.entries()) {
        for (const other of drawn.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 2 && down > box.height * 0.4) {
            problems.push(`labels on each other: ${describe(text)} and ${describe(other.text)}`);
          }
        }
      }
      return problems;
    });
  }

  /** Labels of a drawing that reach past the element that it is in. */
  function outside() {
    return all('svg text').flatMap((text) => {
      let host = text;
      while (host && !host.localName.startsWith('s3-')) host = parentOf(host);
      if (!host || !isSeen(text)) return [];
      const [box, edge] = [boxOf(text), boxOf(host)];
      const out = Math.max(edge.left - box.left, box.right - edge.right);
      return out > 1 ? [`label ${round(out)} px outside: ${describe(text)}`] : [];
    });
  }

  /** Languages that aren't language tags (3.1.2). */
  function languages() {
    return all('[lang]').flatMap((element) => {
      try {
        Intl.getCanonicalLocales(element.getAttribute('lang'));
        return element.getAttribute('lang') ? [] : [`empty lang: ${describe(element)}`];
      } catch {
        return [`lang that is no language: ${element.getAttribute('lang')}: ${describe(element)}`];
      }
    });
  }

  /** Roles that take the keys of a screen reader away, and orders of focus other than that of reading. */
  function forbidden() {
    return all('[role="application"], [accesskey], [tabindex]').flatMap((element) => {
      if (element.matches('[role="application"], [accesskey]')) return [`not to be used: ${describe(element)}`];
      return element.tabIndex > 0 ? [`tabindex of ${element.tabIndex}: ${describe(element)}`] : [];
    });
  }

  return {
    SYMBOLS,
    ...{ marks, inks, markContrast, textContrast, textSize, targets, tables, alternatives, motion, sideways },
    ...{ clipped, folded, overlaps, outside, languages, forbidden },
  };
})();
