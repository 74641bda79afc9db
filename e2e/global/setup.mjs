import { startProduct } from '../src/support/product.ts';

export default async function setup() {
  const product = await startProduct();
  globalThis.afterwordProduct = product;
  process.env.AFTERWORD_E2E_FOLDER = product.folder;
}
