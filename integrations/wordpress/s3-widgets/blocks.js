/* Settings and preview of the blocks, without a build step. The preview is the widget's own page in a frame. */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el, Fragment, useState } = element;
  const { __ } = i18n;
  /** What a widget is about; the rest of its settings is folded. */
  const FIRST = ['regions', 'region', 'period', 'priority', 'indicators', 'view', 'heading'];

  const labelOf = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

  function field(name, { type, help }, { attributes, setAttributes }) {
    const shared = { key: name, label: labelOf(name), help, __nextHasNoMarginBottom: true };
    const set = (value) => setAttributes({ [name]: value === '' || value === false ? undefined : value });
    if (type === 'boolean') {
      return el(components.ToggleControl, { ...shared, checked: Boolean(attributes[name]), onChange: set });
    }
    const onChange = (text) => set(type === 'number' && text !== '' ? Number(text) : text);
    const inputType = type === 'number' ? 'number' : 'text';
    return el(components.TextControl, { ...shared, type: inputType, value: attributes[name] ?? '', onChange });
  }

  function preview({ title, page, attributes }, set) {
    const query = new URLSearchParams();
    for (const name of Object.keys(attributes)) if (set[name] !== undefined) query.set(name, set[name]);
    const style = { width: '100%', height: '480px', border: 0 };
    return el(components.Disabled, null, el('iframe', { src: `${page}?${query}`, title, style }));
  }

  /** Asks for the region first; a widget shows nothing without one. */
  function Start({ block, setAttributes }) {
    const name = block.attributes.regions ? 'regions' : 'region';
    const [text, setText] = useState('');
    const input = field(name, block.attributes[name], {
      attributes: { [name]: text },
      setAttributes: (set) => setText(set[name] ?? ''),
    });
    const button = { variant: 'primary', onClick: () => setAttributes({ [name]: text }), disabled: !text.trim() };
    const show = el(components.Button, button, __('Show', 's3-widgets'));
    return el(components.Placeholder, { label: block.title, isColumnLayout: true }, input, el('div', null, show));
  }

  function edit(block) {
    return function Edit(props) {
      const names = Object.keys(block.attributes);
      const first = names.filter((name) => FIRST.includes(name));
      const rest = names.filter((name) => !FIRST.includes(name));
      const fields = (some) => some.map((name) => field(name, block.attributes[name], props));
      const isEmpty = !props.attributes.regions && !props.attributes.region && !props.attributes.src;
      const controls = el(
        blockEditor.InspectorControls,
        null,
        el(components.PanelBody, { title: __('Content', 's3-widgets') }, fields(first)),
        el(components.PanelBody, { title: __('More', 's3-widgets'), initialOpen: false }, fields(rest)),
      );
      const start = el(Start, { block, setAttributes: props.setAttributes });
      const content = isEmpty ? start : preview(block, props.attributes);
      return el(Fragment, null, controls, el('div', blockEditor.useBlockProps(), content));
    };
  }

  for (const block of window.s3WidgetsBlocks) {
    blocks.registerBlockType(block.name, { title: block.title, edit: edit(block), save: () => null });
  }
})(window.wp);
