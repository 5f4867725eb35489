import { attach } from "./attach.js";
import { say } from "./texts.js";

/** Boxes in rows, Shift for a range, and the bar that says how many. The boxes belong to the bar's form. */
let anchor = null;

attach("[data-picking]", (list, signal) => {
  list.addEventListener("click", (event) => picked(list, event), { signal });
  list.addEventListener("change", () => show(list), { signal });
  show(list);
});

attach("[data-pick-key]", (button) => {
  button.addEventListener("click", () => toggle(button.dataset.pickKey === "range"));
});

function boxes(list) {
  return [...list.querySelectorAll("[data-row] input[type=checkbox]")];
}

function picked(list, event) {
  if (event.target.closest("[data-pick-none]")) none(list);
  if (!event.target.matches("[data-row] input[type=checkbox]")) return;
  if (event.shiftKey) range(list, event.target);
  anchor = event.target;
  show(list);
}

function range(list, to) {
  const all = boxes(list);
  const [from, until] = [all.indexOf(anchor), all.indexOf(to)].sort((left, right) => left - right);
  if (from < 0) return;
  all.slice(from, until + 1).forEach((box) => (box.checked = to.checked));
}

function toggle(isRange) {
  const list = document.querySelector("[data-picking]");
  const row = document.activeElement?.closest("[data-row]") ?? list?.querySelector("[data-row][aria-current]");
  const box = row?.querySelector("input[type=checkbox]");
  if (!box) return;
  box.checked = isRange || !box.checked;
  if (isRange) range(list, box);
  anchor = box;
  show(list);
}

function none(list) {
  boxes(list).forEach((box) => (box.checked = false));
  show(list);
}

function show(list) {
  const count = boxes(list).filter((box) => box.checked).length;
  list.dataset.picking = count ? "on" : "";
  boxes(list).forEach((box) => box.closest("[data-row]").classList.toggle("chosen", box.checked));
  const bar = list.querySelector("[data-pick-bar]");
  if (!bar) return;
  bar.hidden = count === 0;
  bar.querySelector("[data-pick-count]").textContent = say("picked", count);
}
