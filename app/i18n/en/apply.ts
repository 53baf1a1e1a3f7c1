// English texts: applying for a service online.
import { requestLimits as limits } from "#app/domain/cases/request.schema.ts";

export const apply = {
  title: "Apply online",
  intro:
    "Fill in this form; you need no account. You get a number, and can see at any time who has your application, how long they have and what comes next.",
  office: (office: string) => `Your application goes to: ${office}`,
  promise: (days: number) =>
    days === 0
      ? "The office decides at once, as soon as your papers are complete."
      : `The office promises a decision within ${days} working days after it has accepted your application.`,
  purpose: {
    title: "What you apply for",
    statement: "What it is for",
    statementHint: `In your own words, with what the office must know to decide. At most ${limits.statement.max.toLocaleString("en-GB")} characters.`,
  },
  papers: {
    title: "Your papers",
    label: "Tick what you have ready",
    hint: "You show them at the counter or send them as the guide says. What is missing and needed is told to you now, not in five days.",
    none: "No papers are needed for this.",
  },
  who: {
    title: "Who applies",
    sealed: "Your name, number and contact are sealed. Every opening of them is recorded.",
    name: "Name of the person or firm",
    idKind: "Kind of identification",
    idKinds: {
      identityCard: "Identity card",
      passport: "Passport",
      travelPermit: "Permit for residents of Hong Kong, Macao or Taiwan",
      creditCode: "Unified credit code (firms)",
    },
    choose: "Choose one",
    idNumber: "Number",
    email: "E-mail address",
    oneOf: "A phone number or an e-mail address is enough.",
    phone: "Phone",
  },
  delivery: {
    title: "How you get the result",
    label: "Way",
    ways: { counter: "At the counter", post: "By post", download: "As a file, here", kiosk: "At a kiosk" },
  },
  submit: "Send the application",
  notHere: "This service cannot be applied for online here. Its page says how it is done.",
  errors: {
    divisionMissing: "Choose the place on the page before",
    divisionUnknown: "We do not know this place. Start again from the service's page",
    serviceUnknown: "There is no such service. Start again from the service's page",
    serviceMissing: "There is no such service. Start again from the service's page",
    notARequest: "This service is not one to apply for",
    notOfferedHere: "Nobody offers this service in the place you chose",
    notOnline: "This service cannot be applied for online",
    nameMissing: "Enter the name of the person or firm that applies",
    nameTooLong: `Shorten the name to ${limits.name.max} characters`,
    idKindMissing: "Choose the kind of identification",
    idNumberMissing: "Enter the number of the identification",
    idNumberInvalid: "Check the number: it does not fit the kind of identification you chose",
    phoneInvalid: "Enter a phone number such as 138 0013 8000 or 0571 8705 0000",
    emailInvalid: "Enter an e-mail address such as name@example.org",
    contactMissing: "Enter an e-mail address or a phone number",
    statementMissing: "Say what it is for",
    statementTooShort: `Say what it is for in at least ${limits.statement.min} characters`,
    statementTooLong: `Shorten the text to ${limits.statement.max.toLocaleString("en-GB")} characters`,
    readyInvalid: "Tick the papers in the list",
    materialUnknown: "The list of papers has changed. Check it again",
    materialsMissing:
      "Tick every paper that is required: without it the office cannot accept the application",
    deliveryMissing: "Choose how you want to get the result",
    deliveryUnavailable: "Choose one of the ways in the list",
    formExpired: "The form was open for too long. Check it and send it again",
    alreadySubmitted:
      "This form was sent before, with other entries. That application is on its way. To send this one as a new application, press the button again",
    tooManyAttempts: "Too many applications from this connection. Wait a few minutes, then send again",
  } as Record<string, string>,
  received: {
    title: "Your application has arrived",
    steps: [
      "The office checks within five working days that everything is there. If something is missing it tells you all of it at once; if it says nothing, your application counts as accepted.",
      "From acceptance the promised time runs. Your case's page shows the date, and why it moves if it does.",
      "A second person checks the decision before you get it. A refusal says why, and what you can do against it.",
    ],
    another: "Find another service",
  },
};
