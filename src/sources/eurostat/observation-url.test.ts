import { expect } from '@esm-bundle/chai';
import { datasetPage, eurostatSpeaks, EUROSTAT, observationUrl } from './observation-url.js';
import { parseEurostat } from './parse-query.js';

const query = parseEurostat('rd_e_gerdreg?sectperf=TOTAL,BES&unit=PC_GDP').queries[0]!;

describe('observationUrl', () => {
  it('observationUrl(query, options) asks for the filters, the regions and the years', () => {
    const url = observationUrl(query, { regions: ['ITI1', 'ES21'], since: 2015, until: 2023, language: 'fr-BE' });
    expect(url).to.equal(
      `${EUROSTAT}rd_e_gerdreg?format=JSON&lang=FR&sectperf=TOTAL&sectperf=BES&unit=PC_GDP&geo=ITI1&geo=ES21` +
        '&sinceTimePeriod=2015&untilTimePeriod=2023',
    );
  });

  it('observationUrl(query, options) asks for all regions rather than by an address that is too long', () => {
    const regions = Array.from({ length: 151 }, (_, at) => `X${at}`);
    expect(observationUrl(query, { regions, language: 'en' })).not.to.contain('geo=');
    expect(observationUrl(query, { regions: regions.slice(1), language: 'en' })).to.contain('geo=X150');
  });

  it('observationUrl(query, options) asks another address, with or without a slash at its end', () => {
    for (const base of ['https://x.example/api', 'https://x.example/api/']) {
      const url = observationUrl(query, { regions: [], language: 'it', base });
      expect(url).to.match(/^https:\/\/x\.example\/api\/rd_e_gerdreg\?format=JSON&lang=EN&/);
    }
  });
});

describe('eurostatSpeaks', () => {
  it('eurostatSpeaks(language) is true for English, French and German of any country', () => {
    expect(['en', 'fr-LU', 'DE', 'it', 'el'].map(eurostatSpeaks)).to.deep.equal([true, true, true, false, false]);
  });
});

describe('datasetPage', () => {
  it('datasetPage(dataset) is where people look at it', () => {
    expect(datasetPage('tgs00042')).to.equal('https://ec.europa.eu/eurostat/databrowser/view/tgs00042/default/table');
  });
});
