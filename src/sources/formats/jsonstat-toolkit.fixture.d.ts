/** What the tests use of `jsonstat-toolkit`, which comes without types. */
declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Dataset {
    Data(query: Readonly<Record<string, string>>): Cell | null;
  }
  export default function JSONstat(json: object): Dataset;
}
