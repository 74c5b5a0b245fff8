import type { OwnData } from 's3-widgets';

/** Figures of the app's own. */
export const own: OwnData = {
  regions: [
    { code: 'A', name: 'North' },
    { code: 'B', name: 'South' },
    { code: 'C', name: 'West' },
  ],
  indicators: [{ id: 'startups', label: 'Start-ups', unit: 'per 1000 firms', direction: 'higher' }],
  observations: [
    { region: 'A', indicator: 'startups', year: 2025, value: 12.4 },
    { region: 'B', indicator: 'startups', year: 2025, value: 7 },
    { region: 'C', indicator: 'startups', year: 2025, value: 9 },
  ],
};

/** The elements are defined before the app is drawn, or after it with `?late`. */
export async function definedAround(draw: () => unknown): Promise<void> {
  const isLate = location.search === '?late';
  if (!isLate) await import('s3-widgets/define');
  await draw();
  if (isLate) setTimeout(() => void import('s3-widgets/define'), 300);
}
