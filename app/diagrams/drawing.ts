// What a workflow's picture consists of and where each part stands: boxes of text, arrows with their words. The layout is
// done by ELK (layered, right-angled), which gives every word a place of its own. Called by documents.ts; no colours here.
import ELK, { type ElkExtendedEdge, type ElkNode } from "elkjs/lib/elk.bundled.js";
import { messages } from "#app/i18n/index.ts";
import type { Lang } from "#app/i18n/languages.ts";
import type { Telling, ToldMove, ToldState } from "./telling.ts";
import { widthOf, wrapped } from "./text-width.ts";

export const sizes = {
  title: 15,
  line: 12.5,
  padding: 12,
  lineHeight: 17,
  titleHeight: 20,
  icon: 16,
} as const;
/** Texts break at about these widths, in pixels. */
const BOX_TEXT = 190;
const LABEL_TEXT = 165;
const START = 18;

/** `strong` names what happens or where; `quiet` says who and when; `clock` has a small clock before it. */
export type Line = {
  text: string;
  style: "title" | "strong" | "quiet" | "clock";
  isContinued?: boolean;
  /** Pixels of room above it. */
  gap?: number;
};
export type Block = { lines: readonly Line[]; width: number; height: number };
type Place = { x: number; y: number };

export type Drawing = {
  width: number;
  height: number;
  start: Place & { radius: number };
  boxes: readonly (Place & Block & { kind: "agency" | "citizen" | "final" })[];
  arrows: readonly { points: readonly Place[] }[];
  labels: readonly (Place & Block)[];
};

/** Lays the workflow out; the same telling gives the same drawing. */
export async function drawingOf(telling: Telling): Promise<Drawing> {
  const boxes = new Map(telling.states.map((state) => [state.name, boxOf(state, telling)]));
  const ways = waysOf(telling);
  const graph: ElkNode = {
    id: "root",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": "DOWN",
      "elk.edgeRouting": "ORTHOGONAL",
      "elk.layered.layering.strategy": "NETWORK_SIMPLEX",
      "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
      "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
      "elk.layered.considerModelOrder.strategy": "PREFER_EDGES",
      "elk.layered.edgeLabels.sideSelection": "ALWAYS_DOWN",
      "elk.layered.thoroughness": "60",
      "elk.spacing.nodeNode": "34",
      "elk.spacing.edgeNode": "18",
      "elk.spacing.edgeEdge": "14",
      "elk.spacing.edgeLabel": "6",
      "elk.layered.spacing.nodeNodeBetweenLayers": "26",
      "elk.layered.spacing.edgeNodeBetweenLayers": "16",
      "elk.layered.spacing.edgeEdgeBetweenLayers": "14",
      // An end that is reached from everywhere has no arrow of its own; it stands with the other ends all the same.
      "elk.separateConnectedComponents": "false",
      "elk.padding": "[top=16,left=16,bottom=16,right=16]",
      "elk.randomSeed": "1",
    },
    children: [
      { id: START_ID, width: START, height: START },
      ...inOrder(telling.states, ways).map(({ name: id, isFinal }) => ({
        id,
        ...sizeOf(boxes.get(id)),
        ...(isFinal ? { layoutOptions: { "elk.layered.layering.layerConstraint": "LAST" } } : {}),
      })),
    ],
    edges: ways.map(({ from, to, label }, index): ElkExtendedEdge => {
      const { width, height } = label;
      return {
        id: `way-${index}`,
        sources: [from],
        targets: [to],
        labels: [
          {
            id: `label-${index}`,
            text: "words",
            width,
            height,
            layoutOptions: { "elk.edgeLabels.placement": "CENTER", "elk.edgeLabels.inline": "true" },
          },
        ],
      };
    }),
  };
  const laid = await new ELK().layout(graph);
  const places = new Map((laid.children ?? []).map((node) => [node.id, placeOf(node)]));
  const start = places.get(START_ID) ?? origin;
  return {
    width: Math.ceil(laid.width ?? 0),
    height: Math.ceil(laid.height ?? 0),
    start: { x: start.x + START / 2, y: start.y + START / 2, radius: START / 2 },
    boxes: telling.states.flatMap((state) => {
      const box = boxes.get(state.name);
      const place = places.get(state.name);
      if (box === undefined || place === undefined) return [];
      return [
        {
          ...place,
          ...box,
          kind: state.isFinal ? "final" : state.isCitizens ? "citizen" : "agency",
        } as const,
      ];
    }),
    arrows: (laid.edges ?? []).flatMap(({ sections = [] }) =>
      sections.map(({ startPoint, bendPoints = [], endPoint }) => ({
        points: [startPoint, ...bendPoints, endPoint].map(placeOf),
      })),
    ),
    labels: (laid.edges ?? []).flatMap(({ labels = [] }, index) => {
      const [label] = labels;
      const way = ways[index];
      return label === undefined || way === undefined ? [] : [{ ...placeOf(label), ...way.label }];
    }),
  };
}

const START_ID = "(start)";
const origin: Place = { x: 0, y: 0 };

type Way = { from: string; to: string; label: Block };

/** One arrow from state to state, with all events that lead that way. */
function waysOf({ opening, states, lang }: Telling): Way[] {
  const first = opening.to.map((to) => ({
    from: START_ID,
    to,
    label: block(
      [...lines(opening.event, "strong", LABEL_TEXT), ...lines(opening.roles, "quiet", LABEL_TEXT)],
      4,
    ),
  }));
  const others = states.flatMap((state) => {
    const byTarget = Map.groupBy(
      state.moves.filter((move) => isDrawn(move, state)),
      ({ to }) => to ?? "",
    );
    return [...byTarget].map(([to, moves]) => ({
      from: state.name,
      to,
      label: block(
        moves.flatMap((move, index) => spaced(linesOfMove(move, lang), index)),
        4,
      ),
    }));
  });
  return [...first, ...others];
}

/** In the machine's order, but none before a state that leads to it: what leads back is drawn upwards. */
function inOrder(states: readonly ToldState[], ways: readonly Way[]): ToldState[] {
  const reached = new Set([START_ID]);
  const ordered: ToldState[] = [];
  const leadsTo = ({ name }: ToldState) => ways.some(({ from, to }) => to === name && reached.has(from));
  for (let rest = [...states]; rest.length > 0; rest = rest.filter((state) => !ordered.includes(state))) {
    const next = rest.find(leadsTo) ?? rest[0];
    if (next === undefined) break;
    reached.add(next.name);
    ordered.push(next);
  }
  return ordered;
}

function isDrawn({ to, isAnywhere }: ToldMove, { name }: ToldState): boolean {
  return to !== undefined && to !== name && !isAnywhere;
}

/** Several events on one arrow stand a little apart. */
function spaced(all: readonly Line[], index: number): Line[] {
  return all.map((line, at) => (index > 0 && at === 0 ? { ...line, gap: 5 } : line));
}

function linesOfMove({ event, isClock, roles, when }: ToldMove, lang: Lang): Line[] {
  if (isClock) return [...lines(event, "clock", LABEL_TEXT), ...lines(when, "quiet", LABEL_TEXT)];
  return [
    ...lines(event, "strong", LABEL_TEXT),
    ...lines(when === "" ? roles : `${roles}${comma(lang)}${when}`, "quiet", LABEL_TEXT),
  ];
}

function comma(lang: Lang): string {
  return lang === "zh" ? "，" : ", ";
}

function boxOf(state: ToldState, { lang, states }: Telling): Block {
  const { diagram } = messages(lang);
  const list = (items: readonly string[]) => [...new Set(items)].join(lang === "zh" ? "、" : ", ");
  // Names of events have commas of their own.
  const series = (items: readonly string[]) => [...new Set(items)].join(lang === "zh" ? "；" : "; ");
  const say = (what: string, text: string) => (lang === "zh" ? `${what}：${text}` : `${what}: ${text}`);
  const aside = (what: string, text: string) => (lang === "zh" ? `${what}（${text}）` : `${what} (${text})`);
  const told: Line[] = lines(state.label, "title", BOX_TEXT);
  if (state.isFinal) {
    const arrivals = states.flatMap(({ moves }) =>
      moves.filter(({ to, isAnywhere }) => isAnywhere && to === state.name),
    );
    if (arrivals.length > 0)
      told.push(...lines(say(diagram.anyTime, list(arrivals.map(({ event }) => event))), "quiet", BOX_TEXT));
    return block(told, sizes.padding);
  }
  told.push(...lines(say(diagram.waitsFor, state.waitsFor), "quiet", BOX_TEXT));
  if (state.clocks.length > 0) told.push(...lines(list(state.clocks), "clock", BOX_TEXT));
  const staying = state.moves.filter(
    ({ to, isClock }) => !isClock && (to === undefined || to === state.name),
  );
  const elsewhere = new Set(state.moves.filter((move) => !staying.includes(move)).map(({ event }) => event));
  for (const [roles, moves] of Map.groupBy(staying, (move) => move.roles)) {
    // Where the same event can also lead away, it has to be said when it does not.
    const events = moves.map(({ event, when }) =>
      elsewhere.has(event) && when !== "" ? aside(event, when) : event,
    );
    told.push(...lines(say(`↻ ${roles}`, series(events)), "quiet", BOX_TEXT));
  }
  const leaving = Map.groupBy(
    state.moves.filter(({ isAnywhere }) => isAnywhere),
    ({ toName }) => toName,
  );
  for (const [toName, moves] of leaving)
    told.push(...lines(aside(`→ ${toName}`, list(moves.map(({ roles }) => roles))), "quiet", BOX_TEXT));
  return block(told, sizes.padding);
}

function lines(text: string, style: Line["style"], width: number): Line[] {
  if (text === "") return [];
  const room = style === "clock" ? width - sizes.icon : width;
  return wrapped(text, room, fontSize(style), isBold(style)).map((line, index) => ({
    text: line,
    style,
    isContinued: index > 0,
  }));
}

function block(all: readonly Line[], padding: number): Block {
  const widths = all.map(
    ({ text, style }) => widthOf(text, fontSize(style), isBold(style)) + (style === "clock" ? sizes.icon : 0),
  );
  const height = all.reduce((sum, { style, gap = 0 }) => sum + heightOf(style) + gap, 0);
  return {
    lines: all,
    width: Math.ceil(Math.max(40, ...widths) + 2 * padding),
    height: Math.ceil(height + 2 * padding),
  };
}

export function fontSize(style: Line["style"]): number {
  return style === "title" ? sizes.title : sizes.line;
}

export function heightOf(style: Line["style"]): number {
  return style === "title" ? sizes.titleHeight : sizes.lineHeight;
}

export function isBold(style: Line["style"]): boolean {
  return style === "title" || style === "strong";
}

function sizeOf(block: Block | undefined): { width: number; height: number } {
  return { width: block?.width ?? 0, height: block?.height ?? 0 };
}

/** Whole and half pixels only: the same file on every machine. */
function placeOf({ x = 0, y = 0 }: { x?: number; y?: number }): Place {
  return { x: Math.round(x * 2) / 2, y: Math.round(y * 2) / 2 };
}
