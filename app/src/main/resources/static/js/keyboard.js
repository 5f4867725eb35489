/**
 * Shortcuts by physical key, so they work in any layout. An element owns its key: data-key="KeyE", or "KeyG KeyQ"
 * for two in a row, or "Shift+KeyX"; a key without an element is bound by a script. Single keys rest while somebody
 * types, and where the person switched them off. The sheet of keys names each of them.
 */
const SEQUENCE = 1200;
const TYPING = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]";
const REPEATING = ["KeyJ", "KeyK", "ArrowDown", "ArrowUp"];
const bindings = new Map();
let first = "";
let firstAt = -Infinity;

/** act(event) does it and says whether there was something to do. Keys with Control work while somebody types too. */
export function bind(keys, act) {
  keys.split(", ").forEach((key) => bindings.set(key, act));
}

/** Every key that works on this page now. */
export function bound() {
  return [...bindings.keys(), ...[...document.querySelectorAll("[data-key]")].map(({ dataset }) => dataset.key)];
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey) return done(event, press(named(event), event));
  if (event.target.closest?.(TYPING)) return leave(event);
  if (document.body.dataset.keys === "off" || document.querySelector("dialog[open]")) return;
  done(event, single(event));
});

function done(event, acted) {
  if (acted) event.preventDefault();
}

function named({ code, ctrlKey, metaKey, shiftKey, key }) {
  // "?" is Shift with the slash key on some layouts and with 7 on the Russian one.
  if (key === "?") return "Shift+Slash";
  const plain = code === "NumpadEnter" ? "Enter" : code;
  return (ctrlKey || metaKey ? "Control+" : "") + (shiftKey ? "Shift+" : "") + plain;
}

/** Escape goes out of a text, which stays as it is. */
function leave(event) {
  if (event.code === "Escape") event.target.blur();
}

function single(event) {
  const key = named(event);
  if (event.repeat && !REPEATING.includes(key)) return false;
  const chord = performance.now() - firstAt < SEQUENCE ? `${first} ${key}` : key;
  first = key;
  firstAt = performance.now();
  return press(chord, event) || (chord !== key && press(key, event));
}

function press(key, event) {
  const owner = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!owner) return Boolean(bindings.get(key)?.(event));
  if (owner.matches("input[type=search], textarea")) owner.focus();
  else owner.click();
  return true;
}

bind("Shift+Slash", () => {
  document.getElementById("shortcuts")?.showModal();
  return true;
});
bind("Control+KeyK", (event) => press("Slash", event));
bind("KeyJ", () => step(1));
bind("KeyK", () => step(-1));
// Arrows and Enter belong to the list only while the list has the focus.
bind("ArrowDown", () => focusedRow() && step(1));
bind("ArrowUp", () => focusedRow() && step(-1));
bind("KeyO, Enter", () => click(focusedRow()?.querySelector(".row-link")));
bind("KeyU, Escape", () => click(document.querySelector("[data-back]")));

function click(element) {
  element?.click();
  return Boolean(element);
}

function focusedRow() {
  return document.activeElement?.closest("[data-row]");
}

function rows() {
  return [...document.querySelectorAll("[data-row]")];
}

function at(all) {
  const focused = all.findIndex((row) => row.contains(document.activeElement));
  return focused >= 0 ? focused : all.findIndex((row) => row.ariaCurrent);
}

function step(by) {
  const all = rows();
  if (!all.length) return false;
  const next = all[Math.min(all.length - 1, Math.max(0, at(all) + by))];
  next.querySelector(".row-link").focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

/** The row before or after the one that is open. */
export function neighbour(by) {
  const all = rows();
  const open = all.findIndex((row) => row.ariaCurrent);
  return open < 0 ? null : (all[open + by] ?? null);
}
