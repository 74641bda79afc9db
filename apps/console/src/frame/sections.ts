import type { Section, Viewer } from '@afterword/web';
import {
  IconBuilding,
  IconChartBar,
  IconChecklist,
  IconMailOpened,
  IconRoute,
  IconSettings,
  IconUpload,
  IconUsers,
} from '@tabler/icons-react';
import { accessOf } from '../shared/access.js';

/** Places of the console, as far as a role can use them; the server guards them all the same. */
export function sectionsFor(
  viewer: Viewer,
  counts: { candidates: number | undefined; approvals: number | undefined },
): { main: Section[]; lower: Section[] } {
  const { at, seesPeople, mayImport } = accessOf(viewer.membership);
  const candidates: Section = {
    to: at('candidates'),
    label: 'Candidates',
    icon: IconUsers,
    count: counts.candidates,
  };
  const approvals: Section = {
    to: at('approvals'),
    label: 'Approvals',
    icon: IconChecklist,
    count: counts.approvals,
  };
  const employers: Section = { to: at('employers'), label: 'Employers', icon: IconBuilding };
  const cohorts: Section = { to: at('cohorts'), label: 'Cohorts', icon: IconChartBar };
  const inbox: Section = { to: at('inbox'), label: 'What came back', icon: IconMailOpened };
  const playbooks: Section = { to: at('playbooks'), label: 'Playbooks', icon: IconRoute };
  const imports: Section = { to: at('imports'), label: 'Import', icon: IconUpload };
  const settings: Section = { to: at('settings'), label: 'Settings', icon: IconSettings };
  return {
    main: seesPeople ? [candidates, approvals, inbox, employers, playbooks, cohorts] : [cohorts],
    lower: [...(mayImport ? [imports] : []), ...(seesPeople ? [settings] : [])],
  };
}
