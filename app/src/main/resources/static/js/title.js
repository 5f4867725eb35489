/** What arrived while nobody looked is counted in the tab's title. */
const title = () => document.title.replace(/^\(\d+\) /, "");
let unseen = 0;

document.addEventListener("dovod:hint", ({ detail }) => {
  if (!document.hidden || detail.event !== "message") return;
  unseen += 1;
  document.title = `(${unseen}) ${title()}`;
});

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  unseen = 0;
  document.title = title();
});
