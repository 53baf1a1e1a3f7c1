// English texts: a case's journey as its citizen and the desk see it, with the names of states, events, tasks and clocks.
import { complaint } from "./workflows/complaint.ts";

export const journey = {
  caseTitle: (number: string) => `Case ${number}`,
  sent: (day: string) => `Sent on ${day}`,
  place: "Where",
  about: "Office named by the citizen",
  service: "Service",
  complaintText: "The complaint",
  yourComplaint: "What you wrote",
  centre: "The hotline centre",
  you: "You",
  citizen: "The citizen",
  someAgency: "The office",

  /** Short names of states, for tags and lists. */
  states: complaint.states,

  /** What has happened, in the words of a history. */
  events: complaint.events,

  /** Instead of "a time limit ran out", for the clock that only repeats that one did. */
  stillOverdue: "Still overdue: the supervisor was reminded",

  /** The same as its citizen reads it, where that is different. */
  ownEvents: {
    "complaint.submitted": "You sent the complaint",
    "complaint.informationAsked": "A question to you",
    "complaint.informationGiven": "Your reply",
    "complaint.rated": "You rated the answer",
    "complaint.reopened": "You had it opened again",
    "complaint.withdrawn": "You withdrew it",
  } as Record<string, string>,

  /** What one role of one office has to do. */
  tasks: {
    triage: "Dispatch",
    accept: "Accept or return",
    rule: "Decide whose case it is",
    handle: "Handle and answer",
    review: "Check the answer",
    supervise: "Press an overdue case",
  } as Record<string, string>,

  clocks: complaint.clocks,

  outcomes: {
    solved: "Solved",
    explained: "Explained",
    refused: "Refused",
    beyondPower: "Beyond the office's power",
    withdrawn: "Withdrawn",
    merged: "Joined with another case",
  } as Record<string, string>,

  refusalReasons: {
    beyondPower: "No office of the province may decide this",
    belongsElsewhere: "It belongs to a procedure of its own, such as a court or a review",
  } as Record<string, string>,

  ratings: {
    "1": "Very dissatisfied",
    "2": "Dissatisfied",
    "3": "Fairly satisfied",
    "4": "Satisfied",
    "5": "Very satisfied",
  } as Record<string, string>,

  /** The first thing on the page: how it stands, in one sentence. `by` and `agency` are ready to be read. */
  standing: {
    inTriage: ({ by }: Standing) =>
      `The hotline centre has your complaint and sends it to the office responsible by ${by}.`,
    dispatched: ({ agency, answerBy }: Standing) =>
      `${agency} has your complaint and must answer you by ${answerBy}.`,
    returned: ({ by }: Standing) =>
      `The office said the case is not theirs. The hotline centre decides whose it is by ${by}.`,
    handling: ({ agency, answerBy }: Standing) =>
      `${agency} is working on it and must answer you by ${answerBy}.`,
    awaitingCitizen: ({ agency, by }: Standing) =>
      `${agency} needs something from you. Please reply by ${by}.`,
    inReview: ({ agency, answerBy }: Standing) =>
      `The answer is written. A second person at ${agency} is checking it; you get it by ${answerBy}.`,
    answered: ({ agency, by }: Standing) => `${agency} has answered. You can rate the answer until ${by}.`,
    rated: ({ by }: Standing) => `You were not satisfied. You can have it done again until ${by}.`,
    closed: () => "This case is closed.",
    withdrawn: () => "You withdrew this complaint.",
  } as Record<string, (standing: Standing) => string>,
  /** The same for a case whose time has run out. */
  late: "That time has passed. A supervisor has been told and the case is being pressed.",
  /** What comes next, by state. */
  next: {
    inTriage: "Then the office has its own time to accept and to answer, counted from that moment.",
    dispatched:
      "It accepts the case, or returns it with a reason if it is not responsible. Its time runs in both cases.",
    returned: "Then the case goes to an office, whose time starts anew.",
    handling: "Then a second person checks the answer before you get it.",
    awaitingCitizen:
      "The office's time stands still until you reply. If you don't, it answers with what it knows.",
    inReview: "Then you can rate it.",
    answered:
      "A poor rating gives you the right to have it done again once. Without a rating the case closes by itself.",
    rated: "If you do nothing, the case closes by itself.",
    closed: "",
    withdrawn: "",
  } as Record<string, string>,

  answer: {
    title: "The answer",
    from: (agency: string, day: string) => `${agency}, ${day}`,
    outcome: "Result as the office sees it",
    remedy: "If you disagree",
    earlier: "Earlier answer",
    yourRating: "Your verdict",
    citizenRating: "The citizen's verdict",
    notRated: "Not rated",
  },

  lanes: {
    title: "Who has had it, and how long",
    now: "has it now",
    yourTurn: "your turn",
    held: (duration: string) => duration,
    total: (duration: string) => `${duration} in all`,
  },

  clockList: {
    title: "Time limits",
    earlier: (n: number) => (n === 1 ? "1 limit that has ended" : `${n} limits that have ended`),
    clock: "For",
    limit: "Limit",
    due: "Due",
    state: "Standing",
    why: "Rule",
    workingDays: (n: number) => (n === 1 ? "1 working day" : `${n} working days`),
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    status: { running: "Running", paused: "Standing still", stopped: "Kept", fired: "Overdue" } as Record<
      string,
      string
    >,
    kept: "Kept",
    missed: "Ran out",
    ended: (at: string) => `ended ${at}`,
    paused: (from: string, to: string) => `Stood still from ${from} to ${to}`,
    pausedSince: (from: string) => `Stands still since ${from}`,
    reasons: { informationAsked: "while the citizen was asked" } as Record<string, string>,
    counted:
      "Counted in working days; weekends and public holidays are left out, and weekends worked in exchange for holidays are counted.",
  },

  history: {
    title: "What has happened",
    by: (who: string) => `by ${who}`,
    to: (agency: string) => `to ${agency}`,
    clock: (clock: string) => `Time limit: ${clock}`,
    reason: "Reason",
    rule: "Rule",
    instruction: "Note",
    question: "Question",
    reply: "Reply",
    comment: "Comment",
    ground: "Ground",
    text: "Text",
    remedy: "Remedy",
    outcome: "Result",
    roles: {
      citizen: "the citizen",
      you: "you",
      intake: "hotline centre",
      clerk: "clerk",
      supervisor: "supervisor",
      clock: "the clock",
      system: "the portal",
    } as Record<string, string>,
  },

  acts: {
    title: "What you can do now",
    informationGiven: {
      title: "Reply to the question",
      text: "Your reply",
      hint: "Please leave out your name and phone: the office reads this text.",
      submit: "Send the reply",
    },
    rated: {
      title: "Rate the answer",
      rating: "How satisfied are you with the answer?",
      comment: "Would you like to add something?",
      submit: "Send the rating",
    },
    reopened: {
      title: "Have it done again",
      intro: "You can do this once. The same office must answer again within five working days.",
      text: "What is still not right?",
      submit: "Open the case again",
    },
    withdrawn: {
      title: "Withdraw the complaint",
      open: "I want to withdraw this complaint",
      intro: "The case ends at once and cannot be opened again. You can always write a new complaint.",
      text: "Why?",
      confirm: "Yes, I want to withdraw it for good",
      submit: "Withdraw the complaint",
    },
    errors: {
      textMissing: "Write something here",
      textTooLong: "Shorten this text",
      ratingMissing: "Choose one of the five",
      confirmMissing: "Tick the box to confirm",
      invalid: "Check what you entered here",
    } as Record<string, string>,
  },

  done: {
    "complaint.informationGiven": "Your reply has been sent. The office's time runs again.",
    "complaint.rated": "Thank you. Your rating is recorded.",
    "complaint.reopened": "The case is open again.",
    "complaint.withdrawn": "The complaint is withdrawn.",
  } as Record<string, string>,
  movedOn: "The case has just moved on. Here is how it stands now; what you wrote is below.",
  lostText: "What you wrote",
  notOpen: {
    title: "This case is not open to you here",
    text: "There is no case with this number, or this browser may not see it. If it is yours, enter its number and secret, or sign in with the account you sent it from.",
    track: "Enter number and secret",
    signIn: "Sign in",
  },
  keep: "Keep following this case with its number and secret; this browser remembers it for 24 hours.",

  my: {
    title: "My cases",
    intro: "What you sent while signed in. The latest change comes first.",
    empty: "You have no cases yet.",
    write: "Complain or report a problem",
    track: "Track a case with number and secret",
    number: "Number",
    subject: "Subject",
    state: "State",
    with: "With",
    due: "Due",
    sent: "Sent",
    yourTurn: "Your turn",
    late: "Late",
    open: (subject: string) => `Open: ${subject}`,
    count: (n: number) => (n === 1 ? "1 case" : `${n} cases`),
    signedInAs: (name: string) => `Signed in as ${name}`,
  },

  due: {
    in: (duration: string) => `in ${duration}`,
    over: (duration: string) => `${duration} overdue`,
    paused: "Standing still",
    none: "No time limit",
  },
  durations: {
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    hours: (n: number) => (n === 1 ? "1 hour" : `${n} hours`),
    minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),
    moment: "less than a minute",
    join: " ",
  },
};

export type Standing = { agency: string; by: string; answerBy: string };
