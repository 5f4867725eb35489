import { attach } from "./attach.js";
import { neighbour } from "./keyboard.js";

/** A verb that, once done, goes on to the next conversation of the list: data-then-step="1", or "-1" for the one before. */
attach("[data-then-step]", (button, signal) => {
  let next = null;
  button.addEventListener("htmx:beforeRequest", () => (next = neighbour(Number(button.dataset.thenStep))), { signal });
  button.addEventListener("htmx:afterRequest", ({ detail }) => detail.xhr.status === 204 && open(next), { signal });
});

function open(row) {
  row?.querySelector(".row-link").click();
}
