const asked = process.env['AFTERWORD_PROPERTY_RUNS'];

/**
 * How often a property is tried: 300 times, 3,000 in the long run (`npm run test:long`). Mutation testing asks
 * for few, and always for the same ones, so that a mutant's fate is no accident.
 */
export const runs: {
  readonly numRuns: number;
  readonly seed?: number;
  readonly endOnFailure?: boolean;
} =
  asked === undefined
    ? { numRuns: process.env['AFTERWORD_LONG_TESTS'] === '1' ? 3_000 : 300 }
    : { numRuns: Number(asked), seed: 1, endOnFailure: true };
