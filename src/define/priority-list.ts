import { PriorityList } from '../elements/priority-list/priority-list.js';
import { define } from '../widget/define.js';
import './priority-card.js';

define('s3-priority-list', PriorityList);
