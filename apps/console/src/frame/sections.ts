import type { Section, Viewer } from '@afterword/web';
import { IconChartBar, IconSettings, IconUpload, IconUsers } from '@tabler/icons-react';

/** Places of the console, as far as a role can use them; the server guards them all the same. */
export function sectionsFor(
  viewer: Viewer,
  candidateCount: number | undefined,
): { main: Section[]; lower: Section[] } {
  const { role, tenant } = viewer.membership;
  const at = (path: string) => `/${tenant.slug}/${path}`;
  const seesPeople = role === 'ADMIN' || role === 'ADVISOR';
  const candidates: Section = {
    to: at('candidates'),
    label: 'Candidates',
    icon: IconUsers,
    count: candidateCount,
  };
  const cohorts: Section = { to: at('cohorts'), label: 'Cohorts', icon: IconChartBar };
  const imports: Section = { to: at('imports'), label: 'Import', icon: IconUpload };
  const settings: Section = { to: at('settings'), label: 'Settings', icon: IconSettings };
  return {
    main: seesPeople ? [candidates, cohorts] : [cohorts],
    lower: [...(seesPeople ? [imports] : []), ...(role === 'ADMIN' ? [settings] : [])],
  };
}
