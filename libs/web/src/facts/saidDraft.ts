import type { Channel, DirectionInput, MomentInput } from '../graphql/generated/graphql.js';
import { toInstant } from '../text/zoned.js';

/** What an employer may have asked for, in the order of the cards. */
export const saidKinds = [
  'contactAt',
  'channelOnly',
  'noContactBefore',
  'material',
  'test',
  'decisionBy',
] as const;
export type SaidKind = (typeof saidKinds)[number];

const says: Record<SaidKind, string> = {
  contactAt: 'Write to us on…',
  channelOnly: 'By e-mail only.',
  noContactBefore: 'Not before…',
  material: 'Send us…',
  test: 'Take this test.',
  decisionBy: 'We decide by…',
};

/** How an employer says it, as it stands on the card. */
export const saysOf = (kind: SaidKind): string => says[kind];

/** What is being told of an employer's word: which cards are chosen, and the fields of each. Days are `2026-12-04`. */
export interface SaidDraft {
  chosen: readonly SaidKind[];
  contactAt: { day: string; time: string; channel: Channel; contactId: string; ifSilent: boolean };
  channelOnly: { channel: Channel };
  noContactBefore: { day: string; channel: Channel | ''; contactId: string };
  material: { what: string; day: string };
  test: { what: string; day: string };
  decisionBy: { day: string };
}

export function emptySaid(contactId = ''): SaidDraft {
  return {
    chosen: [],
    contactAt: { day: '', time: '', channel: 'EMAIL', contactId, ifSilent: false },
    channelOnly: { channel: 'EMAIL' },
    noContactBefore: { day: '', channel: '', contactId: '' },
    material: { what: '', day: '' },
    test: { what: '', day: '' },
    decisionBy: { day: '' },
  };
}

/** Chooses a card, or takes the choice back; its fields keep what was written. */
export function toggled(draft: SaidDraft, kind: SaidKind): SaidDraft {
  const chosen = draft.chosen.includes(kind)
    ? draft.chosen.filter((other) => other !== kind)
    : [...draft.chosen, kind];
  return { ...draft, chosen };
}

/** A direction to be sent, and the card that it is from, so that a refusal finds its fields. */
export interface SaidDirection {
  kind: SaidKind;
  input: DirectionInput;
}

/** The chosen cards that say enough, in the order of the cards. Clock readings are those of `zone`, the employer's. */
export function directionsOf(draft: SaidDraft, zone: string, quote?: string): SaidDirection[] {
  const words = quote?.trim() ? { quote: quote.trim() } : {};
  return saidKinds
    .filter((kind) => draft.chosen.includes(kind))
    .flatMap((kind) => {
      const input = directionOf(draft, kind, zone, words);
      return input ? [{ kind, input }] : [];
    });
}

/** The first chosen card that still lacks something. */
export function unfinished(draft: SaidDraft, zone: string): SaidKind | undefined {
  return draft.chosen.find((kind) => directionOf(draft, kind, zone, {}) === null);
}

function directionOf(
  draft: SaidDraft,
  kind: SaidKind,
  zone: string,
  words: { quote?: string },
): DirectionInput | null {
  switch (kind) {
    case 'contactAt': {
      const { day, time, channel, contactId, ifSilent } = draft.contactAt;
      const when = momentOf(day, time, zone);
      return when && contactId ? { contactAt: { when, channel, contactId, ifSilent, ...words } } : null;
    }
    case 'channelOnly':
      return { channelOnly: { channel: draft.channelOnly.channel, ...words } };
    case 'noContactBefore': {
      const { day, channel, contactId } = draft.noContactBefore;
      if (day === '') return null;
      return {
        noContactBefore: {
          until: { day },
          ...(channel !== '' && { channel }),
          ...(contactId !== '' && { contactId }),
          ...words,
        },
      };
    }
    case 'material':
    case 'test': {
      const { what, day } = draft[kind];
      if (what.trim() === '') return null;
      return {
        submit: {
          what: what.trim(),
          how: kind === 'test' ? 'TEST' : 'MATERIAL',
          ...(day !== '' && { by: { day } }),
          ...words,
        },
      };
    }
    case 'decisionBy':
      return draft.decisionBy.day === ''
        ? null
        : { decisionBy: { by: { day: draft.decisionBy.day }, ...words } };
  }
}

/** A day, or with a time that very moment by the clocks of `zone`; null where no day is given. */
export function momentOf(day: string, time: string, zone: string): MomentInput | null {
  if (day === '') return null;
  const instant = time === '' ? null : toInstant(`${day}T${time}`, zone);
  return instant ? { instant } : { day };
}
