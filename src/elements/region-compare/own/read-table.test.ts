import { expect, fixture, html } from '@open-wc/testing';
import { readTable } from './read-table.js';

describe('readTable', () => {
  it('readTable(table, language) has the cells as they are read, with their codes, values and spans', async () => {
    const table = await fixture<HTMLTableElement>(
      html`<table lang="it">
        <caption>
          Spesa
        </caption>
        <tr>
          <th rowspan="2">Regione</th>
          <th colspan="2">Anni <span hidden>nascosto</span></th>
        </tr>
        <tr>
          <th data-code="ITI1">Toscana<br />Italia</th>
          <td data-value="1.5">1,5 mila</td>
          <td><data value="2.25">due</data></td>
        </tr>
      </table>`,
    );
    expect(readTable(table, 'en')).to.deep.equal({
      caption: 'Spesa',
      language: 'it',
      rows: [
        [
          { text: 'Regione', isHeader: true, rowSpan: 2 },
          { text: 'Anni', isHeader: true, colSpan: 2 },
        ],
        [
          { text: 'Toscana Italia', isHeader: true, code: 'ITI1' },
          { text: '1,5 mila', isHeader: false, value: '1.5' },
          { text: 'due', isHeader: false, value: '2.25' },
        ],
      ],
    });
  });

  it('readTable(table, language) takes the caption of the figure that an editor put around it', async () => {
    const figure = await fixture<HTMLElement>(
      html`<figure class="table">
        <table></table>
        <figcaption>Figures of <b>2023</b></figcaption>
      </figure>`,
    );
    expect(readTable(figure.querySelector('table')!, 'en').caption).to.equal('Figures of 2023');
  });

  it('readTable(table, language) keeps the number of a note apart from the digits of a figure', async () => {
    const table = await fixture<HTMLTableElement>(
      html`<table>
        <tr>
          <td>1,37<sup>1</sup></td>
          <td>2,4<sup>p</sup></td>
        </tr>
      </table>`,
    );
    const { rows, language } = readTable(table, 'de');
    expect(rows[0]!.map(({ text }) => text)).to.deep.equal(['1,37', '2,4 p']);
    expect(language).to.equal('de');
  });
});
