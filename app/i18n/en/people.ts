// English texts: people.

export const people = {};
