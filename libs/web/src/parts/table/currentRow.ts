/** Which row is the current one. Rows listen for themselves, so that moving on draws two rows and not a thousand. */
export interface CurrentRow {
  get: () => string | null;
  set: (id: string | null) => void;
  subscribe: (listener: () => void) => () => void;
}

export function createCurrentRow(): CurrentRow {
  const listeners = new Set<() => void>();
  let current: string | null = null;
  return {
    get: () => current,
    set: (id) => {
      if (id === current) return;
      current = id;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
