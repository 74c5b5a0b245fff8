import { useState } from 'react';
import type { RegionCompare } from 's3-widgets';
import type {} from 's3-widgets/react';
import { own } from './own';

/** Gives an object to an element that may be defined later. */
const withData = (element: RegionCompare | null) => {
  if (element) element.data = own;
};

export function App() {
  const [regions, setRegions] = useState('A B');
  const [isShown, setShown] = useState(true);
  const [loaded, setLoaded] = useState(0);
  return (
    <>
      <button onClick={() => setRegions('A B C')}>More</button>
      <button onClick={() => setShown(false)}>Remove</button>
      <output>{loaded}</output>
      {isShown && (
        <s3-region-compare
          id="own"
          regions={regions}
          heading-level={2}
          ref={withData}
          ons3-load={({ comparison }) => setLoaded(comparison.regions.length)}
        />
      )}
      <s3-region-compare id="natural" data={own} regions={regions} headingLevel={2} />
      <s3-strategy-timeline id="plain" region="ITI1" hide-toolbar />
    </>
  );
}

/** The types know what can be said. */
// @ts-expect-error: there is no such view
export const wrong = () => <s3-region-compare view="pie" />;
