// English texts: newsroom.

export const newsroom = {};
