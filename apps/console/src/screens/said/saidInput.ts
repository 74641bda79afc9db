import type { OutcomeType, RecordFactsInput } from '@afterword/web/graphql';
import {
  directionsOf,
  emptySaid,
  momentOf,
  type SaidDirection,
  type SaidDraft,
  saysOf,
  unfinished,
} from '@afterword/web/said';
import { toInstant } from '@afterword/web/zoned';

/** How it was said. In the interview it breaks no silence; by the other ways it is an answer. */
export type SaidHow = 'interview' | 'email' | 'phone' | 'away';

/** Everything on the form. */
export interface SaidForm {
  said: SaidDraft;
  /** What became of the application, where that was said. */
  outcome: OutcomeType | null;
  /** Of an offer: by when it is to be answered; none where the day is empty. */
  deadline: { day: string; time: string };
  /** Their own words. */
  words: string;
  saidById: string;
  how: SaidHow;
  /** Of an automatic reply: the day on which they are back. */
  returnsOn: string;
  /** `2026-11-23T09:12` by the reader's clocks; empty: now. */
  at: string;
}

export function emptyForm(saidById: string, how: SaidHow): SaidForm {
  return {
    said: emptySaid(saidById),
    outcome: null,
    deadline: { day: '', time: '' },
    words: '',
    saidById,
    how,
    returnsOn: '',
    at: '',
  };
}

/** What the candidate decides is nobody else's word. */
const isOwnWord = (outcome: OutcomeType | null): boolean =>
  outcome === 'ACCEPTED' || outcome === 'DECLINED' || outcome === 'WITHDRAWN';

export interface SaidInput {
  input: Omit<RecordFactsInput, 'idempotencyKey'>;
  /** Which card each direction is from, in the order of the input. */
  directions: readonly SaidDirection[];
}

/** What would be recorded; null while nothing is said. `zone` is the employer's, `here` the reader's. */
export function inputOf(form: SaidForm, applicationId: string, zone: string, here: string): SaidInput | null {
  const words = form.words.trim();
  const quote = words === '' ? {} : { quote: words.slice(0, 2000) };
  const directions = directionsOf(form.said, zone, quote.quote);
  const saidById = form.saidById || undefined;
  const answered = form.how !== 'interview' && saidById !== undefined && !isOwnWord(form.outcome);
  if (directions.length === 0 && !form.outcome && !answered) return null;
  const deadline = momentOf(form.deadline.day, form.deadline.time, zone);
  const at = form.at === '' ? null : toInstant(form.at, here);
  return {
    directions,
    input: {
      applicationId,
      ...(at && { at }),
      ...(directions.length > 0 && { directions: directions.map(({ input }) => input), saidById }),
      ...(answered && {
        reply: {
          contactId: saidById,
          automatic: form.how === 'away',
          ...(form.how === 'away' && form.returnsOn !== '' && { returnsOn: form.returnsOn }),
          ...(words !== '' && { text: words }),
          ...quote,
        },
      }),
      ...(form.outcome && {
        outcome: {
          type: form.outcome,
          ...(!isOwnWord(form.outcome) && saidById && { contactId: saidById }),
          ...(form.outcome === 'OFFER' && deadline && { deadline }),
          ...quote,
        },
      }),
    },
  };
}

const OUTCOMES: Record<OutcomeType, { save: string; saved: string }> = {
  REJECTION: { save: 'Save the rejection', saved: 'The rejection is saved' },
  OFFER: { save: 'Save the offer', saved: 'The offer is saved' },
  ACCEPTED: { save: 'Save that they accepted', saved: 'Saved that they accepted' },
  DECLINED: { save: 'Save that they declined', saved: 'Saved that they declined' },
  WITHDRAWN: { save: 'Save that they withdrew', saved: 'Saved that they withdrew' },
};

/** Names what saving saves, and what was saved. */
export function saveWords(form: SaidForm, input: SaidInput | null): { save: string; saved: string } {
  if (form.outcome) return OUTCOMES[form.outcome];
  const [only, ...more] = input?.directions ?? [];
  if (only && more.length > 0) {
    const things = `${more.length + 1} things they said`;
    return { save: `Save ${things}`, saved: `Saved ${things}` };
  }
  if (only) return { save: `Save “${saysOf(only.kind)}”`, saved: `Saved “${saysOf(only.kind)}”` };
  if (form.how === 'away') return { save: 'Save the absence', saved: 'The absence is saved' };
  return { save: 'Save the answer', saved: 'The answer is saved' };
}

/** What still keeps it from being saved, in a sentence. */
export function missing(form: SaidForm, input: SaidInput | null, zone: string): string | undefined {
  const kind = unfinished(form.said, zone);
  if (kind) return `Complete “${saysOf(kind)}”, or take it out.`;
  return input ? undefined : 'Choose what they said.';
}
