// Turns every search input marked data-suggest into a combobox with suggestions from /api/suggest, after the ARIA pattern
// "editable combobox with list autocomplete" (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Loaded by pages with a
// search box. The form must work as it is without this script; focus never leaves the input.

type Suggestion = { href: string; name: string; department: string };
type Answer = { items: Suggestion[]; status: string };

const DEBOUNCE_MS = 120;
/** Screen readers are told how many there are when typing pauses, not at every letter. */
const STATUS_MS = 500;

for (const input of document.querySelectorAll<HTMLInputElement>("input[data-suggest]")) enhance(input);

function enhance(input: HTMLInputElement): void {
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className =
    "absolute inset-x-0 top-full z-20 mt-1 max-h-[min(28rem,60vh)] overflow-y-auto rounded-md border-2 border-ink bg-white py-1 text-ink shadow-lg";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset["suggestLabel"] ?? "");
  list.hidden = true;
  const status = document.createElement("p");
  status.className = "sr-only";
  status.setAttribute("role", "status");
  input.after(list, status);

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  input.autocomplete = "off";

  let items: Suggestion[] = [];
  let active = -1;
  let timer: number | undefined;
  let running: AbortController | undefined;
  let isComposing = false;
  let statusTimer: number | undefined;
  // The text that `items` answer; the same text is not asked for again.
  let answered = "";

  function close(): void {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function open(): void {
    if (items.length === 0) return;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function stop(): void {
    clearTimeout(timer);
    clearTimeout(statusTimer);
    running?.abort();
  }

  function tell(text: string): void {
    clearTimeout(statusTimer);
    statusTimer = window.setTimeout(() => (status.textContent = text), STATUS_MS);
  }

  /** Marks suggestion `index`; -1 is the input itself. */
  function choose(index: number): void {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[index];
    if (option === undefined) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function go(item: Suggestion): void {
    const url = new URL(item.href, location.href);
    const division = input.form?.elements.namedItem("division");
    // Only guides are read for a place.
    const isGuide = url.pathname.includes("/services/");
    if (isGuide && division !== null && division !== undefined && "value" in division && division.value)
      url.searchParams.set("division", String(division.value));
    location.assign(url);
  }

  function show(q: string, answer: Answer): void {
    answered = q;
    items = answer.items;
    list.replaceChildren(
      ...items.map((item, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const department = document.createElement("small");
        department.textContent = item.department;
        // Forced colours take backgrounds away: the system's own marking says which is chosen.
        option.className =
          "cursor-pointer px-3 py-2 hover:bg-wash aria-selected:bg-brand aria-selected:text-white forced-color-adjust-none forced-colors:aria-selected:bg-[Highlight] forced-colors:aria-selected:text-[HighlightText]";
        department.className = "block text-sm opacity-80";
        option.append(item.name, " ", department);
        option.addEventListener("click", () => go(item));
        return option;
      }),
    );
    active = -1;
    input.removeAttribute("aria-activedescendant");
    tell(answer.status);
    if (items.length > 0 && document.activeElement === input) open();
    else close();
  }

  async function ask(): Promise<void> {
    const q = input.value.trim();
    running?.abort();
    if (q === answered) return open();
    if (q === "") return show(q, { items: [], status: "" });
    const request = new AbortController();
    running = request;
    const query = new URLSearchParams({ lang: input.dataset["suggest"] ?? "", q });
    try {
      const response = await fetch(`/api/suggest?${query}`, { signal: request.signal });
      if (!response.ok) throw new Error(`suggestions: ${response.status}`);
      const answer = (await response.json()) as Answer;
      if (!request.signal.aborted) show(q, answer);
    } catch {
      // Newer typing aborted it, or the server is out of reach: the plain form still searches.
      if (request.signal.aborted) return;
      items = [];
      answered = "";
      close();
    }
  }

  function askSoon(): void {
    clearTimeout(timer);
    if (!isComposing) timer = window.setTimeout(() => void ask(), DEBOUNCE_MS);
  }

  input.addEventListener("input", () => {
    choose(-1);
    askSoon();
  });
  input.addEventListener("compositionstart", () => {
    isComposing = true;
    clearTimeout(timer);
  });
  input.addEventListener("compositionend", () => {
    isComposing = false;
    askSoon();
  });
  input.addEventListener("blur", () => {
    stop();
    close();
  });
  input.form?.addEventListener("submit", stop);
  // Keeps the focus in the input while a suggestion is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());

  input.addEventListener("keydown", (event) => {
    // Keys of an input method belong to it; 229 is how Safari says so for the key that ends a composition.
    if (event.isComposing || isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    const isOpen = !list.hidden;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (event.altKey) return event.key === "ArrowUp" ? close() : reopen();
        if (!isOpen) return reopen(event.key === "ArrowDown" ? 0 : items.length - 1);
        return step(event.key === "ArrowDown" ? 1 : -1);
      case "Escape":
        // The first closes the list, the next one clears the input.
        if (!isOpen && input.value === "") return;
        event.preventDefault();
        stop();
        if (!isOpen) {
          input.value = "";
          answered = "";
          items = [];
        }
        return close();
      case "Enter": {
        stop();
        const item = isOpen ? items[active] : undefined;
        if (item === undefined) return close();
        event.preventDefault();
        return go(item);
      }
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        // They move the cursor in the text, which is where one is again.
        return choose(-1);
      case "Tab":
        return close();
    }
  });

  /** Opens what was found for this text; where nothing was asked yet, asks. */
  function reopen(index = -1): void {
    if (input.value.trim() !== answered) return void ask();
    open();
    if (items.length > 0) choose(index);
  }

  /** Goes on in a ring: the input (-1), then the suggestions. */
  function step(by: 1 | -1): void {
    const places = items.length + 1;
    choose(((active + 1 + by + places) % places) - 1);
  }
}
