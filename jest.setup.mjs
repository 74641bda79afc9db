// Jest's toEqual takes any two Temporal values of one type for equal; dates would never be compared.
import { expect } from '@jest/globals';

const isTemporal = (value) =>
  typeof value === 'object' && value !== null && String(value[Symbol.toStringTag]).startsWith('Temporal.');

expect.addEqualityTesters([
  function temporalEquality(a, b) {
    if (!isTemporal(a) && !isTemporal(b)) return undefined;
    return (
      isTemporal(a) &&
      isTemporal(b) &&
      a[Symbol.toStringTag] === b[Symbol.toStringTag] &&
      String(a) === String(b)
    );
  },
]);
