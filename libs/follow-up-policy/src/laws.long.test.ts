/** The laws and whatever comes, over ten times as many scenarios: `npm run test:long`. */
import './laws.test.js';
import './plan-again.laws.test.js';
import './clocks.laws.test.js';
import './totality.laws.test.js';
