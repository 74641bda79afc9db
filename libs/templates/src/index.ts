export { checkTemplate, type TemplateProblem } from './documents/check-template.js';
export { checkWording, checkWordings } from './documents/check-wordings.js';
export { assignVariants, chooseVariant } from './documents/choose-variant.js';
export {
  isPossible,
  type MessageKind,
  messageChannels,
  messageKinds,
  type TemplateDocument,
  templatePath,
  type Writer,
  writers,
} from './documents/document.js';
export { documentLimits, readTemplateDocument } from './documents/read-document.js';
export { TemplatesError, type TemplatesErrorCode } from './errors.js';
export { allFields, fieldGroups, type MergeData, mergeFields, type NamedField } from './fields/catalogue.js';
export type { FieldDefinition, FieldType, Sample } from './fields/definition.js';
export { mergeFieldsMarkdown } from './fields/markdown.js';
export { minimalSampleData, sampleData, sampleOf } from './fields/samples.js';
export { baseLanguage, type PresetLanguage, presetLanguageOf, presetLanguages } from './languages.js';
export { type CheckedDraft, type CheckerFinding, lintWith, type TextChecker } from './lint/checkers.js';
export { applyFix } from './lint/fixes.js';
export { lintLimits, type WordLimit, wordLimit } from './lint/limits.js';
export { blocksSending, lint } from './lint/lint.js';
export * from './lint/types.js';
export { type PresetPurpose, presetsFor, presetTemplates, templatesFor } from './presets/index.js';
export { htmlOf } from './render/html.js';
export { type RenderedMessage, renderLimits, renderTemplate } from './render/render.js';
export { linkFault } from './text/links.js';
