// English texts of what the lint finds in a guide: what is wrong, and how to mend it. One entry for each rule of
// app/domain/catalogue/lint-guide.ts.

/** What the texts are filled with. */
export type FindingParams = Readonly<Record<string, string | number>>;
export type FindingText = (params: FindingParams) => { wrong: string; fix: string };

const kinds: Record<string, string> = {
  certificate: "“Certificate issued”",
  document: "“Document issued”",
  approval: "“Approval recorded”",
};

export const guideFindings = {
  complete: () => ({ wrong: "This is empty.", fix: "Fill it in." }),
  inForm: () => ({ wrong: "This is not in its proper form.", fix: "Correct it as its hint says." }),
  caseTypeAgrees: ({ days }) =>
    Number(days) === 0
      ? {
          wrong: "Promised are 0 days, but the kind of handling is not “On the spot”.",
          fix: "Choose “On the spot”, or promise at least one day.",
        }
      : {
          wrong: `The kind of handling is “On the spot”, but ${days} days are promised.`,
          fix: "Choose “Within a promised time”, or promise 0 days.",
        },
  promiseWithinLaw: ({ promised, statutory }) => ({
    wrong: `${promised} working days are promised, but the law allows ${statutory}.`,
    fix: `Promise ${statutory} days or fewer.`,
  }),
  visitReasonThere: () => ({
    wrong: "One has to come in person, and the guide does not say why.",
    fix: "Say why it cannot be done without coming, or set the visits to 0.",
  }),
  visitReasonIdle: () => ({
    wrong: "Nobody has to come, yet a reason for coming is given.",
    fix: "Delete the reason, or say how many visits it takes.",
  }),
  depthFourNeedsNoVisit: ({ visits }) => ({
    wrong: `It is said to be done entirely online, but takes ${visits} visits.`,
    fix: "Set the visits to 0, or choose a lower online level.",
  }),
  courierWhereNeitherVisitNorOnline: () => ({
    wrong: "Nobody has to come, and it cannot be done entirely online: nobody could hand anything in.",
    fix: "Allow the courier, choose online level IV, or ask for a visit.",
  }),
  feesListed: () => ({
    wrong: "Fees and “It is free” contradict each other.",
    fix: "List every fee with its amount and basis, or tick “It is free” and remove the fees.",
  }),
  freeNeedsNoPayment: () => ({
    wrong: "It is free, yet can be paid online.",
    fix: "Untick “It can be paid online”.",
  }),
  resultKindAgrees: ({ name, due }) => ({
    wrong: `By its name, ${name} does not end like that.`,
    fix: `Choose ${kinds[String(due)] ?? String(due)}, or correct the name.`,
  }),
  resultHasSample: ({ name }) => ({
    wrong: `There is no sample of ${name}: nobody can see beforehand what they get.`,
    fix: "Have a sample put up, then tick the box.",
  }),
  resultDelivered: () => ({
    wrong: "There is a result, but not how it reaches the applicant.",
    fix: "Tick at least one way of handing it over.",
  }),
  noCatchAllMaterial: ({ name }) => ({
    wrong: `“${name}” may mean anything: applicants cannot get it ready.`,
    fix: "Name each document, or remove this one.",
  }),
  ownMaterialsShown: ({ name }) => ({
    wrong: `The applicant has to make “${name}” and is shown neither a form nor a sample.`,
    fix: "Provide a blank form or a sample and tick its box.",
  }),
  materialsListed: () => ({
    wrong: "A licence without any document to hand in is rare.",
    fix: "List the documents, or leave it if really none is needed.",
  }),
  audienceHasTheme: () => ({
    wrong: "Who it is for and the themes do not agree: it would be found by the wrong people or not at all.",
    fix: "Give themes to exactly those for whom it is: individuals, organisations or both.",
  }),
  audienceThere: () => ({ wrong: "It is for nobody.", fix: "Tick whom it is for." }),
  codesKnown: ({ code }) => ({
    wrong: `The code ${code} is in no list.`,
    fix: "Choose from those offered.",
  }),
  licenceHasSteps: ({ count }) => ({
    wrong: `A licence goes through at least five steps; here are ${count}.`,
    fix: "Describe acceptance, examination, decision, completion and delivery.",
  }),
  licenceStepsNamed: ({ missing }) => ({
    wrong: `Of the usual steps of a licence, these are not named: ${missing}.`,
    fix: "Name them, or leave it if they go by another name here.",
  }),
  licenceHasAnswers: () => ({
    wrong: "A licence needs at least one question that people ask, with its answer.",
    fix: "Add what is asked most at the counter.",
  }),
  stepsSaySomething: ({ name }) => ({
    wrong: `Of the step “${name}” only the name is given.`,
    fix: "Say what is looked at and when it is passed.",
  }),
  bookRuleThere: () => ({
    wrong: "A time can be booked, but not by which rules.",
    fix: "Say how long ahead one books, and what becomes of a missed time.",
  }),
  delegationNamed: () => ({
    wrong: "An entrusted organisation decides, but not who entrusted it.",
    fix: "Name the body that entrusted it.",
  }),
  specialProcedureOnce: () => ({
    wrong: "The same special procedure is there twice.",
    fix: "Keep one, with the longest time it may take.",
  }),
  doubleKey: () => ({
    wrong: "Two questions or two answers have the same short name.",
    fix: "Remove one of them and add it anew.",
  }),
  unknownAnswer: () => ({
    wrong: "Some part is only for an answer that no question offers any more.",
    fix: "Go through documents, fees and steps and tick “Only for” anew.",
  }),
  idleQuestion: () => ({
    wrong: "A question decides nothing: the reader would answer it in vain.",
    fix: "Let documents, fees, steps or days depend on it, or remove it.",
  }),
  beyondLaw: () => ({
    wrong: "With one of the answers more days are promised than the law allows.",
    fix: "Promise no more than the time in law.",
  }),
  stepsBeyondPromise: () => ({
    wrong: "The steps together take longer than what is promised.",
    fix: "Shorten steps, or promise more days.",
  }),
  noStepLeft: () => ({
    wrong: "With one of the answers no step is left.",
    fix: "Make at least one step for everybody.",
  }),
  nameIsOwn: ({ name }) => ({
    wrong: `Another service is called “${name}”: nobody could tell them apart.`,
    fix: "Choose a name that says what is different.",
  }),
  linksKnown: ({ code }) => ({
    wrong: `There is no service with the code ${code}.`,
    fix: "Correct or delete the code.",
  }),
  assuredThisYear: ({ day }) => ({
    wrong: `Nobody has vouched for this guide since ${day}.`,
    fix: "Check every word and enter the day of the check.",
  }),
  englishThere: ({ count }) => ({
    wrong: count === 1 ? "One text is not translated yet." : `${count} texts are not translated yet.`,
    fix: "Translate what you can; readers of English see the Chinese instead.",
  }),
  phonesThere: ({ office = "" }) => ({
    wrong: `${office}: the phone for questions or for complaints is missing.`,
    fix: "Have the office enter both.",
  }),
  phonesDiffer: ({ office = "", phone }) => ({
    wrong: `${office}: questions and complaints go to the same phone ${phone}.`,
    fix: "Complaints need a line of their own.",
  }),
  phonesHaveAreaCode: ({ office = "", areaCode }) => ({
    wrong: `${office}: a phone lacks the city's area code ${areaCode}.`,
    fix: "Put the area code before both numbers.",
  }),
  officeWithinPromise: ({ office = "", promised, guide }) => ({
    wrong: `${office}: ${promised} working days are promised here, but the guide promises ${guide}.`,
    fix: `Promise ${guide} days or fewer, or leave it empty.`,
  }),
  placeThere: ({ office = "" }) => ({
    wrong: `${office}: address or opening hours are missing.`,
    fix: "Have the office enter both.",
  }),
} satisfies Record<string, FindingText> as Record<string, FindingText>;
