// The desk's single keys: through the queue, into a case and back. They are off while one types, with any modifier, and
// where the reader has switched them off (WCAG 2.1.4); the choice is kept in this browser.
import { filterSelects } from "./shared/filter-select.ts";

const KEY = "onevisit.deskKeys";
const root = document.querySelector<HTMLElement>("[data-desk-keys]");
const help = document.querySelector<HTMLDetailsElement>("[data-keys-help]");
const toggle = document.querySelector<HTMLInputElement>("[data-keys-toggle]");

filterSelects(document);

if (root !== null && help !== null && toggle !== null) {
  root.hidden = false;
  toggle.checked = stored() !== "off";
  toggle.addEventListener("change", () => store(toggle.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    // The list of keys stays reachable by mouse and Tab when the keys are off.
    if (!toggle.checked || isTyping(event.target)) return;
    if (act(event.key, help)) event.preventDefault();
  });
}

function act(key: string, list: HTMLDetailsElement): boolean {
  switch (key) {
    case "j":
      return move(1);
    case "k":
      return move(-1);
    // Arrows scroll the page until one is in the queue.
    case "ArrowDown":
      return isInQueue() && move(1);
    case "ArrowUp":
      return isInQueue() && move(-1);
    case "x":
      return tick();
    case "u":
      return follow("[data-desk-back]");
    case "a":
      return reach("[data-desk-acts]");
    case "/":
      return search();
    case "?":
      list.open = !list.open;
      (list.open ? list.querySelector("summary") : undefined)?.focus();
      return true;
    default:
      return false;
  }
}

/** Moves the focus to the next or previous row; Enter on its link is the browser's own. */
function move(by: number): boolean {
  const links = [...document.querySelectorAll<HTMLElement>("[data-queue-link]")];
  if (links.length === 0) return false;
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by));
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: "nearest" });
  return true;
}

/** Ticks the row in which the focus is. */
function tick(): boolean {
  const box = document.activeElement?.closest("tr")?.querySelector<HTMLInputElement>("[data-queue-tick]");
  box?.click();
  return box !== null && box !== undefined;
}

function isInQueue(): boolean {
  return document.activeElement?.matches("[data-queue-link]") ?? false;
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

function reach(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector);
  const control = target?.querySelector<HTMLElement>(
    "select, textarea, input:not([type=hidden]), button, summary",
  );
  (control ?? target)?.focus();
  target?.scrollIntoView({ block: "start" });
  return target !== null;
}

/** To the search box; what was searched for is replaced by typing. */
function search(): boolean {
  const box = document.querySelector<HTMLInputElement>("[data-desk-search]");
  box?.focus();
  box?.select();
  return box !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

// Browsers that forbid storage have the keys on, and forget the choice.
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    return;
  }
}
