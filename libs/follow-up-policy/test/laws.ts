import fc from 'fast-check';
import { planToJson } from '../src/json/plan.js';
import { type ScenarioDocument, scenarioFromJson } from '../src/json/scenario.js';
import { plan } from '../src/plan.js';
import { Situation } from '../src/situation.js';
import type { Plan, Step } from '../src/types.js';
import { calendars } from './fixture.js';
import { runs } from './runs.js';
import { scenarioDocuments } from './scenarios.js';

export const planOf = ({ scenario, playbook, now }: ScenarioDocument): Plan =>
  plan(scenario, playbook, calendars, now);
export const situationOf = ({ scenario, playbook, now }: ScenarioDocument): Situation =>
  new Situation(scenario, playbook, calendars, now);
export const asText = (it: Plan): string => JSON.stringify(planToJson(it));
export const isOpen = ({ state }: Step): boolean =>
  state === 'planned' || state === 'waiting' || state === 'blocked';
/** What is still to go to somebody. */
export const openOutgoing = ({ steps }: Plan): readonly Step[] =>
  steps.filter((it) => isOpen(it) && it.channel !== undefined);

/** Tries a law on any scenario. */
export function holdsFor(check: (document: ScenarioDocument) => void): void {
  fc.assert(
    fc.property(scenarioDocuments, (json) => {
      check(scenarioFromJson(json));
    }),
    runs,
  );
}
