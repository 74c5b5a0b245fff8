import { css, html } from 'lit';
import { embedSnippet } from '../../../export/embed.js';
import type { Panel, PanelContext } from '../panel.js';

const styles = css`
  .embed textarea {
    display: block;
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 6rem;
    margin-block: 0.35rem 0.5rem;
    font-family: ui-monospace, monospace;
    font-size: max(0.8125em, 12px);
    background: var(--_paper);
    color: inherit;
    border: 1px solid var(--_muted);
    border-radius: 3px;
  }
  .embed button {
    border-color: var(--_rule);
  }
`;

/** The address of the bundle on this page, when it is loaded from one. */
function scriptUrl(): string | undefined {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return scripts.find(({ src }) => /\/(s3-widgets|region-compare)\.js(\?|$)/.test(src))?.src;
}

async function copy(context: PanelContext, field: HTMLTextAreaElement): Promise<void> {
  const { msg } = context.language;
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    context.say(msg('Copied.', { id: 'embed.copied', desc: 'Status: the embed code is on the clipboard' }));
  } catch {
    context.say(
      msg('The code is selected: copy it with the keyboard.', {
        id: 'embed.selected',
        desc: 'Status: the browser does not let the page copy',
      }),
    );
  }
}

/** HTML that shows the same on another page. */
export const panel: Panel = {
  styles,
  render(context) {
    const { comparison, language, state } = context;
    const { indicator, secondIndicator } = context.view;
    const picked = state.view === 'scatter' && secondIndicator ? [indicator, secondIndicator] : [indicator];
    const indicators = [...picked, ...state.indicators.filter((id) => !picked.includes(id))];
    const single = state.view === 'bars' || state.view === 'lines' || state.view === 'scatter';
    const snippet = embedSnippet(
      {
        ...state,
        indicators: single ? indicators : state.indicators,
        year: state.year === 'latest' ? undefined : state.year,
        view: state.view === 'dots' ? undefined : state.view,
        scale: state.scale === 'value' ? undefined : state.scale,
        sort: state.sort === 'given' ? undefined : state.sort,
      },
      { scriptUrl: scriptUrl(), fallback: { comparison, language } },
    );
    const onCopy = (event: Event) => {
      const field = (event.currentTarget as Element).parentElement?.querySelector('textarea');
      if (field) void copy(context, field);
    };
    return html`<label
        ><span
          >${language.msg('Paste this into your page to show the same:', { id: 'embed.label', desc: 'Label of the embed code' })}</span
        >
        <textarea readonly rows="5" .value=${snippet}></textarea></label
      ><button type="button" @click=${onCopy}>
        ${language.msg('Copy', { id: 'embed.copy', desc: 'Button that copies the embed code' })}
      </button>`;
  },
};
