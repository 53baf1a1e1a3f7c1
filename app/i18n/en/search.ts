// English texts: search.

export const search = {};
