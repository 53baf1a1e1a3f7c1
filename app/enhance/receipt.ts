// Buttons that copy and print number and secret after a complaint was sent. Hidden until this script runs; the page's own
// text is there to be written down without it.

const copy = document.querySelector<HTMLButtonElement>("[data-copy]");
const printButton = document.querySelector<HTMLButtonElement>("[data-print]");
const announced = document.querySelector<HTMLElement>("[data-copy-status]");

if (printButton !== null) {
  printButton.hidden = false;
  printButton.addEventListener("click", () => window.print());
}

// The clipboard is there on https and localhost only.
if (copy !== null && typeof navigator.clipboard?.writeText === "function") {
  const label = copy.textContent ?? "";
  const done = copy.dataset["copied"] ?? "";
  copy.hidden = false;
  copy.addEventListener("click", () => {
    const rows = [...document.querySelectorAll("[data-receipt] > div")].map((row) =>
      [...row.children].map((part) => part.textContent ?? "").join(": "),
    );
    void navigator.clipboard.writeText(rows.join("\n")).then(() => {
      copy.textContent = done;
      if (announced !== null) announced.textContent = done;
      setTimeout(() => (copy.textContent = label), 4_000);
    });
  });
}
