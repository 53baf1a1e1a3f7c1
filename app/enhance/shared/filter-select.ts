// Long selects with data-filter-label get a text field above that shortens them as one types. Used by the complaint form's
// script and the desk's; the select alone is whole without it.

/** Enhances the selects below `root` that are not yet. */
export function filterSelects(root: ParentNode): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>("select[data-filter-label]")) {
    const label = select.dataset["filterLabel"] ?? "";
    delete select.dataset["filterLabel"];
    enhance(select, label, select.dataset["filterStatus"] ?? "");
  }
}

function enhance(select: HTMLSelectElement, label: string, template: string): void {
  const groups = [...select.children];
  const total = select.querySelectorAll("option[value]:not([value=''])").length;
  const input = document.createElement("input");
  input.type = "search";
  input.id = `${select.id}-filter`;
  input.className = "input mb-2";
  input.placeholder = label;
  input.setAttribute("aria-label", label);
  input.setAttribute("aria-controls", select.id);
  input.autocomplete = "off";
  const status = document.createElement("p");
  status.className = "mb-2 text-sm text-quiet";
  status.setAttribute("role", "status");
  select.before(input, status);

  const narrow = () => {
    const words = fold(input.value).split(" ").filter(Boolean);
    const chosen = select.value;
    const shown = groups
      .map((group) => matching(group, words, chosen))
      .filter((group) => group !== undefined);
    select.replaceChildren(...shown);
    select.value = chosen;
    const found = [...select.options].filter(({ value }) => value !== "");
    status.textContent =
      words.length === 0
        ? ""
        : template.replace("{shown}", String(found.length)).replace("{all}", String(total));
    // The only one left is the one that is meant.
    if (words.length > 0 && found.length === 1 && found[0] !== undefined) select.value = found[0].value;
  };
  input.addEventListener("input", narrow);
  input.addEventListener("keydown", (event) => {
    // Enter goes on to the list instead of sending the form half-way.
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    select.focus();
  });
}

/** A copy of the group (or option) with the options that have all words; what is chosen always stays. */
function matching(group: Element, words: readonly string[], chosen: string): Element | undefined {
  const isShown = (option: HTMLOptionElement) =>
    option.value === "" ||
    option.value === chosen ||
    words.every((word) => fold(option.textContent ?? "").includes(word));
  if (group instanceof HTMLOptionElement) return isShown(group) ? group : undefined;
  const copy = group.cloneNode(false) as Element;
  const options = [...group.querySelectorAll("option")].filter(isShown);
  copy.append(...options.map((option) => option.cloneNode(true)));
  return options.length === 0 ? undefined : copy;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
}
