// By what an index knows which catalogue it was built from: a row of `setting`. Whoever changes more than can be written
// to the index piece by piece deletes the row, and the next look builds anew. Isomorphic.

/** Key of the row. */
export const INDEX_IDENTITY = "search-identity";
