/**
 * Runs in the page: what a reader of an element would miss. Looks at every piece of text that is drawn, within shadow
 * roots too: its size, whether it lies over another one, and whether it sticks out of the element.
 */
export function look(selector) {
  const problems = [];
  const texts = [];
  const isScroller = (element) => /auto|scroll|hidden|clip/.test(globalThis.getComputedStyle(element).overflowX);

  function visit(node, host, state) {
    if (node.nodeType === globalThis.Node.TEXT_NODE) {
      if (node.data.trim()) read(node, host, state);
      return;
    }
    if (node.nodeType === globalThis.Node.ELEMENT_NODE) {
      if (/^(style|script|title|desc)$/.test(node.localName) || node.classList.contains('hidden')) return;
      if (!node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && node.localName !== 'slot')
        return;
      state = { scrolls: state.scrolls || (node !== host && isScroller(node)) };
    }
    const children = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node.localName === 'slot' && node.assignedNodes().length
        ? node.assignedNodes()
        : node.childNodes;
    for (const child of children) visit(child, host, state);
  }

  function read(node, host, { scrolls }) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const parent = node.parentElement ?? node.parentNode.host;
    const size = parseFloat(globalThis.getComputedStyle(parent).fontSize);
    if (size < 11.9) problems.push(`${size} px: ${node.data.trim().slice(0, 40)}`);
    const frame = host.getBoundingClientRect();
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width < 1 || height < 1) continue;
      if (!scrolls && host.localName !== 'span' && (left < frame.left - 12 || right > frame.right + 12)) {
        problems.push(`sticks out: ${node.data.trim().slice(0, 40)}`);
      }
      // Lines may be set tight: what counts is the middle of the letters.
      const inset = height * 0.28;
      texts.push({ node, left: left + 1, right: right - 1, top: top + inset, bottom: bottom - inset, scrolls });
    }
  }

  const hosts = [...document.querySelectorAll(selector)];
  for (const host of hosts) {
    const { width, height } = host.getBoundingClientRect();
    if (width < 100 || height < 50) problems.push(`${host.localName} is ${width} × ${height} px`);
    visit(host, host, { scrolls: false });
  }
  texts.sort((a, b) => a.top - b.top);
  for (const [index, a] of texts.entries()) {
    for (let next = index + 1; next < texts.length && texts[next].top < a.bottom; next++) {
      const b = texts[next];
      if (a.node !== b.node && a.left < b.right && b.left < a.right && !a.scrolls && !b.scrolls) {
        problems.push(`overlap: ${a.node.data.trim().slice(0, 30)} / ${b.node.data.trim().slice(0, 30)}`);
      }
    }
  }
  const targets = hosts.flatMap((host) => [...host.shadowRoot.querySelectorAll('button, select, input, summary')]);
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    if (width && (width < 23.5 || height < 23.5) && !/radio|checkbox/.test(target.type)) {
      problems.push(`target of ${width} × ${height} px: ${target.textContent.trim().slice(0, 30)}`);
    }
  }
  return { problems: [...new Set(problems)], texts: texts.length };
}
