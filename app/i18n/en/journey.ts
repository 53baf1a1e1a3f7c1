// English texts: journey.

export const journey = {};
