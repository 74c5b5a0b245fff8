import { RegionCompare } from '../elements/region-compare/region-compare.js';
import { define } from '../widget/define.js';

define('s3-region-compare', RegionCompare);
