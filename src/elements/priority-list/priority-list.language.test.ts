import { expect } from '@open-wc/testing';
import { allByRole, byRole, settled, textOf, until } from '../../testing/index.js';
import { cardsOf, mount, outlineOf, titlesOf } from './harness.js';
import type { Mounted } from './harness.js';

async function open(el: Mounted, button: string, panel: string): Promise<string> {
  byRole(el, 'button', button).click();
  const opened = await until(() => el.shadowRoot!.querySelector<HTMLElement>(`.panel.${panel}`));
  await settled(el);
  return textOf(opened);
}

describe('<s3-priority-list> in Italian', () => {
  const properties = { locale: 'it' };

  it('has its words, names and kinds in Italian, and marks what is not', async () => {
    const el = await mount({ properties });
    await until(() => byRole(el, 'figure', /Regione A.*2014–2020/));
    expect(outlineOf(el)).to.deep.equal(['h3 Priorità tecnologiche', 'h3 Ambiti applicativi']);
    expect(titlesOf(el)).to.deep.equal(['Luce e dati', 'Fabbrica intelligente', 'Beni culturali', 'Health', 'Food']);
    const foreign = cardsOf(el).map((card) => byRole(card, 'heading').querySelector('[lang]')?.getAttribute('lang'));
    expect(foreign).to.deep.equal([undefined, undefined, undefined, 'en', 'en']);
    expect(byRole(el, 'figure').getAttribute('lang')).to.equal('it');
    expect(textOf(cardsOf(el)[0]!.shadowRoot!)).to.contain('Ambiti: 3');
    expect(textOf(byRole(el, 'status'))).to.equal('Priorità: 5');
    await expect(el).to.be.accessible();
  });

  it('opens each panel in Italian', async () => {
    const el = await mount({ properties });
    await until(() => byRole(el, 'button', 'Scarica'));
    await open(el, 'Cerca e filtra', 'filter');
    expect(byRole(el, 'searchbox', 'Cerca tra le priorità')).to.exist;
    expect(byRole(el, 'button', 'Tutte')).to.exist;
    expect(byRole(el, 'button', 'Ambiti applicativi')).to.exist;
    expect(textOf(byRole<HTMLSelectElement>(el, 'combobox', 'Settore').options[0]!)).to.equal('Tutti i settori');
    const sentences = await open(el, 'In parole', 'words');
    expect(sentences).to.match(
      /strategia.* 5\. Region A builds on light\. Priorità tecnologiche: Luce e dati; Fabbrica/i,
    );
    expect(sentences).to.contain('Regione A').and.to.contain('2014–2020');
    expect(sentences).to.contain('Ambiti applicativi: Beni culturali; Health; Food.');
    await open(el, 'La strategia', 'about');
    const about = el.shadowRoot!.querySelector('.panel.about s3-priority-card')!;
    await until(() => allByRole(about, 'heading').some((heading) => textOf(heading) === 'Finanziamenti'));
    expect(await open(el, 'Scarica', 'download')).to.contain('CSV');
    expect(el.shadowRoot!.querySelector('.panel.about')).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('compares periods in Italian', async () => {
    const attributes = { region: 'XA11', period: '2021-2027', 'compare-period': '2014-2020' };
    const el = await mount({ attributes, properties });
    const change = await until(() => el.shadowRoot!.querySelector<HTMLElement>('.change'));
    expect(textOf(change)).to.match(/^Dal 2014–2020 al 2021–2027:/);
    expect(cardsOf(el)[0]!.mark).to.equal('Nuova');
  });
});
