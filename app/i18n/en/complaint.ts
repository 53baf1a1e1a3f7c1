// English texts: complaint.

export const complaint = {};
