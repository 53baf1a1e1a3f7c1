// How a workflow's history is read by people: whose turn each state is, which texts of an event the citizen may read and
// which only staff, which events are answers. Data beside the machine; read by the journey and the desk.

export type Reading = {
  /** Whose turn it is in each state: the accountable agency's, the citizen's, nobody's (over). */
  turns: Readonly<Record<string, "agency" | "citizen" | "nobody">>;
  /** By event, the names of the payload's texts: for the citizen (and staff), and for staff alone. */
  texts: Readonly<Record<string, { citizen: readonly string[]; staff: readonly string[] }>>;
  /**
   * How answers come about. `drafted`: a text that is the office's own until `sent` follows, which shows the last draft;
   * `direct`: an event that is the answer itself; `void`: after it, earlier answers are of a former round.
   */
  answers: {
    drafted: readonly string[];
    sent: readonly string[];
    direct: readonly string[];
    void: readonly string[];
  };
  /** The event with the question in `question` that the citizen has to answer, and the state in which he still has to. */
  question?: { event: string; state: string };
  /**
   * Clocks that need a word of their own. `whole`: the time in which the citizen is to have the answer, whatever stage it
   * is in; `reminders`: those that only repeat that another has run out (without it: `supervision`); `windows`: those in
   * which an agency may still do something that it need not, so that their end is nobody's due date.
   */
  clocks?: { whole?: readonly string[]; reminders?: readonly string[]; windows?: readonly string[] };
  /**
   * Fields of the context with the agencies whose clerks and supervisors may ask, beside the centre, who is behind the case:
   * whoever decides on an application has to know whose it is.
   */
  identity?: readonly string[];
};
