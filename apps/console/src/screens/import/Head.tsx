import { count, list, StatusGlyph, Why } from '@afterword/web';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import classes from './Import.module.css';
import type { ImportData } from './query.js';

const STAGES = ['File', 'Check', 'Done'] as const;

/** Which stage the import is at: the file is there, it is being looked at, it is through. */
const stageOf = ({ state }: ImportData): number => (state === 'DONE' ? 3 : 1);

/** The way here, the stages, and what the check found. */
export function Head({ import_ }: { import_: ImportData }) {
  const { at } = useAccess();
  const stage = stageOf(import_);
  const { title, text } = summary(import_);
  return (
    <header className={classes.head}>
      <div className={classes.way}>
        <nav aria-label="The way here">
          <Link to={at('imports')}>Import</Link>
        </nav>
        <b className={classes.file}>{import_.fileName}</b>
        <ol className={classes.stages} aria-label="Stages">
          {STAGES.map((name, index) => (
            <li key={name} aria-current={index === stage ? 'step' : undefined}>
              {index < stage && <StatusGlyph status="done" size={14} label="done" />}
              {name}
            </li>
          ))}
        </ol>
      </div>
      <div className={classes.summary}>
        <div>
          <h1>{title}</h1>
          {text && <p>{text}</p>}
        </div>
        <Why size="small">
          <b>Nobody is written to by importing.</b> Invitations are an act of their own, once the list is in.
        </Why>
      </div>
    </header>
  );
}

function summary({ state, counts, ignoredColumns }: ImportData): { title: string; text?: string } {
  const { total, create, update, unchanged, faulty, imported } = counts;
  if (state === 'CHECKING')
    return { title: 'Checking every row', text: 'Nothing comes in before you say so.' };
  if (state === 'RUNNING') return { title: 'Bringing them in' };
  if (state === 'FAILED') return { title: 'This file cannot come in' };
  if (state === 'DONE') {
    return {
      title: `${imported.toLocaleString()} of ${count(total, 'row')} came in`,
      text: faulty > 0 ? `${count(faulty, 'row')} with faults stayed out.` : undefined,
    };
  }
  const sentences = [
    faulty > 0 ? `${count(faulty, 'needs', 'need')} a hand.` : 'No row has a fault.',
    create > 0 ? `${count(create, 'is', 'are')} new.` : '',
    update > 0 ? `${count(update, 'is here already and changes', 'are here already and change')}.` : '',
    unchanged > 0 ? `${count(unchanged, 'is', 'are')} here just so.` : '',
    ignoredColumns.length > 0
      ? `Nothing is taken from ${ignoredColumns.length === 1 ? 'the column' : 'the columns'} ${list(ignoredColumns)}.`
      : '',
  ];
  return {
    title: `${(total - faulty).toLocaleString()} of ${count(total, 'row')} can come in`,
    text: sentences.filter((sentence) => sentence !== '').join(' '),
  };
}
