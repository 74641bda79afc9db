import type { PresetLanguage, Writer } from '@afterword/templates';
import type { Repositories } from '../shared/repositories.js';
import type { TemplatePurpose, TemplateVersion } from './ports.js';
import { purposesIn, requirePurpose } from './purposes.js';

/** How a purpose is worded: by what is published, else by the presets. */
export interface TemplateOnShow extends TemplatePurpose {
  readonly published: TemplateVersion | null;
  readonly draft: TemplateVersion | null;
}

/** Everything that can be worded in a language, whether the tenant has words of its own for it or not. */
export async function templatesIn(
  { templates }: Repositories,
  language: PresetLanguage,
  writer?: Writer,
): Promise<readonly TemplateOnShow[]> {
  const current = Map.groupBy(await templates.currentIn(language), keyOf);
  return purposesIn(language, writer).map((purpose) => onShow(purpose, current.get(keyOf(purpose)) ?? []));
}

/** One of them. Refuses what no plan ever asks for. */
export async function templateFor(
  { templates }: Repositories,
  purpose: TemplatePurpose,
): Promise<TemplateOnShow> {
  requirePurpose(purpose);
  return onShow(purpose, await templates.currentFor(purpose));
}

const keyOf = ({ kind, channel, writer, language }: TemplatePurpose): string =>
  [kind, channel, writer, language].join('/');

const onShow = (
  { kind, channel, writer, language }: TemplatePurpose,
  current: readonly TemplateVersion[],
): TemplateOnShow => ({
  kind,
  channel,
  writer,
  language,
  published: current.find(({ state }) => state === 'published') ?? null,
  draft: current.find(({ state }) => state === 'draft') ?? null,
});
