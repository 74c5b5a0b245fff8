/** What a column of a table holds. */
export type ColumnKind =
  | 'code'
  | 'region'
  | 'name'
  | 'indicator'
  | 'label'
  | 'year'
  | 'value'
  | 'flag'
  | 'confidentiality'
  | 'unit'
  | 'source'
  | 'dataset'
  | 'retrieved';

/** Names of columns in English, Italian, German, French and Spanish, without accents, with `_` for all that is no letter. */
const NAMES: Readonly<Record<ColumnKind, string>> = {
  code:
    'geo code codes codice codigo cod nuts nuts_code nuts_codes nuts_id nuts_0 nuts_1 nuts_2 nuts_3 code_nuts cod_nuts codice_nuts codigo_nuts nuts_schlussel nuts_kennung ' +
    'geo_code geo_id region_code region_id code_region codice_regione cod_regione codigo_region regionscode regionalschlussel gebietscode ref_area geo_time_period geo_time',
  region:
    'region regions regione regioni regionen regiones area areas territory territorio territoire gebiet raum land country paese pays pais stato bundesland ' +
    'comunidad comunidad_autonoma ccaa provincia province provinz departement departamento kreis comune comuni commune gemeinde municipality municipio ' +
    'geopolitical_entity geopolitical_entity_reporting gebiete geography geografia ort luogo lieu lugar place',
  name: 'name names nome nom nombre region_name regions_name nome_regione nom_region nombre_region regionsname gebietsname geo_name geo_label region_label denominazione denominacion',
  indicator:
    'indicator indicators indicatore indicatori indikator indikatoren indicateur indicateurs indicador indicadores indic indicator_id indicator_code variable variabile ' +
    'statistic statistica statistik statistique estadistica measure misura mesure medida kennzahl merkmal',
  label:
    'label labels indicator_name indicator_label etichetta libelle bezeichnung etiqueta nome_indicatore nom_indicateur nombre_indicador indikatorname descrizione description',
  year: 'year years anno anni jahr jahre annee annees ano anos time tempo zeit temps tiempo time_period period periodo periode date data datum fecha reference_year anno_di_riferimento',
  value:
    'value values valore valori wert werte valeur valeurs valor valores obs_value observation_value figure figures dato dati zahl',
  flag: 'flag flags obs_flag status obs_status observation_status kennzeichen simbolo drapeau statut stato_osservazione',
  confidentiality: 'conf_status confidentiality riservatezza',
  unit: 'unit units unita einheit einheiten unite unidad unit_measure unit_of_measure unita_di_misura unite_de_mesure unidad_de_medida masseinheit',
  source: 'source sources fonte fonti quelle quellen fuente fuentes',
  dataset: 'dataset data_set datensatz',
  retrieved: 'retrieved extracted estratto abgerufen',
};

const kinds = new Map(
  (Object.entries(NAMES) as [ColumnKind, string][]).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
);

/** The kind of a column by its name; `undefined` is a name of the author's own. */
export function columnKind(header: string): ColumnKind | undefined {
  return kinds.get(plainName(header));
}

/** The language that a column's name ends in, as `name_it` does, and the kind of the rest. */
export function columnInLanguage(header: string): { kind: ColumnKind; language: string } | undefined {
  const [, name = '', language = ''] = /^(.{1,60})[_:@ ]\(?([a-z]{2})\)?$/i.exec(header.trim()) ?? [];
  const kind = columnKind(name);
  return kind === 'name' || kind === 'label' || kind === 'region' || kind === 'indicator'
    ? { kind, language: language.toLowerCase() }
    : undefined;
}

function plainName(header: string): string {
  return header
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
    .replace(/^nuts(\d)$/, 'nuts_$1');
}
