export type { SaidPerson } from './CardFields.js';
export { DayPick, type DayPickProps } from './DayPick.js';
export { likelyFridays, todayIn, tomorrowIn } from './dayChoices.js';
export { EffectList, type EffectListProps } from './EffectList.js';
export { isDoneByFact, repeatedWords, wordsOf } from './history.js';
export { InlineInput, InlineSelect } from './Inline.js';
export { changeApplicationDocument, factPartFragment } from './query.js';
export { SaidFields, type SaidFieldsProps, SaidLine } from './SaidFields.js';
export { type SpeechCard, SpeechCards, type SpeechCardsProps } from './SpeechCards.js';
export { saidCards } from './saidCards.js';
export {
  directionsOf,
  emptySaid,
  momentOf,
  type SaidDirection,
  type SaidDraft,
  type SaidKind,
  saysOf,
  toggled,
  unfinished,
} from './saidDraft.js';
export { type SaidProblems, saidProblems } from './saidProblems.js';
export { useFacts } from './useFacts.js';
export { type EffectPreview, usePlanEffect } from './usePlanEffect.js';
export {
  dayThere,
  effectLine,
  factWords,
  momentWords,
  outcomeWords,
  type PlanEffect,
  type StepEffect,
  satisfactionWords,
  warningWords,
  wayWords,
} from './words.js';
