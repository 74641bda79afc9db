import { Action, Letter, useDates } from '@afterword/web';
import { factWords, repeatedWords, useFacts, wordsOf } from '@afterword/web/facts';
import type { FactPartFragment, MyApplicationFragment } from '@afterword/web/graphql';
import { useState } from 'react';
import classes from './Application.module.css';

/** Facts that are shown before somebody asks for all. */
const FEW = 4;

/** What was recorded of an application, with their words; what the candidate recorded can be taken back. */
export function WhatWasSaid({ application }: { application: MyApplicationFragment }) {
  const dates = useDates();
  const facts = useFacts(['Me']);
  const [taken, setTaken] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const zone = application.employer.timeZone;
  const shown = all ? application.facts : application.facts.slice(0, FEW);
  const repeated = repeatedWords(application.facts);
  if (application.facts.length === 0) return null;
  const undo = async (fact: FactPartFragment, said: string) => {
    setTaken(fact.id);
    await facts.withdraw([fact.id], `Taken back: ${said}`);
  };
  return (
    <section className={classes.section}>
      <h2>What was said</h2>
      {facts.refusal && <p role="alert">{facts.refusal}</p>}
      <ul>
        {shown.map((fact) => {
          const said = factWords(fact, dates, zone);
          const words = repeated.has(fact.id) ? null : wordsOf(fact);
          return (
            <li key={fact.id} className={classes.fact}>
              <div>
                <b className={classes.said}>{said}</b>
                <p className={classes.saidWhen}>
                  {dates.day(fact.at)}
                  {fact.saidBy && `, ${fact.saidBy.name}`}
                </p>
                {words && (
                  <div className={classes.quote}>
                    <Letter as="blockquote" size="large">
                      {words}
                    </Letter>
                  </div>
                )}
              </div>
              {fact.mayWithdraw && (
                <Action
                  rank="quiet"
                  className={classes.do}
                  loading={facts.withdrawing && taken === fact.id}
                  onClick={() => void undo(fact, said)}
                  aria-label={`Undo: ${said}`}
                >
                  Undo
                </Action>
              )}
            </li>
          );
        })}
      </ul>
      {application.facts.length > FEW && !all && (
        <button type="button" className={classes.allFacts} onClick={() => setAll(true)}>
          {application.facts.length - FEW} earlier
        </button>
      )}
    </section>
  );
}
