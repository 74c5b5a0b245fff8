// Script of the embed pages: the query of the address says what the page shows, as it does in a link to it.
import './cdn.js';
import { reportHeight } from './embed/height.js';
import { showQuery } from './embed/page.js';

showQuery(document);
reportHeight(window);
