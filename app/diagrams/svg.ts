// Draws a workflow as SVG: presentation attributes only (a page's CSP allows no styles), no script, no fonts of its own, on
// a ground of its own, so that it reads the same on light and dark pages. Pure text; called by documents.ts.
import { messages } from "#app/i18n/index.ts";
import { type Block, type Drawing, fontSize, heightOf, isBold, type Line, sizes } from "./drawing.ts";
import type { Telling } from "./telling.ts";

/** Each contrast of text on its ground is above 7 : 1, of lines above 3 : 1. */
const colours = {
  ground: "#ffffff",
  ink: "#17212b",
  quiet: "#44525f",
  line: "#51606e",
  agency: { fill: "#e5f0f9", stroke: "#0a4f8a" },
  citizen: { fill: "#fff3dd", stroke: "#8a4b00" },
  final: { fill: "#f2f6f9", stroke: "#51606e" },
} as const;

const FONT = "system-ui, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The picture as a file; `id`s begin with the workflow's key, so that several can stand on one page. */
export function svgOf(telling: Telling, drawing: Drawing): string {
  const { key, lang, name, states } = telling;
  const { diagram } = messages(lang);
  const { width, height, start, boxes, arrows, labels } = drawing;
  const ids = { title: `${key}-title`, desc: `${key}-desc`, head: `${key}-head` };
  const ways = states.flatMap(({ moves }) => moves.filter(({ to }) => to !== undefined)).length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="${ids.title} ${ids.desc}" lang="${lang === "zh" ? "zh-CN" : "en"}" font-family="${FONT}">\n`,
    `<title id="${ids.title}">${escaped(diagram.title(name))}</title>\n`,
    `<desc id="${ids.desc}">${escaped(diagram.description(states.length, ways))}</desc>\n`,
    `<defs><marker id="${ids.head}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">`,
    `<path d="M0 0 L10 5 L0 10 Z" fill="${colours.line}"/></marker></defs>\n`,
    `<rect width="${width}" height="${height}" rx="8" fill="${colours.ground}"/>\n`,
    ...arrows.map(
      ({ points }) =>
        `<path d="${rounded(points)}" fill="none" stroke="${colours.line}" stroke-width="1.5" marker-end="url(#${ids.head})"/>\n`,
    ),
    `<circle cx="${start.x}" cy="${start.y}" r="${start.radius - 1}" fill="${colours.ink}"/>\n`,
    ...boxes.map(box),
    ...labels.map(label),
    "</svg>\n",
  ].join("");
}

function box({ x, y, width, height, kind, lines }: Drawing["boxes"][number]): string {
  const { fill, stroke } = colours[kind];
  // An end has a double line.
  const inner =
    kind === "final"
      ? `<rect x="${x + 3.5}" y="${y + 3.5}" width="${width - 7}" height="${height - 7}" rx="5" fill="none" stroke="${stroke}"/>`
      : "";
  return (
    `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>${inner}` +
    `${texts({ lines, width, height }, x + sizes.padding, y + sizes.padding)}</g>\n`
  );
}

function label({ x, y, width, height, lines }: Drawing["labels"][number]): string {
  return (
    `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${colours.ground}"/>` +
    `${texts({ lines, width, height }, x + 4, y + 4)}</g>\n`
  );
}

function texts({ lines }: Block, x: number, top: number): string {
  let y = top;
  return lines
    .map((line) => {
      const height = heightOf(line.style);
      y += line.gap ?? 0;
      const base = y + height * 0.75;
      y += height;
      const icon = line.style === "clock" && line.isContinued !== true ? clockFace(x + 6, base - 4.5) : "";
      return `${icon}${textLine(line, line.style === "clock" ? x + sizes.icon : x, base)}`;
    })
    .join("");
}

function textLine({ text, style }: Line, x: number, y: number): string {
  const weight = isBold(style) ? ` font-weight="${style === "title" ? 700 : 600}"` : "";
  const fill = style === "quiet" ? colours.quiet : colours.ink;
  return `<text x="${x}" y="${y}" font-size="${fontSize(style)}"${weight} fill="${fill}">${escaped(text)}</text>`;
}

function clockFace(x: number, y: number): string {
  return (
    `<circle cx="${x}" cy="${y}" r="5" fill="none" stroke="${colours.ink}" stroke-width="1.2"/>` +
    `<path d="M${x} ${y - 3} V${y} L${x + 2} ${y + 1.5}" fill="none" stroke="${colours.ink}" stroke-width="1.2"/>`
  );
}

type Point = { x: number; y: number };
const RADIUS = 6;

/** A line through the points with its corners rounded off. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${point.x} ${point.y}`;
      if (after === undefined) return `L${point.x} ${point.y}`;
      const from = towards(point, before);
      const to = towards(point, after);
      return `L${from.x} ${from.y} Q${point.x} ${point.y} ${to.x} ${to.y}`;
    })
    .join(" ");
}

function towards(corner: Point, other: Point): Point {
  const dx = other.x - corner.x;
  const dy = other.y - corner.y;
  const far = Math.max(Math.abs(dx), Math.abs(dy));
  const part = far === 0 ? 0 : Math.min(RADIUS, far / 2) / far;
  return { x: Math.round((corner.x + dx * part) * 2) / 2, y: Math.round((corner.y + dy * part) * 2) / 2 };
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
