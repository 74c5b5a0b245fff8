// What the accessibility tree lacks: names of what can have the focus, of figures and of pictures (1.1.1, 4.1.2).
const NAMED = new Set([
  'figure',
  'graphics-document',
  'graphics-symbol',
  'img',
  'image',
  'table',
  'list box',
  'dialog',
]);

/** What is read by its content when it has the focus. */
const READ = new Set(['RootWebArea', 'listitem', 'article']);

const valueOf = (node, property) => node.properties?.find(({ name }) => name === property)?.value.value;

/** Complaints about a page; `root` is the only part of it that is ours. */
export async function namesOf(session, root) {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.send('Accessibility.disable');
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const { root: top } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: top.nodeId, selector: root });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const problems = [];
  const visit = (node) => {
    const role = node.role?.value;
    const name = node.name?.value?.trim();
    if (!node.ignored && !name) {
      if (valueOf(node, 'focusable') && !READ.has(role)) problems.push(`can have the focus but has no name: ${role}`);
      else if (NAMED.has(role)) problems.push(`has no name: ${role}`);
    }
    for (const id of node.childIds ?? []) if (known.has(id)) visit(known.get(id));
  };
  if (start) visit(start);
  else problems.push('is not in the accessibility tree');
  return problems;
}
