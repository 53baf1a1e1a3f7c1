// The same steps as a person does them: a form posted to the real portal, session, policy, page and all, beside the engine
// alone. A draft is handed in and taken back by the same clerk, again and again.
import { randomBytes } from "node:crypto";
import { caseNumber } from "#app/domain/cases/case-number.ts";
import { Client } from "../e2e/model/client.ts";
import { addCastAgencies } from "../e2e/model/stage.ts";
import { fill } from "./fill.ts";
import { AGENCIES, HANDLING_EVENTS, SECOND_LEAD } from "./life.ts";
import type { Options } from "./options.ts";
import { startPortal } from "./portal.ts";
import type { BenchDatabase } from "./server.ts";
import { type Line, median, ms, perSecond } from "./table.ts";

const CASES = 2_000;
const IN_FLIGHT = 16;
const HOUR_MS = 3_600_000;
const PASSWORD = "bench-onevisit-2026";

/** `stepRate`: plain steps a second at 16 in flight, in the same run. */
export async function measureHttp(
  database: BenchDatabase,
  stepRate: number,
  { rounds, seconds }: Options,
  note: (text: string) => void,
): Promise<Line[]> {
  await addCastAgencies(database.owner, new Set(AGENCIES), new Map());
  // Filed this morning, so that no deadline has passed when the portal looks.
  const filedAt = new Date(Date.now() - HANDLING_EVENTS * HOUR_MS);
  await fill(database, { from: 1, to: CASES, eventCounts: [HANDLING_EVENTS], filedAt });
  const portal = await startPortal(database.url);
  try {
    const clerk = new Client(portal.url, "10.8.0.1");
    await signUp(clerk, database);
    const cases = await numberedCases(database);
    const rates: number[] = [];
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const found = await actInTurns(clerk, cases, seconds);
      if (round === 0) continue;
      rates.push(found.rate);
      times.push(found.p50);
      note(`http: round ${round} of ${rounds}`);
    }
    const rate = median(rates);
    return [
      {
        what: `the same over HTTP, ${IN_FLIGHT} forms in flight (p50 ${ms(median(times))}), beside the engine alone`,
        ours: perSecond(rate),
        peer: perSecond(stepRate),
        ratio: rate / stepRate,
      },
    ];
  } finally {
    await portal.stop();
  }
}

/** The copies get numbers as the portal gives them, so that it finds them. */
async function numberedCases({ owner }: BenchDatabase): Promise<Numbered[]> {
  const numbers = Array.from({ length: CASES }, () => caseNumber(new Date().getFullYear(), randomBytes(5)));
  const { rows } = await owner.query<Numbered>(
    `update "case" c set number = given.number
       from (select id, row_number() over () as n from "case") as listed
       join unnest($1::text[]) with ordinality as given(number, n) using (n)
      where c.id = listed.id
     returning c.number, c.row_version as version`,
    [numbers],
  );
  return rows;
}

type Numbered = { number: string; version: number };

const draft: [string, string][] = [
  ["outcome", "solved"],
  ["text", "We have been there on two nights, and the builder has been told to stop at ten."],
];

async function actInTurns(clerk: Client, cases: Numbered[], seconds: number) {
  const times: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const item = cases.shift();
      if (item === undefined) throw new Error("fewer cases than forms in flight");
      const isDrafted = item.version > HANDLING_EVENTS && (item.version - HANDLING_EVENTS) % 2 === 1;
      const asked = performance.now();
      const reply = await clerk.post(`/en/desk/cases/${item.number}`, [
        ["event", isDrafted ? "complaint.draftTakenBack" : "complaint.answerDrafted"],
        ["expectedVersion", String(item.version)],
        ["confirm", "on"],
        ...(isDrafted ? [] : draft),
      ]);
      if (reply.status !== 303)
        throw new Error(`the portal answers ${reply.status}: ${reply.body.slice(0, 500)}`);
      times.push(performance.now() - asked);
      cases.push({ number: item.number, version: item.version + 1 });
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  times.sort((a, b) => a - b);
  return {
    rate: (times.length * 1000) / (performance.now() - started),
    p50: times[Math.floor(times.length / 2)] ?? Number.NaN,
  };
}

async function signUp(clerk: Client, { owner }: BenchDatabase): Promise<void> {
  const email = "clerk@bench.example";
  const reply = await clerk.post("/en/sign-up", [
    ["name", "Clerk"],
    ["email", email],
    ["password", PASSWORD],
  ]);
  if (reply.status >= 400)
    throw new Error(`the clerk cannot sign up: ${reply.status} ${reply.body.slice(0, 300)}`);
  await owner.query(
    `insert into membership (user_id, agency_id, role) select id, $2, 'clerk' from "user" where email = $1`,
    [email, SECOND_LEAD],
  );
}
