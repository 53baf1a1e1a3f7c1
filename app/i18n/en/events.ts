// English texts of the pages of life and business events.
const days = (n: number) => (n === 1 ? "1 working day" : `${n} working days`);

export const events = {
  title: "Life and business events",
  lead: "Everything a change in life takes, in the right order: what each step needs from the one before, and all papers on one list.",
  persons: "For you and your family",
  firms: "For your business",
  glance: "At a glance",
  services: "Services",
  days: "Time, one after another",
  daysValue: (n: number) => (n === 0 ? "On the spot" : `at most ${days(n)}`),
  daysNote: "Along the longest chain of steps, by the offices' promises; others run side by side.",
  visits: "Visits",
  visitsValue: (n: number) => (n === 0 ? "None" : `at most ${n}`),
  steps: "Step by step",
  receives: (number: number, what: string) => `needs from step ${number}: ${what}`,
  free: "free",
  paid: "fee",
  onTheSpot: "on the spot",
  takes: days,
  visit: (n: number) => (n === 0 ? "no visit" : n === 1 ? "1 visit" : `${n} visits`),
  beginsAfter: (n: number) => (n === 0 ? "Can begin at once" : `Can begin after ${days(n)}`),
  checklist: "All papers, once",
  checklistLead:
    "What several steps ask for stands here once. Results of earlier steps are not listed: you get them on the way.",
  forSteps: (numbers: readonly number[]) =>
    numbers.length === 1 ? `step ${numbers[0]}` : `steps ${numbers.join(", ")}`,
  maybe: "; may apply to you",
  none: "No papers are needed.",
  place: "Where",
  allServices: "All services for this",
  back: "All events",
};
