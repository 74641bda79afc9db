import type { Finding, Fix } from './types.js';

/** The message after a fix. */
export function applyFix<T extends { readonly subject?: string | undefined; readonly body: string }>(
  message: T,
  { span }: Finding,
  { from, to, replacement }: Fix,
): T {
  const text = message[span.part] ?? '';
  return { ...message, [span.part]: text.slice(0, from) + replacement + text.slice(to) };
}
