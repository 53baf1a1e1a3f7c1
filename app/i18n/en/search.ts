// English texts of the search box and the results page.

const count = (n: number) => n.toLocaleString("en-GB");

export const search = {
  box: {
    label: "Search services and notices",
    placeholder: "e.g. passport",
    button: "Search",
  },
  suggestions: {
    label: "Suggestions",
    status: (n: number) =>
      n === 0
        ? "No suggestions."
        : n === 1
          ? "1 suggestion. Use the down arrow to reach it."
          : `${n} suggestions. Use the arrow keys to choose.`,
  },
  title: "Services",
  resultsHeading: "Results",
  pageTitle: (q: string) => (q === "" ? "All services" : `“${q}” in services`),
  heading: (q: string, n: number) => {
    const services = n === 1 ? "1 service" : `${count(n)} services`;
    return q === "" ? services : `${services} for “${q}”`;
  },
  emptyTalk: (q: string) => `“${q}” says too little to search for, so these are all services.`,
  isLoose: "Hardly any service has all of your words, so these have some of them.",
  tabs: { label: "Kinds of results", services: "Services", notices: "Notices" },
  place: {
    chip: (place: string) => `Place: ${place}`,
    remove: (place: string) => `Do not put services of ${place} first`,
    elsewhere: (place: string) => `Not offered in ${place}`,
  },
  noticesHeading: (q: string, n: number) => {
    const notices = n === 1 ? "1 notice" : `${count(n)} notices`;
    return q === "" ? notices : `${notices} for “${q}”`;
  },
  noticesPageTitle: (q: string) => (q === "" ? "All notices" : `“${q}” in notices`),
  noticesAll: (n: number) => (n === 1 ? "Show the notice found" : `Show all ${count(n)} notices found`),
  filters: {
    title: "Narrow down",
    titleActive: (n: number) => (n === 1 ? "Narrow down (1 filter on)" : `Narrow down (${n} filters on)`),
    apply: "Apply filters",
    clear: "Clear all",
    active: "Active filters",
    remove: (label: string) => `Remove filter: ${label}`,
    more: (n: number) => `Show ${n} more`,
    division: "Where you live or do business",
    divisionHint: "Services offered there come first, and guides show that office.",
    sort: "Order",
    sorts: { fit: "Best fit first", used: "Most used first" },
    wholeProvince: "Whole province",
    audience: "Who it is for",
    themeNatural: "Themes for persons",
    themeLegal: "Themes for businesses",
    theme: "Theme",
    department: "Department",
    fulfilment: "Kind",
    depth: "How far online",
  },
  card: {
    onTheSpot: "On the spot",
    days: (n: number) => (n === 1 ? "1 working day" : `${n} working days`),
    visits: (n: number) => (n === 0 ? "No visit" : n === 1 ? "1 visit" : `${n} visits`),
    free: "Free",
    fee: "Fee",
    pinned: "Pinned answer",
  },
  fulfilment: {
    information: "Information",
    request: "Apply",
    appointment: "Book",
    payment: "Pay",
    complaint: "Complain",
  } as Record<string, string>,
  depth: {
    I: "Information online",
    II: "Book online",
    III: "Checked online, finished in person",
    IV: "Entirely online",
  } as Record<string, string>,
  notices: { title: "In the notices" },
  zero: {
    title: "No service matches",
    titleFor: (q: string) => `Nothing found for “${q}”`,
    withoutFiltersCount: (n: number) =>
      n === 1
        ? "Show the 1 service found without filters"
        : `Show the ${count(n)} services found without filters`,
    noneWithout: "Nothing is found without your filters either.",
    noticesFound: (n: number) =>
      n === 1 ? "1 notice has what you are looking for" : `${count(n)} notices have what you are looking for`,
    servicesFound: (n: number) =>
      n === 1
        ? "1 service has what you are looking for"
        : `${count(n)} services have what you are looking for`,
    noNotices: (q: string) => `No notice found for “${q}”`,
    didYouMean: "Did you mean",
    nearest: "Services whose names come closest",
    themes: "Browse by theme",
    track: "You have a case number? Track your case",
    tips: "What you can try",
    tipList: [
      "Use fewer and simpler words: “passport” instead of “passport renewal application form”.",
      "Name the thing you want to have or to do: “business licence”, “move house”.",
      "Try the Chinese name if you know it.",
    ],
    browse: "Browse all services",
    hotline: "Or ask a person: call 12345, day and night (demonstration).",
    complain: "To report a problem rather than find a service, complain here",
  },
  degraded: {
    title: "Search is running on its reserve",
    text: "The search engine is out of reach, so results come straight from the database: misspellings may not be forgiven and the order may be rougher. Everything else works as usual.",
  },
  problems: {
    title: "Part of this address could not be understood",
    tooLong: (max: number) => `Your search is longer than ${max} characters. Shorten it and search again.`,
    badPage: "The page number is not a number. This is the first page.",
    pastEnd: (page: number, pages: number) =>
      pages <= 1
        ? `There is no page ${count(page)}: everything fits on one page.`
        : `There is no page ${count(page)}: these results have ${count(pages)} pages.`,
    lastPage: "Go to the last page",
    firstPage: "Show them",
    unknownFilter: (name: string) => `We do not know one of the choices under “${name}” and left it out.`,
  },
};
