/** `npm run score -- NAME`: how right the results are. */
import { runTool } from '../run.js';
import { SCORES } from './scores.js';

await runTool('score', SCORES);
