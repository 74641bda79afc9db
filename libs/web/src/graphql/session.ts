/** Where somebody signs in; afterwards they come back to where they were. */
export function signInAddress(here: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return `/sign-in?next=${encodeURIComponent(here.pathname + here.search + here.hash)}`;
}

/** Leaves for the sign-in page. */
export function goToSignIn(): void {
  window.location.assign(signInAddress(window.location));
}
