import { attach } from "./attach.js";

// Where tabs find no room, the one that is open is in sight.
attach(".page-tabs [aria-current]", (tab) => {
  // Only the row of tabs moves: a page begins at its title.
  const row = tab.parentElement;
  row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.clientWidth) / 2;
});
