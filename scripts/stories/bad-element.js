// An element that does everything wrong that the checks of stories look for: a test of the checks.
const css = `
  :host { display: block; background: #fff; font-family: sans-serif; }
  .pale { color: #bbb; }
  .tiny { font-size: 8px; }
  .fixed { font-size: 16px; }
  .wide { inline-size: 900px; }
  .cut { inline-size: 60px; overflow: hidden; white-space: nowrap; }
  button { inline-size: 12px; block-size: 12px; padding: 0; border: 0; overflow: hidden; }
  :focus { outline: none; }
  .first { position: relative; inset-block-start: 300px; }
  .first, .second { display: block; }
  .spin { animation: spin 1s infinite linear; inline-size: 40px; }
  @keyframes spin { to { rotate: 1turn; } }
  .series-0 { fill: #cc0000; }
  .series-1 { fill: #008000; }
  .faint { fill: #eee; }
  .same { fill: #c90000; }
  .tip { position: absolute; background: #fff; }
`;

const markup = `
  <figure tabindex="0">
    <p class="pale">Pale text</p> <p class="tiny">Tiny text</p> <p class="fixed">Fixed text</p>
    <p class="cut">A sentence that is cut off where its box ends</p>
    <p class="spin">Spins</p> <p lang="not a language">Parole</p>
    <div class="wide">Wide</div>
    <button class="first" type="button">First in order, second on the screen</button>
    <button class="second" type="button"></button>
    <button type="button" aria-pressed="false">Says nothing</button>
    <button type="button" aria-expanded="false">Opens nothing</button>
    <div role="application" tabindex="3">Takes the keys</div>
    <svg role="graphics-document" width="200" height="60">
      <g role="graphics-symbol" tabindex="0" data-key="a" aria-label="Region A">
        <circle class="mark series-0" cx="20" cy="30" r="8"></circle>
      </g>
      <g role="graphics-symbol" tabindex="0" data-key="b" aria-label="Region B">
        <circle class="mark series-1" cx="60" cy="30" r="8"></circle>
      </g>
      <rect class="mark faint" x="90" y="10" width="20" height="40"></rect>
      <text x="120" y="30">One label</text> <text x="124" y="32">Another one</text> <text x="-90" y="50">Outside</text>
    </svg>
    <p>Languedoc-<!-- --> <b>Roussillon</b> <span>Emilia-Romagna</span></p>
    <details><summary>More</summary><p>Folded</p></details>
    <table><tr><th>Head</th></tr><tr><td>1</td></tr></table>
  </figure>
  <button id="trap" type="button">Trap</button>
`;

class BadElement extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
    for (const picture of root.querySelectorAll('svg')) picture.replaceWith(drawn(picture));
    const trap = root.querySelector('#trap');
    trap.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());
    this.#tip(root.querySelector('[data-key="a"]'), root.querySelector('.pale'));
    document.cookie = 'bad=1';
    localStorage.setItem('bad', '1');
    console.error('A complaint');
    fetch('http://127.0.0.1:9/elsewhere').catch(() => undefined);
  }

  /** A label over a text, which goes away by itself when it is there for the first time, but for the focus. */
  #tip(mark, covered) {
    const tip = document.createElement('b');
    tip.className = 'tip';
    tip.textContent = 'Region A: 1 % of something or other';
    const hide = () => mark.matches(':focus') || tip.remove();
    mark.addEventListener('pointerenter', () => covered.prepend(tip));
    mark.addEventListener('pointerenter', () => setTimeout(hide, 700), { once: true });
    mark.addEventListener('pointerleave', hide);
    mark.addEventListener('focus', () => covered.prepend(tip));
    mark.addEventListener('blur', hide);
  }
}

/** What was parsed as HTML is drawn all the same. */
const drawn = (picture) => document.importNode(picture, true);

customElements.define('s3-bad', BadElement);
