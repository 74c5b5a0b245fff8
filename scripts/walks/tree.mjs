// What Chromium tells assistive technology about a page, with the language of each part, which its tree leaves out.

/** By `backendNodeId`: language, whether a line goes on in it, how many columns it takes, how it is sorted, what its value means. */
async function readDocument(session) {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['display'] });
  const known = new Map();
  const [{ nodes, layout }] = documents;
  const displays = new Map(layout.nodeIndex.map((index, at) => [index, strings[layout.styles[at][0]]]));
  const langs = [];
  nodes.backendNodeId.forEach((id, index) => {
    const pairs = nodes.attributes[index] ?? [];
    const attributes = {};
    for (let at = 0; at < pairs.length; at += 2) attributes[strings[pairs[at]]] = strings[pairs[at + 1]];
    langs[index] = attributes.lang || langs[nodes.parentIndex[index]] || '';
    known.set(id, {
      lang: langs[index],
      isInline: nodes.nodeType[index] !== 1 || /^(inline|contents|none)$/.test(displays.get(index) ?? 'contents'),
      columns: Number(attributes.colspan ?? 1),
      sort: attributes['aria-sort'],
      mark: attributes['data-walk'],
      valueText: attributes['aria-valuetext'],
    });
  });
  return known;
}

/** The tree below the first element of the page that `selector` finds: `{ role, name, states, lang, children }`. */
export async function treeOf(session, selector) {
  const known = await readDocument(session);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node: start } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const convert = (node, above) => {
    const about = known.get(node.backendDOMNodeId) ?? { isInline: true, columns: 1 };
    // What style sheets write has no language of its own.
    about.lang ||= above;
    return {
      ...about,
      id: node.backendDOMNodeId,
      role: node.ignored ? 'none' : node.role.value,
      name: (node.name?.value ?? '').replace(/\s+/g, ' ').trim(),
      raw: node.name?.value ?? '',
      description: node.description?.value,
      value: node.value?.value,
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      children: (node.childIds ?? []).flatMap((id) => (byId.has(id) ? convert(byId.get(id), about.lang) : [])),
    };
  };
  return convert(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === start.backendNodeId),
    '',
  );
}
