import { expect, fixture, html } from '@open-wc/testing';
import type { FakeAnswer } from '../../testing/index.js';
import { allByRole, byRole, installFakeServer, settled, textOf, until } from '../../testing/index.js';
import { figuresOf, firedOf, mount, problem, problemsOf, regionHeads, start } from './harness.js';

const CSV = 'region,name,indicator,year,value\nN,North,Jobs,2024,1.5\nS,South,Jobs,2024,2.5\n';
const table = html`<table lang="it">
  <caption>
    Spesa per ricerca e sviluppo, % del PIL
  </caption>
  <tr>
    <th>Regione</th>
    <th>2021</th>
    <th>2023</th>
  </tr>
  <tr>
    <th data-code="ITI1">Toscana</th>
    <td>1,58</td>
    <td>1,37 <sup>1</sup></td>
  </tr>
  <tr>
    <th data-code="ES21">Paesi Baschi</th>
    <td>2,32</td>
    <td>–</td>
  </tr>
</table>`;
let count = 0;
/** The client of the page remembers addresses: each test has its own. */
const fresh = (name = 'a.csv') => `https://figures.example/${count++}/${name}`;

describe('<s3-region-compare> figures of a site', () => {
  let remove = () => undefined as void;
  afterEach(() => remove());
  const serve = (answers: Readonly<Record<string, FakeAnswer>>) => {
    const server = installFakeServer(answers);
    remove = () => server.remove();
    return server;
  };
  const own = (attributes: Record<string, string>, content?: ReturnType<typeof html>) =>
    mount({ data: undefined, attributes, content });

  describe('src', () => {
    it('shows all regions of a CSV file', async () => {
      const src = fresh();
      serve({ [src]: new Response(CSV, { headers: { 'content-type': 'text/csv' } }) });
      const el = await own({ src });
      expect(regionHeads(el)).to.deep.equal(['North', 'South']);
      expect(figuresOf(el, 'Jobs')).to.deep.equal(['1.5 rank 2 of 2', '2.5 rank 1 of 2']);
      expect(problemsOf(el)).to.be.empty;
      await expect(el).to.be.accessible();
    });

    it('is asked for once by all elements of a page, with the integrity', async () => {
      const src = fresh();
      const server = serve({ [src]: () => new Response(CSV) });
      const all = await Promise.all([1, 2, 3].map(() => own({ src, integrity: 'sha384-abc' })));
      for (const el of all) expect(regionHeads(el)).to.deep.equal(['North', 'South']);
      expect(server.requests).to.have.length(1);
      expect(server.requests[0]!.init).to.include({ integrity: 'sha384-abc', credentials: 'omit' });
    });

    it('keeps the last good figures after a failure, says so and tries again', async () => {
      const [good, bad] = [fresh(), fresh()];
      let broken = true;
      serve({ [good]: CSV, [bad]: () => new Response(CSV, { status: broken ? 500 : 200 }) });
      const el = await own({ src: good });
      el.src = bad;
      await settled(el);
      await problem(el, /error 500/);
      expect(problemsOf(el)).to.include('Shown are the figures that were loaded before.');
      expect(regionHeads(el)).to.deep.equal(['North', 'South']);
      expect(firedOf(el.fired, 's3-error')[0]!.error).to.include({ kind: 'http', status: 500, url: bad });
      broken = false;
      (await until(() => byRole(el, 'button', 'Try again'))).click();
      await settled(el);
      expect(problemsOf(el)).to.be.empty;
      expect(allByRole(el, 'button', 'Try again')).to.be.empty;
    });

    it('aborts the request when it is taken out of the page', async () => {
      const src = fresh();
      const server = serve({ [src]: () => new Promise<Response>(() => undefined) });
      const el = await start({ data: undefined, attributes: { src } });
      await until(() => server.requests.length);
      el.remove();
      await until(() => server.requests[0]!.init.signal!.aborted);
      expect(firedOf(el.fired, 's3-error')).to.be.empty;
    });

    it('shows the newer of two files whatever comes first', async () => {
      const [slow, quick] = [fresh(), fresh()];
      let answer: (response: Response) => void = () => undefined;
      serve({ [slow]: () => new Promise<Response>((resolve) => (answer = resolve)), [quick]: CSV });
      const el = await start({ data: undefined, attributes: { src: slow } });
      await until(() => el.shadowRoot?.querySelector('figure'));
      el.src = quick;
      await until(() => regionHeads(el).length);
      answer(new Response(CSV.replace('North', 'Late')));
      await settled(el);
      expect(regionHeads(el)).to.deep.equal(['North', 'South']);
    });

    it('says what a web page is in place of figures', async () => {
      const src = fresh();
      serve({ [src]: '<!doctype html><html><body>Log in</body></html>' });
      const el = await own({ src });
      await problem(el, /could not be read/);
      expect(textOf(el.shadowRoot!)).not.to.contain('Log in');
    });

    it('is not asked for where the site forbids it', async () => {
      const meta = document.createElement('meta');
      meta.name = 's3-widgets';
      meta.content = 'network=none';
      document.head.append(meta);
      const server = serve({});
      const el = await own({ src: fresh() });
      await problem(el, /does not let the page load/);
      expect(allByRole(el, 'button', 'Try again')).to.be.empty;
      meta.remove();
      expect(server.requests).to.be.empty;
      expect(firedOf(el.fired, 's3-error')[0]!.error.kind).to.equal('off');
    });

    it('recodes old codes one to one and says what can not be compared', async () => {
      const src = fresh();
      serve({
        [src]: 'geo,indicator,year,value\nFR81,Jobs,2024,1\nITI1,Jobs,2024,2\nFI20,Jobs,2024,3\nUKM2,Jobs,2024,4\n',
      });
      const el = await own({ src });
      await problem(el, /^FR81 is an earlier code; the region is now FRJ1 \(Languedoc-Roussillon\)/);
      expect(problemsOf(el).join(' ')).to.match(/UKM2 .*can’t be compared/);
      expect(regionHeads(el)).to.have.members(['Languedoc-Roussillon', 'Tuscany', 'Åland']);
    });
  });

  describe('own content', () => {
    it('reads inline JSON', async () => {
      const content = html`<div>
        <script type="application/json">
          {
            "regions": [{ "code": "A", "name": "Alpine space" }],
            "observations": [{ "region": "A", "indicator": "Jobs", "year": 2024, "value": 7 }]
          }
        </script>
      </div>`;
      const el = await own({}, content);
      expect(regionHeads(el)).to.deep.equal(['Alpine space']);
      expect(figuresOf(el, 'Jobs')).to.deep.equal(['7 rank 1 of 1']);
    });

    it('reads a table in its own language, and leaves it in the page', async () => {
      const el = await own({ year: '2021' }, table);
      expect(regionHeads(el)).to.have.length(2);
      expect(textOf(el.shadowRoot!)).to.contain('1.58').and.to.contain('2.32');
      expect(el.querySelector('table')).to.exist;
      await expect(el).to.be.accessible();
    });

    it('reads a table with regions in columns and years across', async () => {
      const content = html`<table>
        <caption>
          Jobs, thousands
        </caption>
        <tr>
          <th>Year</th>
          <th data-code="ITI1">Our name</th>
          <th>Alpine space</th>
        </tr>
        <tr>
          <th>2021</th>
          <td>1.5</td>
          <td>n/a</td>
        </tr>
        <tr>
          <th>2023</th>
          <td>2.5 p</td>
          <td>1,228.84</td>
        </tr>
      </table>`;
      const el = await own({}, content);
      expect(regionHeads(el)).to.deep.equal(['Our name', 'Alpine space']);
      expect(figuresOf(el, 'Jobs').map((text) => text.split(' ')[0])).to.deep.equal(['2.5', '1228.84']);
      el.year = '2021';
      await settled(el);
      expect(figuresOf(el, 'Jobs')[0]).to.match(/^1\.5/);
      expect(figuresOf(el, 'Jobs')[1]).not.to.match(/\d/);
    });

    it('is the table view itself', async () => {
      const el = await own({ view: 'table' }, table);
      expect(el.querySelector('table')!.checkVisibility()).to.equal(true);
      expect(el.shadowRoot!.querySelector('table')).to.equal(null);
    });

    it('is read again when it is changed', async () => {
      const el = await own({ year: '2021' }, table);
      el.querySelector('td')!.textContent = '9,99';
      await until(() => textOf(el.shadowRoot!).includes('9.99'));
    });

    it('is not a table that only stands in for the widget, nor one in a slot', async () => {
      const content = html`<div slot="note">
        <table>
          <tr>
            <td>1</td>
          </tr>
        </table>
      </div>`;
      const el = await mount({ data: undefined, attributes: { regions: 'ITI1' }, content });
      el.append(
        await fixture(
          html`<table data-s3-fallback>
            <tr>
              <td>1</td>
            </tr>
          </table>`,
        ),
      );
      await settled(el);
      expect(regionHeads(el)).to.deep.equal(['Tuscany', 'EU27']);
    });

    it('stands in where it has none of the regions that are asked for, read or not', async () => {
      const readable = html`<table>
        <tr>
          <th>Region</th>
          <th>2023</th>
        </tr>
        <tr>
          <th>Tuscany</th>
          <td>33 000</td>
        </tr>
      </table>`;
      const withoutYear = html`<table>
        <tr>
          <th>Region</th>
          <th>PPS</th>
        </tr>
        <tr>
          <th>Tuscany</th>
          <td>33 000</td>
        </tr>
      </table>`;
      for (const content of [readable, withoutYear]) {
        const el = await own({ regions: 'ITI1 ES21' }, content);
        await until(() => regionHeads(el).length);
        expect(regionHeads(el).join()).to.match(/Tuscany,Basque Country/);
        expect(problemsOf(el)).to.be.empty;
      }
      const alone = await own({}, withoutYear);
      await problem(alone, /a year at the head of a row or column/);
    });

    it('comes after src, and src after data', async () => {
      const src = fresh();
      serve({ [src]: CSV });
      const el = await own({ src }, table);
      expect(regionHeads(el)).to.deep.equal(['North', 'South']);
      el.data = { observations: [{ region: 'Here', indicator: 'Jobs', year: 2024, value: 1 }] };
      await settled(el);
      expect(regionHeads(el)).to.deep.equal(['Here']);
    });
  });
});
