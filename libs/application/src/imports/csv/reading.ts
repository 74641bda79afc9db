/** What a cell comes to: the value as it is stored, or what is wrong with it. */
export type Reading = { readonly value: string } | { readonly problem: string };
