/** Tags in templates: `import type {} from 's3-widgets/vue'`. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { Attributes, Elements, Events, Properties } from './properties.js';

type Listeners<E> = { [Name in keyof E & string as `on${Capitalize<Camel<Name>>}`]?: (event: E[Name]) => void };
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Rest>}` : Name;

type S3WidgetsComponents = {
  [Tag in keyof Elements]: DefineComponent<
    HTMLAttributes & Attributes<Elements[Tag]> & Properties<Elements[Tag]> & Listeners<Events[Tag]>
  >;
};

declare module 'vue' {
  interface GlobalComponents extends S3WidgetsComponents {}
}
