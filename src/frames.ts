// For pages that show embed pages in frames: each gets the height of what is in it.
import { fitFrames } from './embed/frames.js';

fitFrames(window);
