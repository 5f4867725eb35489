import { addStored } from "./attachments.js";

/**
 * Buttons of care. data-compose-text puts a text into the reply at its end and goes there,
 * with data-compose-files (a JSON list of kept files) attached; data-care-go="care-fault"
 * leads to the place where a missing piece is put right, opening what hides it.
 */
document.addEventListener("click", ({ target }) => {
  const composing = target.closest("[data-compose-text]");
  if (composing) compose(composing.dataset.composeText, JSON.parse(composing.dataset.composeFiles ?? "[]"));
  const going = target.closest("[data-care-go]");
  if (going) go(going.dataset.careGo);
});

/** Text and files of others become part of the reply that is being written. */
export function compose(text, files = []) {
  const form = document.getElementById("reply-form");
  if (!form) return;
  document.querySelector('[data-composer-tab="reply"]')?.click();
  const area = form.elements.text;
  const before = area.value.trimEnd();
  if (text) area.value = before ? `${before}\n\n${text}` : text;
  files.forEach((file) => addStored(form, file));
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}

function go(id) {
  const place = document.getElementById(id) ?? document.getElementById("care");
  if (!place) return;
  const panel = place.closest("details");
  if (panel) panel.open = true;
  if (place.matches("details")) place.open = true;
  const context = document.getElementById("context");
  if (context && getComputedStyle(context).visibility !== "visible") document.querySelector("[data-context-toggle]")?.click();
  if (context && context.offsetParent === null) document.querySelector("[data-context-toggle]")?.click();
  place.scrollIntoView({ block: "center", behavior: "smooth" });
  place.querySelector("button, a")?.focus({ preventScroll: true });
}
