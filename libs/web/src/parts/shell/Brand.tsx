import classes from './Shell.module.css';

/** The mark: three lines written, the last one half in red, still to come. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg viewBox="0 0 26 26" width={size} height={size} aria-hidden="true">
      <path d="M4 7h18M4 13h18" stroke="currentColor" strokeWidth="2.6" />
      <path d="M4 19h7" stroke="currentColor" strokeWidth="2.6" />
      <path d="M14 19h8" stroke="var(--late)" strokeWidth="2.6" />
    </svg>
  );
}

/** The mark with the product's name over the tenant's. */
export function Brand({ tenantName }: { tenantName: string }) {
  return (
    <div className={classes.brand}>
      <Mark />
      <span>
        <b>Afterword</b>
        <small>{tenantName}</small>
      </span>
    </div>
  );
}

/** Past the navigation straight to the page, the first thing that Tab reaches. */
export function SkipLink() {
  return (
    <a className={classes.skip} href="#main">
      Skip to the page
    </a>
  );
}
