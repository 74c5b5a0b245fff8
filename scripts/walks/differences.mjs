// What an engine tells otherwise than Chromium, but for its own ways of telling the same.

/** Roles by Chromium's. A drawing's mark falls back to an image, as its second role says. */
const ROLES = {
  firefox: { 'graphics-symbol': 'image' },
  webkit: { 'graphics-symbol': 'image', combobox: 'button' },
};

/** WebKit takes the chosen option, or the button that clears a search, into a name that comes from a label around it. */
const isLonger = (engine, { role, name }, other) =>
  engine === 'webkit' && ['combobox', 'searchbox'].includes(role) && other.name.startsWith(name);

const said = ({ role, name }) => `${role} “${name}”`;

/** Sentences. */
export function differences(engine, expected, found) {
  return expected.flatMap((each, index) => {
    const other = found[index];
    if (!other) return [`${said(each)} is absent`];
    const isRole = other.role === each.role || other.role === ROLES[engine][each.role];
    const isName = other.name === each.name || isLonger(engine, each, other);
    return isRole && isName ? [] : [`${said(each)} is ${said(other)}`];
  });
}
