import type { DirectionFact } from '@afterword/follow-up-policy';
import type { DirectionType } from './direction.type.js';
import { toMoment } from './moment.type.js';

/** A direction in the one shape that all kinds share. */
export function directionOf(fact: DirectionFact): DirectionType {
  const { kind } = fact;
  const none = { kind, moment: null, channel: null, ifSilent: false, what: null, how: null };
  switch (fact.kind) {
    case 'contact_at':
      return { ...none, moment: toMoment(fact.when), channel: fact.channel, ifSilent: fact.ifSilent };
    case 'no_contact_before':
      return { ...none, moment: toMoment(fact.until), channel: fact.channel ?? null };
    case 'channel_only':
      return { ...none, channel: fact.channel };
    case 'submit':
      return { ...none, moment: toMoment(fact.by), what: fact.what, how: fact.how };
    case 'decision_by':
      return { ...none, moment: toMoment(fact.by) };
  }
}
