/** Ends the session and leaves for the sign-in page. */
export async function signOut(): Promise<void> {
  await fetch('/sign-out', {
    method: 'POST',
    credentials: 'include',
    headers: { 'x-requested-with': 'afterword' },
  }).catch(() => undefined);
  window.location.assign('/sign-in');
}
