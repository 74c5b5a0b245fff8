/** What the "latest" module holds of an indicator's observations. */

/** The year that is the newest with a value of most EU NUTS 2 regions; the later one in a tie. */
export function mainYear(rows, regions) {
  const newest = newestYears(
    rows.filter(({ region }) => regions.get(region)?.level === '2' && regions.get(region)?.eu === 'yes'),
  );
  const counts = new Map();
  for (const year of newest.values()) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce(
    (best, entry) => (entry[1] > best[1] || (entry[1] === best[1] && entry[0] > best[0]) ? entry : best),
    [0, 0],
  )[0];
}

/** The newest value of every region, and all observations from the main year on. */
export function latestRows(rows, since) {
  const newest = newestYears(rows);
  return rows.filter(({ region, year }) => year >= since || year === newest.get(region));
}

function newestYears(rows) {
  const newest = new Map();
  for (const { region, year, value } of rows) {
    if (value !== '' && year > (newest.get(region) ?? 0)) newest.set(region, year);
  }
  return newest;
}
