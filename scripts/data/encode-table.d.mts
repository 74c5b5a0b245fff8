export interface Row {
  region: string;
  year: number;
  value: number | undefined;
  flag?: string;
  source: string;
}

export function encodeTable(
  rows: readonly Row[],
  context: {
    regions: readonly { code: string; level?: number; parent?: string }[];
    sources: readonly string[];
    mainYear?: number;
    helper?: { position: number; rows: readonly Row[] };
  },
): string;
