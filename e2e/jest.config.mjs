// End-to-end tests share one started product with fresh demo data; see src/support/product.ts for one of your own.
import base from '../jest.config.mjs';

export default {
  ...base,
  globalSetup: new URL('global/setup.mjs', import.meta.url).pathname,
  globalTeardown: new URL('global/teardown.mjs', import.meta.url).pathname,
  testTimeout: 60_000,
  // Two browsers at a time; files share the product, so each looks at people of its own.
  maxWorkers: 2,
};
