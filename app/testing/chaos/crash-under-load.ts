// Kills processes at random while people live their cases through and a worker sends the mails. For tests only.
import { setTimeout as pause } from "node:timers/promises";
import { type Random, randomFor } from "#prisma/seed/prng.ts";
import { liveThrough, type World } from "./lives.ts";
import type { OfficeSettings } from "./office-letters.ts";
import { type Office, openOffice } from "./offices.ts";
import { until } from "./patience.ts";

export type LoadOptions = {
  kills: number;
  /** People at once. */
  atOnce: number;
  workflows: readonly string[];
  /** For each process; the first one runs the worker. */
  settings: readonly OfficeSettings[];
  seed: string;
};

/** Resolves when everybody's case has ended. Leaves processes open behind the world's counter, one for each setting. */
export async function crashUnderLoad(world: World, options: LoadOptions): Promise<{ killed: number }> {
  const { kills, atOnce, workflows, settings, seed } = options;
  const random = randomFor(seed);
  const { offices } = world.counter;
  offices.push(...(await Promise.all(settings.map((each) => openOffice(each)))));
  const killing = killAgainAndAgain(world, offices, { kills, settings, random });
  let isOver = false;
  const lane = async (index: number): Promise<void> => {
    for (let life = 0; !isOver; life++) {
      const mine = randomFor(`${seed}/${index}/${life}`);
      await liveThrough(world, mine.pick(workflows), mine);
    }
  };
  const lanes = Promise.all(Array.from({ length: atOnce }, (_, index) => lane(index)));
  try {
    // Whichever fails first tells.
    await Promise.race([killing, lanes]);
    await killing;
  } finally {
    isOver = true;
    await Promise.allSettled([killing]);
  }
  await lanes;
  return { killed: kills };
}

async function killAgainAndAgain(
  world: World,
  offices: Office[],
  { kills, settings, random }: Pick<LoadOptions, "kills" | "settings"> & { random: Random },
): Promise<void> {
  const successors: Promise<void>[] = [];
  for (let killed = 0; killed < kills; killed++) {
    // Some work is done between two kills, and then any instant will do.
    const goal = world.ledger.sent.length + random.int(2, 25);
    await until(() => Promise.resolve(world.ledger.sent.length >= goal && openOnes(offices).length > 1));
    await pause(random.next() * 6);
    const victim = random.pick(openOnes(offices));
    const place = offices.indexOf(victim);
    const setting = settings[place];
    if (setting === undefined) throw new Error("nobody knows how this process is opened");
    await victim.kill();
    successors.push(
      openOffice(setting).then((heir) => {
        offices[place] = heir;
      }),
    );
  }
  await Promise.all(successors);
}

function openOnes(offices: readonly Office[]): Office[] {
  return offices.filter((office) => office.isOpen());
}
