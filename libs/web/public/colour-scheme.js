// Runs before the first paint, as a file of its own because the content security policy allows no inline script:
// without it a reader who chose dark would see a white flash on every visit.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('afterword-colour-scheme');
  } catch {
    // Storage is closed to us; the system's scheme it is.
  }
  const dark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
