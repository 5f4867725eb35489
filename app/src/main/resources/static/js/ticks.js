import { attach } from "./attach.js";

/** A list in which somebody has ticked something does not fetch itself anew: data-keeps-ticks. */
attach("[data-keeps-ticks]", (list, signal) => {
  list.addEventListener("htmx:beforeRequest", (event) => event.target === list && keep(list, event), { signal });
});

function keep(list, event) {
  if (list.querySelector("input[type=checkbox]:checked")) event.preventDefault();
}
