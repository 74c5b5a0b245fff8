import { useCallback, useState } from 'react';
import type { RegionCompare, RegionCompareLoadEvent } from 's3-widgets';
import type {} from 's3-widgets/react';
import { own } from './own';

export function App() {
  const [regions, setRegions] = useState('A B');
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState(0);
  const [loadedNaturally, setLoadedNaturally] = useState(0);
  /** For an element that may be defined later, or that a server drew: React gives such ones neither objects nor listeners. */
  const withData = useCallback((element: RegionCompare | null) => {
    if (!element) return;
    const onLoad = (event: Event) => setLoaded((event as RegionCompareLoadEvent).comparison.regions.length);
    element.addEventListener('s3-load', onLoad);
    element.data = own;
    return () => element.removeEventListener('s3-load', onLoad);
  }, []);
  return (
    <>
      <button onClick={() => setRegions('A B C')}>More</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{loaded}</output>
      <output>{loadedNaturally}</output>
      {isShown && <s3-region-compare id="own" regions={regions} heading-level={2} ref={withData} />}
      <s3-region-compare
        id="natural"
        data={own}
        regions={regions}
        headingLevel={2}
        ons3-load={({ comparison }) => setLoadedNaturally(comparison.regions.length)}
      />
      <s3-strategy-timeline id="plain" region="ITI1" hide-toolbar />
    </>
  );
}

/** The types know what can be said. */
// @ts-expect-error: there is no such view
export const wrong = () => <s3-region-compare view="pie" />;
