// The stage for walking a workflow's model over HTTP: a PostgreSQL of its own, the real portal with a clock that can be
// moved, the agencies and people of the workflow's cast. Used by drive.ts only.
import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { startPostgres } from "#app/embedded/postgres.ts";
import { openDataFolder } from "#app/platform/data-folder.server.ts";
import type { CastMember } from "#workflows/kernel/explore.ts";
import { freePort } from "../fixtures/portal.ts";

export type Stage = {
  url: string;
  pool: pg.Pool;
  /** The portal's time, in milliseconds since 1970; it never goes back. */
  now(): number;
  moveTo(instant: number): Promise<void>;
  close(): Promise<void>;
};

/** A county of the city that has rules of its own, and one of a city where the province's hold. */
export const IN_HANGZHOU = "330106";
export const IN_NINGBO = "330206";

const root = new URL("../..", import.meta.url).pathname;
const START_SECONDS = 90;

/** Starts it all; the portal's output goes to `logFile`. */
export async function openStage(logFile: string, startAt: number): Promise<Stage> {
  const folders = ["db", "portal"].map((name) => mkdtempSync(join(tmpdir(), `onevisit-model-${name}-`)));
  const [dbDir = "", portalDir = ""] = folders;
  const postgres = await startPostgres({
    dataDir: openDataFolder(dbDir),
    log: () => undefined,
    // Nothing here outlives the run.
    settings: { fsync: "off", full_page_writes: "off" },
    isTemporary: true,
  });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const output = openSync(logFile, "w");
  const portal = spawn(
    process.execPath,
    ["--import", join(root, "e2e/fixtures/time-machine.ts"), "app/main.ts"],
    {
      cwd: root,
      // Over the channel the clock is moved; and when this process ends, so does the portal.
      stdio: ["ignore", output, output, "ipc"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        DEMO: "off",
        DATA_DIR: portalDir,
        DATABASE_URL: postgres.url,
        PORT: String(port),
        HOST: "localhost",
        PUBLIC_URL: url,
        // Every person comes from an address of their own, so that no limit for one address is met.
        TRUSTED_PROXIES: "loopback",
        AUTH_SECRET: "",
        SEAL_KEY: "",
        MEILI_URL: "",
        MEILI_KEY: "",
        SMTP_URL: "",
      },
    },
  );
  const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
  // A connection that breaks while it is idle shows in the next query.
  pool.on("error", () => {});
  let ahead = 0;
  const stage: Stage = {
    url,
    pool,
    now: () => Date.now() + ahead,
    async moveTo(instant) {
      if (ahead !== 0 && instant <= stage.now()) return;
      await tell(portal, instant);
      ahead = instant - Date.now();
    },
    async close() {
      const gone = new Promise((resolve) => portal.once("exit", resolve));
      if (portal.exitCode === null && portal.kill("SIGTERM")) await gone;
      await pool.end();
      await postgres.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await untilServing(url, portal);
    await stage.moveTo(startAt);
  } catch (error) {
    await stage.close();
    throw error;
  }
  return stage;
}

async function untilServing(url: string, portal: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_SECONDS * 1000;
  for (;;) {
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    if (portal.exitCode !== null || Date.now() > deadline) throw new Error("the portal does not start");
    await pause(200);
  }
}

function tell(portal: ChildProcess, moveTo: number): Promise<void> {
  return new Promise((resolve, reject) => {
    portal.once("message", () => resolve());
    portal.send({ moveTo }, (error) => error && reject(error));
  });
}

/** The agencies that the cast and the payloads name. */
export async function addCastAgencies(
  pool: pg.Pool,
  ids: ReadonlySet<string>,
  superiors: ReadonlyMap<string, string>,
): Promise<void> {
  const counties = [IN_HANGZHOU, IN_NINGBO, ...[...ids].map((id) => id.slice(0, 6))];
  const codes = new Set(
    counties.flatMap((code) => [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]),
  );
  await pool.query(
    `insert into division (code, parent_code, level, name_zh, name_en, valid_from)
     select code, case when code like '%0000' then null when code like '%00' then left(code, 2) || '0000'
                       else left(code, 4) || '00' end,
            case when code like '%0000' then 2 when code like '%00' then 3 else 4 end, code, code, '2000-01-01'
       from unnest($1::text[]) as code order by code`,
    [[...codes]],
  );
  await pool.query(
    `insert into department (id, code, name_zh, short_zh, name_en, theme_natural, theme_legal)
     values ('model', '999', '部门', '部门', 'Department', 'other', 'other')`,
  );
  await pool.query(
    `insert into agency (id, department_id, division_code, name_zh, name_en, address_zh, address_en, hours_zh, hours_en,
            consult_phone, complaint_phone)
     select id, case when id like '%-hotline' then null else 'model' end, left(id, 6), id, id, '', '', '', '', '', ''
       from unnest($1::text[]) as id`,
    [[...ids]],
  );
  for (const [id, above] of superiors)
    await pool.query("update agency set parent_id = $2 where id = $1", [id, above]);
}

/** Gives the person of that account the roles the cast member has; several members can be one person. */
export async function addMemberships(
  pool: pg.Pool,
  userId: string,
  members: readonly CastMember[],
): Promise<void> {
  for (const { actor } of members) {
    if (actor.agencyId === undefined || actor.role === undefined) continue;
    await pool.query(
      "insert into membership (user_id, agency_id, role) values ($1, $2, $3) on conflict do nothing",
      [userId, actor.agencyId, actor.role],
    );
  }
}
