/** Half of a surrogate pair without the other half; WebKit finds some of them by no `\p{Cs}`. */
export const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
