/** Employers that the demo's candidates interview with. All are invented. */
export interface EmployerSketch {
  readonly name: string;
  readonly domain: string;
  readonly timeZone: string;
  readonly country: string;
  readonly region?: string;
  readonly culture: 'modern' | 'traditional';
  readonly thankYouNotes: boolean;
  /** When somebody is there, by the clock of its zone, where the center knows. */
  readonly businessHours?: { readonly from: string; readonly to: string };
  /** People who are in every demo; others are made up. */
  readonly people?: readonly string[];
}

type Row = readonly [
  name: string,
  domain: string,
  timeZone: string,
  place: string,
  culture: 'modern' | 'traditional',
];

const ROWS: readonly Row[] = [
  ['Tessel Robotics', 'tessel', 'America/Chicago', 'US-IL', 'modern'],
  ['Castellan Insurance', 'castellan', 'America/New_York', 'US-CT', 'traditional'],
  ['Brightwater Health', 'brightwater', 'America/Denver', 'US-CO', 'modern'],
  ['Kestrel Analytics', 'kestrel', 'Europe/London', 'GB', 'modern'],
  ['Okafor & Bell', 'okaforbell', 'America/New_York', 'US-NY', 'traditional'],
  ['Nordlys Energi', 'nordlys', 'Europe/Oslo', 'NO', 'modern'],
  ['Halvorsen Marine', 'halvorsen', 'Europe/Oslo', 'NO', 'traditional'],
  ['Meridian Freight', 'meridianfreight', 'America/Los_Angeles', 'US-CA', 'modern'],
  ['Banco Aurelio', 'bancoaurelio', 'Europe/Madrid', 'ES', 'traditional'],
  ['Pinegrove Foods', 'pinegrove', 'America/Chicago', 'US-WI', 'modern'],
  ['Cedar Schools', 'cedarschools', 'America/Chicago', 'US-MN', 'traditional'],
  ['Volta Grid', 'voltagrid', 'America/Chicago', 'US-TX', 'modern'],
  ['Sundara Biologics', 'sundara', 'Asia/Kolkata', 'IN', 'modern'],
  ['Maple & Thorne Actuaries', 'maplethorne', 'America/Toronto', 'CA-ON', 'traditional'],
  ['Ashdown Legal', 'ashdown', 'Europe/London', 'GB', 'traditional'],
  ['Lumen Field Hospitals', 'lumenfield', 'America/Phoenix', 'US-AZ', 'modern'],
  ['Corvid Systems', 'corvid', 'America/Los_Angeles', 'US-WA', 'modern'],
  ['Hanabi Motors', 'hanabi', 'Asia/Tokyo', 'JP', 'traditional'],
  ['Rheinbogen Werke', 'rheinbogen', 'Europe/Berlin', 'DE', 'traditional'],
  ['Atelier Mistral', 'mistral', 'Europe/Paris', 'FR', 'modern'],
  ['Kowhai Power', 'kowhai', 'Pacific/Auckland', 'NZ', 'modern'],
  ['Southern Cross Mutual', 'scmutual', 'Australia/Sydney', 'AU', 'modern'],
  ['Ironwood Capital', 'ironwood', 'America/New_York', 'US-MA', 'traditional'],
  ['Fjordlink', 'fjordlink', 'Europe/Copenhagen', 'DK', 'modern'],
  ['Quarry Lane Partners', 'quarrylane', 'America/Chicago', 'US-IL', 'traditional'],
  ['Tidewater Ports', 'tidewater', 'America/New_York', 'US-VA', 'traditional'],
  ['Helix County Public Health', 'helixcounty', 'America/Chicago', 'US-MO', 'modern'],
  ['Orchard Street Labs', 'orchardstreet', 'America/New_York', 'US-NJ', 'modern'],
  ['Pampas Agro', 'pampas', 'America/Sao_Paulo', 'BR', 'modern'],
  ['Sahel Renewables', 'sahelrenewables', 'Africa/Lagos', 'NG', 'modern'],
  ['Bosphorus Logistics', 'bosphorus', 'Europe/Istanbul', 'TR', 'modern'],
  ['Harbourside Mutual', 'harbourside', 'Europe/Dublin', 'IE', 'modern'],
  ['Granite State Utilities', 'granitestate', 'America/New_York', 'US-NH', 'traditional'],
  ['Wrenfield Robotics', 'wrenfield', 'America/Detroit', 'US-MI', 'modern'],
  ['Cobalt & Finch', 'cobaltfinch', 'America/Chicago', 'US-IL', 'modern'],
  ['Singularis Semicon', 'singularis', 'Asia/Singapore', 'SG', 'modern'],
  ['Prairie Wind Cooperative', 'prairiewind', 'America/Chicago', 'US-IA', 'modern'],
  ['Lattice Freight Labs', 'latticefreight', 'America/Denver', 'US-UT', 'modern'],
  ['Weaver & Stone', 'weaverstone', 'Europe/London', 'GB', 'traditional'],
  ['Marigold Clinics', 'marigold', 'America/Mexico_City', 'MX', 'modern'],
];

const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  'Tessel Robotics': ['Rafael Ibarra', 'Sunniva Dahl', 'Gwen Talbot'],
  'Castellan Insurance': ['Ravi Menon'],
  'Brightwater Health': ['Dr. Abena Osei'],
  'Kestrel Analytics': ['Helen Marsh'],
  'Okafor & Bell': ['Ngozi Bell'],
  'Nordlys Energi': ['Marit Solheim'],
  'Banco Aurelio': ['Lucía Ferrán'],
  'Meridian Freight': ['Jonas Weidner'],
  'Pinegrove Foods': ['Tariq Anwar'],
};

const HOURS: Readonly<Record<string, { readonly from: string; readonly to: string }>> = {
  'Brightwater Health': { from: '07:00', to: '16:00' },
  'Cedar Schools': { from: '07:30', to: '15:30' },
  'Banco Aurelio': { from: '09:00', to: '14:30' },
  'Hanabi Motors': { from: '08:30', to: '17:30' },
  'Helix County Public Health': { from: '08:00', to: '16:30' },
  'Quarry Lane Partners': { from: '09:00', to: '18:00' },
};

/** It has told the center that its managers want no notes. */
const NO_NOTES = 'Corvid Systems';

export const EMPLOYERS: readonly EmployerSketch[] = ROWS.map(([name, domain, timeZone, place, culture]) => {
  const [country = '', region] = place.split('-');
  return {
    name,
    domain: `${domain}.example`,
    timeZone,
    country,
    ...(region !== undefined && { region }),
    culture,
    thankYouNotes: name !== NO_NOTES,
    ...(HOURS[name] && { businessHours: HOURS[name] }),
    ...(PEOPLE[name] && { people: PEOPLE[name] }),
  };
});

/** What interviews were about; a thank-you picks one up. */
export const TOPICS: readonly string[] = [
  'gripper drift after a warm restart',
  'the move to weekly releases',
  'pricing flood risk',
  'the night-shift staffing model',
  'how the team splits on-call',
  'a recall and what changed after it',
  'grid connection queues',
  'reading a hostile contract',
  'the first ninety days',
  'forecasting with thin data',
  'a vaccination drive in two languages',
  'why the last product was dropped',
  'working with the plant floor',
  'customs delays in winter',
  'moving reports out of spreadsheets',
  'mentoring in the first year',
];

export const PLACES: readonly string[] = [
  'Video call',
  'Video call',
  'Phone',
  'Their office',
  'Campus, interview suite 3',
  'Campus, interview suite 5',
];
