// The report of conformance and the sentences for accessibility statements, made of stories/conformance.json.

const isAbsent = ({ proofs, manual }) => !proofs.length && !manual.length;
const byTests = ({ proofs, manual }) => proofs.length > 0 && !manual.length;
const isPage = ({ proofs, manual }) => !proofs.length && manual.length > 0 && manual.every((step) => step === 'site');

/** What is known of a row. */
export function standing(row) {
  if (isAbsent(row)) return 'does not apply';
  if (isPage(row)) return 'the page answers for it';
  if (byTests(row)) return 'proven by tests';
  return row.proofs.length ? 'tests; a person has to look too' : 'a person has to look';
}

const cell = (text) => text.replace(/\|/g, '\\|');
const proofsOf = ({ tests }, { proofs }) =>
  proofs.map((key) => `\`${tests[key].file}\`: ${tests[key].test}`).join('<br>') || '–';
const stepsOf = ({ manual }, row) => row.manual.map((key) => manual[key]).join(' ') || '–';

function table(data, rows, heads, first) {
  return [
    `| ${[...heads, 'Standing', 'Tests', 'Left to people'].join(' | ')} |`,
    `|${' --- |'.repeat(heads.length + 3)}`,
    ...rows.map((row) => {
      const note = row.note ? `<br>${row.note}` : '';
      return `| ${[...first(row), `${standing(row)}${note}`, proofsOf(data, row), stepsOf(data, row)].map(cell).join(' | ')} |`;
    }),
  ].join('\n');
}

const count = (rows, test) => rows.filter(test).length;

/** Who has tried it, in words. */
function tried({ triedByPeople }, language) {
  if (triedByPeople.length) {
    return triedByPeople.map(({ date, who, what }) => `${date}: ${who}, ${what}`).join('; ');
  }
  return language === 'it'
    ? 'Nessuna persona ha ancora provato il componente con un lettore di schermo, con comandi vocali o con interruttori.'
    : 'Nobody has tried the component yet with a screen reader, by voice or with switches.';
}

/** Sentences to paste into the accessibility statement of a site. */
export function statement(data, version, language) {
  const { criteria } = data;
  const [all, proven] = [criteria.length, count(criteria, byTests)];
  const [both, none, page] = [
    count(criteria, (row) => row.proofs.length > 0 && row.manual.length > 0),
    count(criteria, isAbsent),
    count(criteria, isPage),
  ];
  return language === 'it'
    ? `## Per la dichiarazione di accessibilità (modello della decisione di esecuzione (UE) 2018/1523)

**Contenuti incorporati.** Alcune pagine mostrano dati con il componente s3-widgets, versione ${version}. Il componente è stato sviluppato per essere conforme alla norma EN 301 549 V3.2.1, capitolo 9 (WCAG 2.1, livelli A e AA), e tiene conto dei criteri aggiunti dalle WCAG 2.2.

**Stato di conformità.** Il componente è parzialmente conforme ai requisiti della norma EN 301 549 V3.2.1 e delle WCAG 2.1, livello AA, a motivo di quanto non è stato ancora provato da persone. Dei ${all} criteri di successo, ${proven} sono verificati da prove automatiche, ${both} da prove automatiche che richiedono ancora il controllo di una persona o dipendono anche dalla pagina, ${page} dipendono soltanto dalla pagina che ospita il componente e ${none} non sono applicabili. ${tried(data, 'it')} Per questo motivo la conformità completa non è dichiarata.

**Contenuti non accessibili.** Non sono noti casi di non conformità.

**Redazione della presente dichiarazione.** Per il componente la valutazione consiste in prove automatiche svolte dagli autori del componente a ogni versione; non sostituisce l’autovalutazione dell’ente sulle proprie pagine. I risultati, criterio per criterio, sono nel rapporto di conformità del componente.`
    : `## For the accessibility statement (model of Commission Implementing Decision (EU) 2018/1523)

**Embedded content.** Some pages show data with the component s3-widgets, version ${version}. The component was made to meet EN 301 549 V3.2.1, clause 9 (WCAG 2.1, levels A and AA), and takes the criteria that WCAG 2.2 added into account.

**Compliance status.** The component is partially compliant with EN 301 549 V3.2.1 and WCAG 2.1, level AA, due to what people have not tried yet. Of the ${all} success criteria ${proven} are verified by automatic tests, ${both} by automatic tests that a person still has to complete or that depend on the page as well, ${page} depend on the page alone, and ${none} do not apply. ${tried(data, 'en')} Full compliance is therefore not claimed.

**Non-accessible content.** No non-compliance is known.

**Preparation of this accessibility statement.** For the component the assessment consists of automatic tests by its authors with every version; it does not take the place of the self-assessment of your own pages. The results, criterion by criterion, are in the component’s conformance report.`;
}

/** The whole report in Markdown. */
export function report(data, version) {
  const { criteria, added, chartability, checks, protocol } = data;
  const wcag = (rows) =>
    table(data, rows, ['Clause', 'Criterion', 'Level'], ({ id, name, level }) => [`9.${id}`, name, level]);
  return `# s3-widgets ${version}: conformance

“Proven by tests” means that automatic tests of each version look at it and would fail; no more. ${tried(data, 'en')}

## EN 301 549 V3.2.1, clause 9 (WCAG 2.1 A and AA)

${wcag(criteria)}

## Added by WCAG 2.2 (A and AA)

${table(data, added, ['Criterion', 'Level'], ({ id, name, level }) => [`${id} ${name}`, level])}

## Chartability: critical heuristics

${table(data, chartability, ['Heuristic'], ({ id, name }) => [`${id}. ${name}`])}

## Checks

${table(data, checks, ['Check'], ({ id, name }) => [`${id}. ${name}`])}

## By hand, for each release

With NVDA and Firefox, JAWS and Chrome, VoiceOver and Safari, TalkBack and Chrome, Orca and Firefox. Word for word in \`scripts/walks/read/\`.

| Step | Stories | What must be heard |
| --- | --- | --- |
${protocol.map(({ act, stories, heard }, index) => `| ${index + 1}. ${cell(act)} | ${stories.join(', ')} | ${cell(heard)} |`).join('\n')}

${statement(data, version, 'en')}

${statement(data, version, 'it')}
`;
}
