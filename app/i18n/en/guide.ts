// English texts: guide.

export const guide = {};
