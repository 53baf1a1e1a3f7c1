// English texts: the desk's search over cases, services and notices.

const count = (n: number) => n.toLocaleString("en-GB");

export const deskSearch = {
  title: "Search at the desk",
  pageTitle: (q: string) => (q === "" ? "Search at the desk" : `“${q}” at the desk`),
  box: {
    label: "Search cases, services and notices",
    hint: "Number, words of the case, place, office or day, such as “lift Xihu” or “2026-11-20”.",
    button: "Search",
    placeholder: "C26-7K9M-3QX4, lift, Xihu …",
  },
  backToQueue: "Back to the queue",
  tabs: { label: "Where", cases: "Cases", services: "Services", notices: "Notices" },
  heading: (n: number, q: string) => {
    const cases = n === 1 ? "1 case" : `${count(n)} cases`;
    return q === "" ? `${cases} that you may read` : `${cases} for “${q}”`;
  },
  servicesHeading: (n: number, q: string) =>
    `${n === 1 ? "1 service" : `${count(n)} services`}${q === "" ? "" : ` for “${q}”`}`,
  noticesHeading: (n: number, q: string) =>
    `${n === 1 ? "1 notice" : `${count(n)} notices`}${q === "" ? "" : ` for “${q}”`}`,
  onlyYours: "Only cases that you may read at the desk are searched. Who is behind a case is not.",
  unknownNumber: (number: string) => `There is no case ${number} that you may read.`,
  empty: "Nothing found.",
  emptyTips: [
    "Use fewer words: every one of them has to be there.",
    "Part of a number will do, and so will the name of a place or an office.",
    "Take filters off.",
  ],
  filters: {
    standing: "Standing",
    workflow: "Kind of case",
    state: "State",
    from: "Sent from",
    to: "Sent until",
    fromChip: (day: string) => `from ${day}`,
    toChip: (day: string) => `until ${day}`,
    sort: "Order",
  },
  standings: { overdue: "Overdue", open: "Open, in time", closed: "Closed" },
  sorts: { fit: "Best fit, then newest", due: "By due date" },
  wrongDay: "A day in the address is not one; it was left out.",
  hit: { sent: "Sent", closed: "Closed" },
};
