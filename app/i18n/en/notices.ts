// English texts of the public notices: the list and one notice.

export const notices = {
  title: "Notices",
  lead: "What the province's agencies have announced, newest first.",
  type: "Kind of notice",
  allTypes: "All kinds",
  filter: "Show",
  count: (n: number) => (n === 1 ? "1 notice" : `${n.toLocaleString("en-GB")} notices`),
  empty: "There are no notices of this kind at the moment.",
  showAll: "Show all notices",
  unknownType: "We do not know this kind of notice. These are all notices.",
  badPage: "The page number is not a number. This is the first page.",
  pastEnd: (page: number, pages: number) =>
    pages <= 1
      ? `There is no page ${page}: everything fits on one page.`
      : `There is no page ${page}: the list has ${pages} pages.`,
  lastPage: "Go to the last page",
  publishedBy: "Published by",
  publishedOn: "Published",
  documentNumber: "Document number",
  validUntil: "In force until",
  withdrawnTitle: (day: string) => `Withdrawn on ${day}`,
  withdrawnText: "It is kept here for the record and no longer applies.",
  reason: "Reason:",
};
