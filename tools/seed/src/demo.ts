/** Whom the demo's links sign in, and where. */
export const DEMO = {
  slug: 'lakemont',
  candidateName: 'Amara Okonkwo',
  people: {
    admin: 'ingrid.vasquez@lakemont.example',
    advisor: 'marta.lindqvist@lakemont.example',
    candidate: 'amara.okonkwo@students.lakemont.example',
  },
} as const;
