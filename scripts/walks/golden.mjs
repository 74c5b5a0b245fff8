// Where it is kept what is read in a walk.
export const goldenOf = (name) => new URL(`read/${name}.txt`, import.meta.url);
