/**
 * What arrived while nobody looked is counted in the tab's title. The inbox hears of every message, the page of a case
 * hears of its own once more; and a line that was opened anew repeats what it said last.
 */
const title = () => document.title.replace(/^\(\d+\) /, "");
let unseen = 0;

document.addEventListener("dovod:hint", ({ detail }) => {
  if (!document.hidden || detail.again || detail.topic !== "inbox" || detail.event !== "message") return;
  unseen += 1;
  document.title = `(${unseen}) ${title()}`;
});

document.addEventListener("visibilitychange", () => {
  if (document.hidden) return;
  unseen = 0;
  document.title = title();
});
