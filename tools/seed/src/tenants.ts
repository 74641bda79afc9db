import type { PresetName } from '@afterword/follow-up-policy';

/** The places of the demo. All names are invented; `.example` addresses reach nobody. */
export interface TenantSketch {
  readonly name: string;
  readonly slug: string;
  readonly kind: 'career_center' | 'bootcamp' | 'recruiting_agency';
  /** The preset that it follows. */
  readonly playbook: PresetName;
  /** The version of it that its admin has begun since. */
  readonly nextVersion?: { readonly daysAgo: number; readonly isPublished: boolean };
  readonly timeZone: string;
  readonly country: string;
  /** Of the staff's and the candidates' addresses. */
  readonly domain: string;
  readonly candidateDomain: string;
  readonly admin: string;
  readonly viewer: string;
  readonly advisors: readonly string[];
  readonly cohorts: readonly string[];
  readonly candidateCount: number;
  /** Candidates who are in every demo; others are made up. */
  readonly namedCandidates: readonly { readonly name: string; readonly cohort: string }[];
  /** What its candidates apply for. */
  readonly roles: readonly string[];
}

export const LAKEMONT: TenantSketch = {
  name: 'Lakemont University',
  slug: 'lakemont',
  kind: 'career_center',
  playbook: 'balanced',
  nextVersion: { daysAgo: 1, isPublished: false },
  timeZone: 'America/Chicago',
  country: 'US',
  domain: 'lakemont.example',
  candidateDomain: 'students.lakemont.example',
  admin: 'Ingrid Vasquez',
  viewer: 'Dean Harold Whitcombe',
  advisors: [
    'Marta Lindqvist',
    'Tomasi Fale',
    'Deborah Achterberg',
    'Yusuf Karim',
    'Colleen Rafferty',
    'Anand Subramanian',
    'Beatriz Moreira',
    'Owen Tadlock',
    'Keiko Shimizu',
    'Nadia Petrosyan',
    'Jerome Baptiste',
    'Hanneke de Wit',
  ],
  cohorts: ['MBA 2027', 'MEng Robotics 2027', 'MPH 2027', 'BSc Actuarial 2027', 'JD 2027', 'MSc Energy 2026'],
  candidateCount: 600,
  namedCandidates: [
    { name: 'Amara Okonkwo', cohort: 'MEng Robotics 2027' },
    { name: 'Łukasz Wiśniewski', cohort: 'BSc Actuarial 2027' },
    { name: 'Nguyễn Thị Minh Châu', cohort: 'MPH 2027' },
    { name: 'Joaquín Berrocal', cohort: 'MBA 2027' },
    { name: 'Hye-jin Baek', cohort: 'MBA 2027' },
    { name: 'Mateus Carvalho', cohort: 'MBA 2027' },
    { name: 'Thandiwe Mokoena', cohort: 'BSc Actuarial 2027' },
    { name: 'Zeynep Şahin', cohort: 'MBA 2027' },
    { name: 'Fatima Zahra El Idrissi', cohort: 'JD 2027' },
    { name: 'Eitan Barzilai', cohort: 'MEng Robotics 2027' },
    { name: 'Aaliyah Washington', cohort: 'MPH 2027' },
    { name: 'Leif Aronsen', cohort: 'MSc Energy 2026' },
    { name: 'Siân Prydderch', cohort: 'JD 2027' },
    { name: 'Wei-Ling Chua', cohort: 'BSc Actuarial 2027' },
    { name: 'Siobhán Ní Bhriain', cohort: 'JD 2027' },
    { name: 'Priya Raghunathan', cohort: 'MSc Energy 2026' },
  ],
  roles: [
    'Controls engineer',
    'Actuarial analyst',
    'Associate consultant',
    'Product manager',
    'Epidemiology fellow',
    'Grid planning analyst',
    'Summer associate',
    'Test automation engineer',
    'Finance rotation',
    'Data analyst',
    'Supply chain associate',
    'Health programme officer',
    'Brand manager',
    'Robotics software engineer',
    'Risk analyst',
  ],
};

export const BRIGHTPATH: TenantSketch = {
  name: 'Brightpath Code School',
  slug: 'brightpath',
  kind: 'bootcamp',
  playbook: 'balanced',
  nextVersion: { daysAgo: 3, isPublished: true },
  timeZone: 'America/Denver',
  country: 'US',
  domain: 'brightpath.example',
  candidateDomain: 'learners.brightpath.example',
  admin: 'Carmen Ostrowski',
  viewer: 'Philip Nakamura',
  advisors: ['Renee Castellanos', 'Dov Abrams', 'Shauna Kettle'],
  cohorts: ['Full Stack, spring', 'Full Stack, summer', 'Data Engineering, autumn'],
  candidateCount: 60,
  namedCandidates: [],
  roles: [
    'Frontend developer',
    'Junior software engineer',
    'Data engineer',
    'Support engineer',
    'QA engineer',
  ],
};

export const HARROW_VALE: TenantSketch = {
  name: 'Harrow & Vale Search',
  slug: 'harrow-vale',
  kind: 'recruiting_agency',
  playbook: 'agency',
  timeZone: 'Europe/London',
  country: 'GB',
  domain: 'harrowvale.example',
  candidateDomain: 'candidates.harrowvale.example',
  admin: 'Eleanor Vale',
  viewer: 'Graham Pickering',
  advisors: ['Rhiannon Pugh', 'Samir Haddad', 'Fiona Strachan', 'Luca Bertolli'],
  cohorts: ['Finance leadership', 'Operations leadership'],
  candidateCount: 64,
  namedCandidates: [],
  roles: ['Finance director', 'Head of operations', 'Group controller', 'Plant manager', 'Chief of staff'],
};

export const TENANTS: readonly TenantSketch[] = [LAKEMONT, BRIGHTPATH, HARROW_VALE];
