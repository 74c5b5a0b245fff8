/** Tags in components: `import type {} from 's3-widgets/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Elements, Events, Properties } from './properties.js';

type Listeners<E> = { [Name in keyof E & string as `on${Name}`]?: (event: E[Name]) => void };

type S3WidgetsElements = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]>, keyof Properties<Elements[Tag]>> &
    Attributes<Elements[Tag]> &
    Properties<Elements[Tag]> &
    Listeners<Events[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends S3WidgetsElements {}
}
