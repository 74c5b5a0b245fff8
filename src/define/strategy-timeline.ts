import { StrategyTimeline } from '../elements/strategy-timeline/strategy-timeline.js';
import { define } from '../widget/define.js';

define('s3-strategy-timeline', StrategyTimeline);
