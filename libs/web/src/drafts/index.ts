export { Findings, type FindingsProps } from './Findings.js';
export { fixed, sortFindings, wordingWords } from './findings.js';
export { LetterEditor, type LetterEditorProps } from './LetterEditor.js';
export { emlOf, mailtoOf, type TakenAlong } from './mail.js';
export {
  answerByHandDocument,
  approveMessageDocument,
  changeDraftDocument,
  claimByHandDocument,
  draftMessageDocument,
} from './query.js';
export { Tidbits, type TidbitsProps } from './Tidbits.js';
export { type DraftText, useDraftText } from './useDraftText.js';
export { Wordings, type WordingsProps } from './Wordings.js';
