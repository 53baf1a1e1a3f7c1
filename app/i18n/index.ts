// All texts people read, by language and area. The Chinese side is typed by the English one, so neither can lack a text.
import { accessibility as accessibilityEn } from "./en/accessibility.ts";
import { apply as applyEn } from "./en/apply.ts";
import { complaint as complaintEn } from "./en/complaint.ts";
import { desk as deskEn } from "./en/desk.ts";
import { deskSearch as deskSearchEn } from "./en/desk-search.ts";
import { diagram as diagramEn } from "./en/diagram.ts";
import { errors as errorsEn } from "./en/errors.ts";
import { exchange as exchangeEn } from "./en/exchange.ts";
import { events as eventsEn } from "./en/events.ts";
import { followUp as followUpEn } from "./en/follow-up.ts";
import { guide as guideEn } from "./en/guide.ts";
import { guideEditor as guideEditorEn } from "./en/guide-editor.ts";
import { guideFields as guideFieldsEn } from "./en/guide-fields.ts";
import { guideFindings as guideFindingsEn } from "./en/guide-findings.ts";
import { home as homeEn } from "./en/home.ts";
import { journey as journeyEn } from "./en/journey.ts";
import { newsroom as newsroomEn } from "./en/newsroom.ts";
import { notices as noticesEn } from "./en/notices.ts";
import { operations as operationsEn } from "./en/operations.ts";
import { people as peopleEn } from "./en/people.ts";
import { search as searchEn } from "./en/search.ts";
import { searchRoom as searchRoomEn } from "./en/search-room.ts";
import { shell as shellEn } from "./en/shell.ts";
import { workflows as workflowsEn } from "./en/workflows.ts";
import { accessibility as accessibilityZh } from "./zh/accessibility.ts";
import { apply as applyZh } from "./zh/apply.ts";
import { complaint as complaintZh } from "./zh/complaint.ts";
import { desk as deskZh } from "./zh/desk.ts";
import { deskSearch as deskSearchZh } from "./zh/desk-search.ts";
import { diagram as diagramZh } from "./zh/diagram.ts";
import { errors as errorsZh } from "./zh/errors.ts";
import { exchange as exchangeZh } from "./zh/exchange.ts";
import { events as eventsZh } from "./zh/events.ts";
import { followUp as followUpZh } from "./zh/follow-up.ts";
import { guide as guideZh } from "./zh/guide.ts";
import { guideEditor as guideEditorZh } from "./zh/guide-editor.ts";
import { guideFields as guideFieldsZh } from "./zh/guide-fields.ts";
import { guideFindings as guideFindingsZh } from "./zh/guide-findings.ts";
import { home as homeZh } from "./zh/home.ts";
import { journey as journeyZh } from "./zh/journey.ts";
import { newsroom as newsroomZh } from "./zh/newsroom.ts";
import { notices as noticesZh } from "./zh/notices.ts";
import { operations as operationsZh } from "./zh/operations.ts";
import { people as peopleZh } from "./zh/people.ts";
import { search as searchZh } from "./zh/search.ts";
import { searchRoom as searchRoomZh } from "./zh/search-room.ts";
import { shell as shellZh } from "./zh/shell.ts";
import { workflows as workflowsZh } from "./zh/workflows.ts";
import type { Lang } from "./languages.ts";

const en = {
  accessibility: accessibilityEn,
  apply: applyEn,
  complaint: complaintEn,
  desk: deskEn,
  deskSearch: deskSearchEn,
  diagram: diagramEn,
  errors: errorsEn,
  exchange: exchangeEn,
  events: eventsEn,
  followUp: followUpEn,
  guide: guideEn,
  guideEditor: guideEditorEn,
  guideFields: guideFieldsEn,
  guideFindings: guideFindingsEn,
  home: homeEn,
  journey: journeyEn,
  newsroom: newsroomEn,
  notices: noticesEn,
  operations: operationsEn,
  people: peopleEn,
  search: searchEn,
  searchRoom: searchRoomEn,
  shell: shellEn,
  workflows: workflowsEn,
};
export type Messages = typeof en;

const zh: Messages = {
  accessibility: accessibilityZh,
  apply: applyZh,
  complaint: complaintZh,
  desk: deskZh,
  deskSearch: deskSearchZh,
  diagram: diagramZh,
  errors: errorsZh,
  exchange: exchangeZh,
  events: eventsZh,
  followUp: followUpZh,
  guide: guideZh,
  guideEditor: guideEditorZh,
  guideFields: guideFieldsZh,
  guideFindings: guideFindingsZh,
  home: homeZh,
  journey: journeyZh,
  newsroom: newsroomZh,
  notices: noticesZh,
  operations: operationsZh,
  people: peopleZh,
  search: searchZh,
  searchRoom: searchRoomZh,
  shell: shellZh,
  workflows: workflowsZh,
};

/** The texts of a language. */
export function messages(lang: Lang): Messages {
  return lang === "zh" ? zh : en;
}
