// English texts: what the portal itself writes when it opens a case that follows from another.

export const followUp = {
  subject: (number: string) => `Poor rating of case ${number}`,
  body: (grade: string, comment: string | undefined) =>
    [`Rating: ${grade}`, comment ?? "The citizen wrote nothing more."].join("\n\n"),
  /** On the page of the first case. */
  link: (number: string) => `Your poor rating is being looked into: ${number}`,
};
