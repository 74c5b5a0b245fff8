import { useEffect, useRef, useState } from 'react';
import type { RegionCompare, RegionCompareLoadEvent } from 's3-widgets';
import type {} from 's3-widgets/react';
import { own } from './own';

/** React 18 sets attributes only: properties and listeners go through a ref. */
export function App() {
  const [regions, setRegions] = useState('A B');
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState(0);
  const element = useRef<RegionCompare>(null);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const onLoad = ({ comparison }: RegionCompareLoadEvent) => setLoaded(comparison.regions.length);
    const listener = (event: Event) => onLoad(event as RegionCompareLoadEvent);
    current.addEventListener('s3-load', listener);
    current.data = own;
    return () => current.removeEventListener('s3-load', listener);
  }, [isShown]);
  return (
    <>
      <button onClick={() => setRegions('A B C')}>More</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{loaded}</output>
      {isShown && <s3-region-compare id="own" regions={regions} heading-level={2} ref={element} />}
      <s3-strategy-timeline id="plain" region="ITI1" hide-toolbar="" />
    </>
  );
}

/** The types know what can be said. */
// @ts-expect-error: there is no such view
export const wrong = () => <s3-region-compare view="pie" />;
