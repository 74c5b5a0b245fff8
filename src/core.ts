// What every element is built on, for a bundle that wants it as a file of its own.
import './widget/adopt-styles.js';
import './widget/define.js';
import './widget/frame.js';
import './widget/frame.styles.js';
import './widget/lazy-parts.js';
import './widget/load-controller.js';
import './widget/locale-controller.js';
