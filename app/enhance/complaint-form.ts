// Checks the complaint form in the browser with the server's own schema, shows the same summary and field errors, fetches
// the offices of a newly chosen place, and sends once. The form is whole without this script.
import { Complaint, withoutUnwantedContact } from "#app/domain/cases/complaint.schema.ts";
import { filterSelects } from "./shared/filter-select.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-complaint-form]")) enhance(form);
filterSelects(document);

function enhance(form: HTMLFormElement): void {
  const texts = JSON.parse(form.dataset["errors"] ?? "{}") as Record<string, string>;
  const title = document.title;
  let isSent = false;

  form.addEventListener("submit", (event) => {
    // The button that asks for offices sends what is typed so far, right or wrong.
    if (event.submitter?.getAttribute("name") === "intent") return;
    if (isSent) return event.preventDefault();
    const errors = problemsOf(form);
    show(form, errors, texts, title);
    if (errors.size === 0) {
      isSent = true;
      return;
    }
    event.preventDefault();
    document.getElementById("error-summary")?.focus();
  });
  // Back from the next page: the form may be sent again (the same key makes it the same case).
  window.addEventListener("pageshow", () => (isSent = false));

  const offices = form.querySelector<HTMLElement>("[data-offices]");
  const division = form.elements.namedItem("divisionCode");
  if (offices === null || !(division instanceof HTMLSelectElement)) return;
  const button = () => offices.querySelector<HTMLElement>("[data-show-offices]");
  button()?.toggleAttribute("hidden", true);
  let running: AbortController | undefined;
  division.addEventListener("change", () => {
    running?.abort();
    running = new AbortController();
    void fetchOffices(form, offices, running.signal).then((isDone) => {
      // Out of reach: the button of the plain form is still there.
      if (isDone !== undefined) button()?.toggleAttribute("hidden", isDone);
    });
  });
}

/** Puts the offices of the chosen place into `place`. False when that failed, undefined when it was overtaken. */
async function fetchOffices(
  form: HTMLFormElement,
  place: HTMLElement,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const body = new FormData(form);
  body.set("intent", "offices");
  try {
    const response = await fetch(location.href, {
      method: "POST",
      body: new URLSearchParams(texts(body)),
      signal,
    });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.querySelector("[data-offices]");
    if (fresh === null) return false;
    place.replaceChildren(...fresh.childNodes);
    filterSelects(place);
    return true;
  } catch {
    return signal.aborted ? undefined : false;
  }
}

function texts(form: FormData): [string, string][] {
  return [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
}

/** Keys of what is wrong, by field; the same reading of a form as conform's on the server. */
function problemsOf(form: HTMLFormElement): Map<string, string[]> {
  const typed = texts(withoutUnwantedContact(new FormData(form))).filter(([, value]) => value !== "");
  const fields: Record<string, unknown> = Object.fromEntries(typed);
  for (const box of ["isAnonymous", "isConfidential"]) if (fields[box] === "on") fields[box] = true;
  const result = Complaint.safeParse(fields);
  const errors = new Map<string, string[]>();
  for (const { path, message } of result.error?.issues ?? []) {
    const name = String(path[0]);
    errors.set(name, [...(errors.get(name) ?? []), message]);
  }
  return errors;
}

function show(
  form: HTMLFormElement,
  errors: Map<string, string[]>,
  messages: Record<string, string>,
  title: string,
): void {
  document.getElementById("error-summary")?.remove();
  const lines: [field: string, text: string][] = [];
  for (const wrapper of form.querySelectorAll<HTMLElement>("[data-field]")) {
    const name = wrapper.dataset["field"] ?? "";
    const text = (errors.get(name) ?? []).map((key) => messages[key] ?? key).join(" ");
    mark(wrapper, name, text);
    if (text !== "") lines.push([name, text]);
  }
  const shown = new Set(lines.map(([name]) => name));
  for (const [name, keys] of errors)
    if (!shown.has(name)) lines.push(["", keys.map((key) => messages[key] ?? key).join(" ")]);
  document.title = lines.length === 0 ? title : (form.dataset["errorPrefix"] ?? "") + title;
  if (lines.length > 0) form.before(summary(form.dataset["errorTitle"] ?? "", lines));
}

/** As app/ui/field does on the server. */
function mark(wrapper: HTMLElement, name: string, text: string): void {
  wrapper.querySelector("[data-error]")?.remove();
  for (const part of ["border-s-4", "border-bad", "ps-4"]) wrapper.classList.toggle(part, text !== "");
  const hint = document.getElementById(`${name}-hint`);
  const described = [hint === null ? "" : hint.id, text === "" ? "" : `${name}-error`]
    .filter(Boolean)
    .join(" ");
  const target = wrapper.tagName === "FIELDSET" ? wrapper : document.getElementById(name);
  if (described === "") target?.removeAttribute("aria-describedby");
  else target?.setAttribute("aria-describedby", described);
  if (wrapper.tagName !== "FIELDSET") {
    if (text === "") target?.removeAttribute("aria-invalid");
    else target?.setAttribute("aria-invalid", "true");
  }
  if (text === "") return;
  const error = document.createElement("p");
  error.id = `${name}-error`;
  error.className = "font-semibold text-bad";
  error.dataset["error"] = "";
  error.textContent = text;
  (hint ?? wrapper.querySelector("label, legend"))?.after(error);
}

/** As app/ui/error-summary does on the server. */
function summary(title: string, lines: readonly [field: string, text: string][]): HTMLElement {
  const box = document.createElement("div");
  box.id = "error-summary";
  box.setAttribute("role", "alert");
  box.tabIndex = -1;
  box.className = "mb-6 rounded-md border-4 border-bad bg-white p-4";
  const heading = document.createElement("h2");
  heading.className = "section-title text-bad";
  heading.textContent = title;
  const list = document.createElement("ul");
  list.className = "mt-2 list-disc ps-6";
  for (const [name, text] of lines) {
    const item = document.createElement("li");
    if (name === "") item.textContent = text;
    else {
      const link = document.createElement("a");
      link.className = "text-bad";
      link.href = `#${name}`;
      link.textContent = text;
      // The fragment alone would scroll; typing should go on in the field.
      link.addEventListener("click", (event) => {
        const field = document.getElementById(name);
        if (field === null) return;
        event.preventDefault();
        field.focus();
        field.closest("[data-field]")?.scrollIntoView({ block: "center" });
      });
      item.append(link);
    }
    list.append(item);
  }
  box.append(heading, list);
  return box;
}
