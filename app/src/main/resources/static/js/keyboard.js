/**
 * Shortcuts by physical key, so they work in any layout. An element owns its key: data-key="KeyE", or "KeyG KeyQ"
 * for two in a row, or "Shift+KeyX". Single keys rest while somebody types, and where the person switched them off.
 */
const SEQUENCE = 1200;
const TYPING = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]";
let first = "";
let firstAt = 0;

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) return withControl(event);
  if (event.target.closest?.(TYPING)) return leave(event);
  if (document.body.dataset.keys === "off" || document.querySelector("dialog[open]")) return;
  if (single(event)) event.preventDefault();
});

function withControl(event) {
  if (event.code === "KeyK") press("Slash", event);
}

/** Escape goes out of a text, which stays as it is. */
function leave(event) {
  if (event.code === "Escape" && !event.defaultPrevented) event.target.blur();
}

function single(event) {
  if (isQuestion(event)) return sheet();
  const key = (event.shiftKey ? "Shift+" : "") + event.code;
  if (event.repeat && !["KeyJ", "KeyK"].includes(key)) return false;
  const chord = performance.now() - firstAt < SEQUENCE ? `${first} ${key}` : key;
  first = key;
  firstAt = performance.now();
  return press(chord, event) || (chord !== key && press(key, event));
}

/** "?" is Shift with the slash key on some layouts and with 7 on the Russian one. */
function isQuestion(event) {
  return event.key === "?" || (event.shiftKey && event.code === "Slash");
}

function sheet() {
  document.getElementById("shortcuts")?.showModal();
  return true;
}

function press(key, event) {
  const owner = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!owner) return move(key);
  event.preventDefault();
  if (owner.matches("input[type=search], textarea")) owner.focus();
  else owner.click();
  return true;
}

function move(key) {
  switch (key) {
    case "KeyJ":
    case "ArrowDown":
      return step(1, key);
    case "KeyK":
    case "ArrowUp":
      return step(-1, key);
    case "Enter":
    case "KeyO":
      return open(key);
    case "KeyU":
    case "Escape":
      return back();
    default:
      return false;
  }
}

function rows() {
  return [...document.querySelectorAll("[data-row]")];
}

function at(all) {
  const focused = all.findIndex((row) => row.contains(document.activeElement));
  return focused >= 0 ? focused : all.findIndex((row) => row.ariaCurrent);
}

/** Arrows belong to the list only while the list has the focus. */
function step(by, key) {
  const all = rows();
  const inList = document.activeElement?.closest("[data-row]");
  if (!all.length || (key.startsWith("Arrow") && !inList)) return false;
  const next = all[Math.min(all.length - 1, Math.max(0, at(all) + by))];
  next.querySelector(".row-link").focus();
  next.scrollIntoView({ block: "nearest" });
  return true;
}

function open(key) {
  const row = document.activeElement?.closest("[data-row]");
  if (!row || key === "Enter") return false;
  row.querySelector(".row-link").click();
  return true;
}

function back() {
  const link = document.querySelector("[data-back]");
  if (!link) return false;
  link.click();
  return true;
}
