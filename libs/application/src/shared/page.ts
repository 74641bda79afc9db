/** A page of a list, read forward from a cursor. */
export interface PageRequest {
  /** 1 to 200. */
  readonly first: number;
  /** The cursor of the last thing seen. */
  readonly after?: string;
}

/** A thing of a page with the cursor that continues after it. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly hasNextPage: boolean;
}
