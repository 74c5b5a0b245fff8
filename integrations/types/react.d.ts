/** Tags in JSX: `import type {} from 's3-widgets/react'`. Properties and `ons3-load` and so on are for React 19. */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { Attributes, Elements, Events, Properties } from './properties.js';

type Listeners<E> = { [Name in keyof E & string as `on${Name}`]?: (event: E[Name]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends S3WidgetsElements {}
  }
}

type S3WidgetsElements = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]>, keyof Properties<Elements[Tag]>> &
    RefAttributes<Elements[Tag]> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners<Events[Tag]> & { class?: string };
};
