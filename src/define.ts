import './define/region-compare.js';
import './define/priority-card.js';
import './define/priority-list.js';
import './define/strategy-timeline.js';
