/** The same laws over ten times as many scenarios: `npm run test:long`. */
import './laws.test.js';
