import { type PlaybookDocument, presetNames, presets } from '@afterword/follow-up-policy';

export { playbookJsonSchema, playbookProblems } from '@afterword/follow-up-policy';

/** The playbooks that come with the product. */
export function playbookPresets(): { name: string; document: PlaybookDocument }[] {
  return presetNames.map((name) => ({ name, document: presets[name].document }));
}
