import { expect } from '@open-wc/testing';
import { byRole, fakeFigures } from '../../../testing/index.js';
import { wantsMatrix, view } from './dots.js';
import { showView } from './harness.js';

const FEW = ['XA11', 'XA12', 'XA14'];
const SEVEN = ['XA11', 'XA12', 'XA13', 'XA14', 'XA15', 'XA16', 'XA17'];

describe('the overview', () => {
  for (const width of [320, 600, 1280]) {
    it(`shows the mark of each region beside its name: ${width} px`, () => {
      const figures = fakeFigures({ indicators: 1 });
      const shown = showView(view, figures, FEW, { width });
      expect(wantsMatrix(shown.context())).to.equal(false);
      const table = byRole(shown.root as unknown as DocumentFragment, 'table');
      const heads = [...table.querySelectorAll('th')].filter((head) => /Region/.test(head.textContent));
      const marks = heads.map((head) => head.querySelector('.symbol path')?.getAttribute('d'));
      expect(new Set(marks.filter(Boolean)).size).to.equal(FEW.length);
      shown.remove();
    });
  }

  it('has a row a region where they are too many for marks of their own', () => {
    const shown = showView(view, fakeFigures({ indicators: 1 }), SEVEN, { width: 600 });
    expect(wantsMatrix(shown.context())).to.equal(true);
    shown.remove();
  });
});
