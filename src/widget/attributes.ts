/** `="false"` is false too, as people write it who expect booleans to have a value. */
export const booleanAttribute = {
  fromAttribute: (value: string | null): boolean => value !== null && value.trim().toLowerCase() !== 'false',
};

/** A word of an attribute as it was written; empty when the attribute was removed. */
export function attributeText(value: string | null): string {
  return `${value ?? ''}`.trim();
}
