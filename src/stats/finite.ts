/** The value itself where it is a finite number; `undefined` for everything else: a missing value is never zero. */
export function finite(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}
