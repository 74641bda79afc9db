import { rm } from 'node:fs/promises';

export default async function teardown() {
  const product = globalThis.afterwordProduct;
  await product.stop();
  await rm(product.folder, { recursive: true, force: true });
}
