import './define/region-compare.js';
