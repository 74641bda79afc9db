import {
  Action,
  DataTable,
  EmptyState,
  KeyHint,
  Page,
  PageBody,
  PageFoot,
  PageHeader,
  placeOf,
  SkeletonRows,
  useDates,
  useViewer,
  type View,
  Views,
} from '@afterword/web';
import type { CandidateFilter, CandidateRowFragment } from '@afterword/web/graphql';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { AddCandidate } from './AddCandidate.js';
import { filterOf, type ListState, readAddress, type ViewName, writeAddress } from './address.js';
import { columnsFor } from './columns.js';
import { Filters } from './Filters.js';
import { FirstRun } from './FirstRun.js';
import { InviteBar } from './InviteBar.js';
import { UncertainMails } from './UncertainMails.js';
import { useCandidateList } from './useCandidateList.js';
import { useSettled } from './useSettled.js';

const rowId = (candidate: CandidateRowFragment) => candidate.id;
const rowName = (candidate: CandidateRowFragment) => candidate.name;
const NOBODY: ReadonlySet<string> = new Set();

const emptyWords: Record<ViewName, { title: string; text: string }> = {
  everyone: { title: 'Nobody fits', text: 'No candidate matches these filters.' },
  overdue: { title: 'Nothing is overdue', text: 'Every step that fell due is done.' },
  today: { title: 'Nothing is due today', text: 'Nobody needs you right now.' },
  'not-in': { title: 'Everybody is in', text: 'All candidates have accepted their invitation.' },
  nothing: { title: 'Everybody has a next step', text: 'No candidate is without a plan.' },
};

/** Who needs somebody, and what is next for each; overdue first. */
export function Candidates() {
  const { seesPeople, at } = useAccess();
  // A viewer has no list of people; the cohorts are their first page.
  return seesPeople ? <CandidateList /> : <Navigate to={at('cohorts')} replace />;
}

function CandidateList() {
  const { at, ownCaseloadOnly } = useAccess();
  const { membership } = useViewer();
  const dates = useDates();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const usual = membership.role === 'ADVISOR' ? 'me' : 'any';
  const state = useMemo(() => readAddress(parameters, usual), [parameters, usual]);
  const settled = useSettled(state);
  const filter = useMemo(() => filterOf(settled), [settled]);
  const { rows, totalCount, more, counts, loading, error, retry } = useCandidateList(filter, state.advisor);
  const [adding, setAdding] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(NOBODY);
  // All that match are meant for the filter that they were chosen with, not for the next one.
  const [allOf, setAllOf] = useState<CandidateFilter>();

  const clear = useCallback(() => {
    setSelected(NOBODY);
    setAllOf(undefined);
  }, []);
  const change = (part: Partial<ListState>, { replace } = { replace: false }) => {
    clear();
    void navigate(writeAddress({ ...state, ...part }, usual), { replace });
  };
  const columns = useMemo(() => columnsFor(state.view, dates), [state.view, dates]);
  const rowLink = useCallback((row: CandidateRowFragment) => at(`candidates/${row.id}`), [at]);
  const selection = useMemo(
    () => ({
      ids: selected,
      onChange: (ids: ReadonlySet<string>) => {
        setSelected(ids);
        setAllOf(undefined);
      },
    }),
    [selected],
  );

  const tenantIsEmpty = counts?.all.total === 0;
  const { zone } = dates.reader;
  return (
    <Page title="Candidates">
      <PageHeader
        title="Candidates"
        actions={
          <Action
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            Add candidate
          </Action>
        }
      />
      {tenantIsEmpty ? (
        <FirstRun onAdd={() => setAdding(true)} />
      ) : (
        <>
          <Views label="Views of candidates" views={viewsOf(state, usual, counts, ownCaseloadOnly)} />
          <Filters state={state} onChange={change} />
          <UncertainMails />
          <PageBody>
            {error ? (
              <QueryProblem error={error} onRetry={retry} />
            ) : loading ? (
              <SkeletonRows rows={14} />
            ) : rows.length === 0 ? (
              <Nothing
                state={settled}
                onShowAll={() => change({ view: 'everyone', cohort: '', search: '' })}
              />
            ) : (
              <DataTable
                label="Candidates"
                rows={rows}
                rowId={rowId}
                rowName={rowName}
                rowLink={rowLink}
                columns={columns}
                selection={selection}
                more={more}
                totalCount={totalCount}
              />
            )}
            <InviteBar
              selected={selected}
              all={allOf === filter}
              filter={filter}
              totalCount={totalCount ?? 0}
              allShownSelected={rows.length > 0 && rows.every(({ id }) => selected.has(id))}
              onSelectAll={() => setAllOf(filter)}
              onClear={clear}
            />
          </PageBody>
          <PageFoot
            keys={
              <>
                <span>
                  <KeyHint of="j" /> <KeyHint of="k" /> move
                </span>
                <span>
                  <KeyHint of="x" /> select
                </span>
                <span>
                  <KeyHint of="Enter" /> open
                </span>
                <span>
                  <KeyHint of="?" /> all keys
                </span>
              </>
            }
          >
            {totalCount !== undefined && counts && (
              <span>
                <b>{totalCount.toLocaleString()}</b> of {counts.all.total.toLocaleString()} match
              </span>
            )}
            <span>Times are {placeOf(zone)} unless named</span>
          </PageFoot>
        </>
      )}
      <AddCandidate opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Nothing({ state, onShowAll }: { state: ListState; onShowAll: () => void }) {
  const narrowed = state.search !== '' || state.cohort !== '';
  const mine = state.advisor === 'me' && state.view === 'everyone' && !narrowed;
  const { title, text } = mine
    ? {
        title: 'Your caseload is empty',
        text: 'Candidates come to you by import, or as an admin gives them to you.',
      }
    : emptyWords[narrowed ? 'everyone' : state.view];
  return (
    <EmptyState title={title} action={mine ? undefined : <Action onClick={onShowAll}>Show everybody</Action>}>
      {text}
    </EmptyState>
  );
}

type Counts = ReturnType<typeof useCandidateList>['counts'];

function viewsOf(state: ListState, usual: 'me' | 'any', counts: Counts, ownCaseloadOnly: boolean): View[] {
  const to = (part: Partial<ListState>) => writeAddress({ ...state, ...part }, usual);
  const view = (name: ViewName, label: string, value: number | undefined): View => ({
    to: to({ view: name }),
    label,
    count: value,
    current: state.view === name,
  });
  const everyone = state.view === 'everyone';
  const mine: View = {
    to: to({ view: 'everyone', advisor: 'me' }),
    label: 'My caseload',
    count: counts?.mine.total,
    current: everyone && state.advisor === 'me',
  };
  const all: View = {
    to: to({ view: 'everyone', advisor: 'any' }),
    label: 'All',
    count: counts?.all.total,
    current: everyone && state.advisor === 'any',
  };
  const hasCaseload = usual === 'me' || state.advisor === 'me' || (counts?.mine.total ?? 0) > 0;
  return [
    ...(hasCaseload ? [mine] : []),
    ...(ownCaseloadOnly ? [] : [all]),
    view('overdue', 'Overdue', counts?.chosen.overdue),
    view('today', 'Due today', counts?.chosen.dueToday),
    view('not-in', 'Not yet in', counts?.chosen.notYetIn),
    view('nothing', 'Nothing planned', counts?.chosen.nothingPlanned),
  ];
}
