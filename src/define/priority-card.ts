import { PriorityCard } from '../elements/priority-card/priority-card.js';
import { define } from '../widget/define.js';

define('s3-priority-card', PriorityCard);
