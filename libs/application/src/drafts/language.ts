const GERMAN = ['DE', 'AT', 'LI'];

/**
 * In which language a message is written, as nobody notes it: German within the German-speaking countries, where both
 * the employer and the tenant are; else English as the employer's country has it.
 */
export function languageFor(
  employer: { readonly country: string },
  tenant: { readonly country: string },
): string {
  const german = GERMAN.includes(employer.country) && GERMAN.includes(tenant.country);
  return `${german ? 'de' : 'en'}-${employer.country}`;
}
