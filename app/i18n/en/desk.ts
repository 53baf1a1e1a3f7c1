// English texts: desk.

export const desk = {};
