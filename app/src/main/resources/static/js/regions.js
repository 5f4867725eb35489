import { attach } from "./attach.js";
import { send } from "./request.js";
import { toast } from "./toast.js";
import { say } from "./texts.js";

/**
 * Marks of parts on an exploded drawing: <figure data-drawing data-editable><img><svg>, and buttons
 * <button data-mark="part" data-number="7">. Press a button, then draw with the mouse or a finger; or press it by the
 * keyboard and move the mark with the arrows, with Shift to make it larger or smaller, with Delete to take it away.
 */
const WHOLE = 10000;
const LEAST = 100;
const NUDGE = 100;
const SVG = "http://www.w3.org/2000/svg";

attach("[data-drawing][data-editable]", (drawing, signal) => {
  const svg = drawing.querySelector("svg");
  const state = { drawing, svg, part: null, number: "", from: null, timer: 0 };
  document.addEventListener("click", (event) => chosen(state, event), { signal });
  svg.addEventListener("pointerdown", (event) => begin(state, event), { signal });
  svg.addEventListener("pointermove", (event) => draw(state, event), { signal });
  svg.addEventListener("pointerup", () => end(state), { signal });
  svg.addEventListener("pointercancel", () => (state.from = null), { signal });
  svg.addEventListener("keydown", (event) => key(state, event), { signal });
  svg.addEventListener("focusin", (event) => focused(state, event), { signal });
  signal.addEventListener("abort", () => clearTimeout(state.timer));
});

function chosen(state, event) {
  const button = event.target.closest("[data-mark]");
  if (!button) return;
  choose(state, button.dataset.mark, button.dataset.number);
  // A press of a key has no place on the screen: the mark is put in the middle, to be moved from there.
  if (event.detail === 0) {
    if (!markOf(state)) place(state, { x: 3500, y: 4000, width: 3000, height: 2000 }, true);
    markOf(state).focus();
  } else {
    state.drawing.scrollIntoView({ block: "nearest" });
  }
}

function choose(state, part, number) {
  state.part = part;
  state.number = number;
  state.drawing.dataset.marking = number;
  document.querySelectorAll("[data-mark]").forEach((one) => (one.ariaPressed = String(one.dataset.mark === part)));
  state.svg.querySelectorAll(".mark").forEach((mark) => mark.classList.toggle("chosen", mark.dataset.markOf === part));
}

function focused(state, { target }) {
  const mark = target.closest("[data-mark-of]");
  if (mark && mark.dataset.markOf !== state.part) choose(state, mark.dataset.markOf, mark.querySelector("text").textContent);
}

function begin(state, event) {
  if (!state.part || event.button !== 0) return;
  event.preventDefault();
  state.svg.setPointerCapture(event.pointerId);
  state.from = point(state, event);
}

function draw(state, event) {
  if (!state.from) return;
  const to = point(state, event);
  const region = {
    x: Math.min(state.from.x, to.x),
    y: Math.min(state.from.y, to.y),
    width: Math.abs(state.from.x - to.x),
    height: Math.abs(state.from.y - to.y),
  };
  if (region.width >= LEAST && region.height >= LEAST) place(state, region, false);
}

function end(state) {
  if (!state.from) return;
  state.from = null;
  const mark = markOf(state);
  if (mark) save(state, regionOf(state, mark));
}

const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function key(state, event) {
  const mark = event.target.closest("[data-mark-of]");
  if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.code === "Delete" || event.code === "Backspace") {
    event.preventDefault();
    mark.remove();
    later(state, null);
    return;
  }
  const step = steps[event.code];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  place(state, moved(regionOf(state, mark), step, event.shiftKey), true);
}

function moved({ x, y, width, height }, [right, down], larger) {
  return larger
    ? { x, y, width: clamp(width + right * NUDGE, LEAST, WHOLE - x), height: clamp(height + down * NUDGE, LEAST, WHOLE - y) }
    : { x: clamp(x + right * NUDGE, 0, WHOLE - width), y: clamp(y + down * NUDGE, 0, WHOLE - height), width, height };
}

function place(state, region, keep) {
  const mark = markOf(state) ?? made(state);
  const { width, height } = state.svg.viewBox.baseVal;
  const rect = mark.querySelector("rect");
  const x = (region.x * width) / WHOLE;
  const y = (region.y * height) / WHOLE;
  rect.setAttribute("x", x);
  rect.setAttribute("y", y);
  rect.setAttribute("width", (region.width * width) / WHOLE);
  rect.setAttribute("height", (region.height * height) / WHOLE);
  const size = Math.max(width, height) / 40;
  const text = mark.querySelector("text");
  text.setAttribute("x", x + size / 3);
  text.setAttribute("y", y + size);
  if (keep) later(state, region);
}

function made(state) {
  const mark = document.createElementNS(SVG, "g");
  mark.classList.add("mark", "chosen");
  mark.dataset.markOf = state.part;
  mark.tabIndex = 0;
  mark.setAttribute("role", "img");
  mark.setAttribute("aria-label", state.number);
  const text = document.createElementNS(SVG, "text");
  text.textContent = state.number;
  text.setAttribute("font-size", Math.max(state.svg.viewBox.baseVal.width, state.svg.viewBox.baseVal.height) / 40);
  mark.append(document.createElementNS(SVG, "rect"), text);
  state.svg.append(mark);
  return mark;
}

function markOf(state) {
  return state.svg.querySelector(`[data-mark-of="${CSS.escape(state.part)}"]`);
}

function regionOf(state, mark) {
  const { width, height } = state.svg.viewBox.baseVal;
  const rect = mark.querySelector("rect");
  const told = (name, whole) => Math.round((Number(rect.getAttribute(name)) * WHOLE) / whole);
  const x = clamp(told("x", width), 0, WHOLE - LEAST);
  const y = clamp(told("y", height), 0, WHOLE - LEAST);
  return {
    x,
    y,
    width: clamp(told("width", width), LEAST, WHOLE - x),
    height: clamp(told("height", height), LEAST, WHOLE - y),
  };
}

function point(state, { clientX, clientY }) {
  const box = state.svg.getBoundingClientRect();
  return {
    x: clamp(Math.round(((clientX - box.left) * WHOLE) / box.width), 0, WHOLE),
    y: clamp(Math.round(((clientY - box.top) * WHOLE) / box.height), 0, WHOLE),
  };
}

/** Keys come many in a row; what stands after them is saved. */
function later(state, region) {
  clearTimeout(state.timer);
  const part = state.part;
  state.timer = setTimeout(() => save({ ...state, part }, region), 400);
}

async function save(state, region) {
  const written = region ? [region.x, region.y, region.width, region.height].join(",") : "";
  try {
    const answer = await send("POST", `/parts/${state.part}/region`, { region: written });
    if (!answer.ok) throw new Error(String(answer.status));
  } catch {
    toast(say("failed"), { tone: "bad" });
  }
}

function clamp(value, least, most) {
  return Math.min(Math.max(value, least), most);
}
