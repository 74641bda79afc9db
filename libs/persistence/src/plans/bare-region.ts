/** The policy knows a region without its country. */
export const bareRegion = (region: string | null): string | undefined => region?.split('-').at(-1);
