/** The keywords of JSON Schema that the schemas in `data/schema` use. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

type Check = (value: unknown, given: never, schema: Schema, root: Schema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOfType = (value: unknown, type: string): boolean => {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
};
const always: Check = () => true;
const onText =
  (test: (text: string, given: never) => boolean): Check =>
  (value, given) =>
    typeof value !== 'string' || test(value, given);

const CHECKS: Record<string, Check> = {
  ...Object.fromEntries(
    ['$schema', '$id', '$defs', 'title', 'description', 'then', 'else'].map((key) => [key, always]),
  ),
  $ref: (value, given: string, _, root) =>
    isValid(value, (root['$defs'] as Record<string, Schema>)[given.replace('#/$defs/', '')]!, root),
  type: (value, given: string | readonly string[]) => [given].flat().some((type) => isOfType(value, type)),
  enum: (value, given: unknown[]) => given.includes(value),
  anyOf: (value, given: Schema[], _, root) => given.some((schema) => isValid(value, schema, root)),
  if: (value, given: Schema, schema, root) =>
    isValid(value, schema[isValid(value, given, root) ? 'then' : 'else'] as Schema, root),
  pattern: onText((text, given: string) => new RegExp(given, 'u').test(text)),
  minimum: (value, given: number) => typeof value !== 'number' || value >= given,
  maximum: (value, given: number) => typeof value !== 'number' || value <= given,
  maxLength: onText((text, given: number) => [...text].length <= given),
  items: (value, given: Schema, _, root) => !Array.isArray(value) || value.every((item) => isValid(item, given, root)),
  maxItems: (value, given: number) => !Array.isArray(value) || value.length <= given,
  required: (value, given: string[]) => !isObject(value) || given.every((key) => Object.hasOwn(value, key)),
  minProperties: (value, given: number) => !isObject(value) || Object.keys(value).length >= given,
  properties: (value, given: Record<string, Schema>, _, root) =>
    !isObject(value) ||
    Object.entries(given).every(([key, schema]) => !Object.hasOwn(value, key) || isValid(value[key], schema, root)),
  additionalProperties: (value, given: Schema, _, root) =>
    !isObject(value) || Object.values(value).every((each) => isValid(each, given, root)),
  propertyNames: (value, given: Schema, _, root) =>
    !isObject(value) || Object.keys(value).every((key) => isValid(key, given, root)),
};

/** Validates by the few keywords above; throws for another, so that the schema can't outgrow its test. */
export function isValid(value: unknown, schema: Schema, root = schema): boolean {
  return Object.entries(schema).every(([keyword, given]) => {
    const check = CHECKS[keyword];
    if (!check) throw new Error(`No check for the keyword ${keyword}`);
    return check(value, given as never, schema, root);
  });
}

/** A JSON file in `data`; the test server hands it out as a module. */
export async function dataFile(path: string): Promise<Schema> {
  const { href } = new URL(`../../../data/${path}`, import.meta.url);
  return ((await import(href)) as { default: Schema }).default;
}
