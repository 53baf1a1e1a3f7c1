// A button that prints the page; hidden until this script runs, since the browser's own menu prints too.

const button = document.querySelector<HTMLButtonElement>("[data-print]");
if (button !== null) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
