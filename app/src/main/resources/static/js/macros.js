import { attach } from "./attach.js";
import { addStored } from "./attachments.js";
import { say } from "./texts.js";

/**
 * Canned answers: "/" at the start of a word opens them, typing narrows, Enter puts one in at the cursor.
 * textarea data-macros="/address": it answers [{title, text, files}], variables already filled in.
 */
const SLASH = /(^|\s)\/([^\s/]{0,40})$/u;

attach("textarea[data-macros]", (area, signal) => {
  const menu = area.closest("[data-composer]").querySelector(".macros");
  const state = { area, menu, asked: 0, byKey: false };
  area.addEventListener("input", () => typed(state), { signal });
  area.addEventListener("keydown", (event) => pressed(state, event), { signal });
  area.addEventListener("blur", () => setTimeout(() => close(state), 150), { signal });
  menu.addEventListener("mousedown", (event) => chosen(state, event), { signal });
  area.form.addEventListener("click", ({ target }) => target.closest("[data-macros-open]") && openByButton(state), { signal });
});

attach("[data-macros-key]", (button) => {
  button.addEventListener("click", () => document.querySelector("[data-compose]:not([hidden]) [data-macros-open]")?.click());
});

function query({ area }) {
  return SLASH.exec(area.value.slice(0, area.selectionStart))?.[2] ?? null;
}

function openByButton(state) {
  state.area.focus();
  state.byKey = true;
  fill(state, "");
}

function typed(state) {
  const words = query(state);
  state.byKey = false;
  if (words === null) close(state);
  else fill(state, words);
}

async function fill(state, words) {
  const asked = ++state.asked;
  const address = new URL(state.area.dataset.macros, location.href);
  address.searchParams.set("query", words);
  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  if (!answer?.ok || asked !== state.asked) return;
  const macros = await answer.json();
  state.menu.replaceChildren(...(macros.length ? macros.map(option) : [nothing()]));
  state.menu.hidden = false;
  mark(state, 0);
}

function option(macro) {
  const element = document.createElement("button");
  element.type = "button";
  element.role = "option";
  element.tabIndex = -1;
  element.macro = macro;
  const title = document.createElement("b");
  title.textContent = macro.title;
  const text = document.createElement("span");
  text.textContent = macro.text;
  element.append(title, text);
  return element;
}

function nothing() {
  const element = document.createElement("p");
  element.className = "macros-empty";
  element.textContent = say("macros.none");
  return element;
}

function options({ menu }) {
  return [...menu.querySelectorAll("[role=option]")];
}

function mark(state, index) {
  const all = options(state);
  const at = (index + all.length) % (all.length || 1);
  all.forEach((option, position) => (option.ariaSelected = String(position === at)));
  all[at]?.scrollIntoView({ block: "nearest" });
}

function pressed(state, event) {
  if (state.menu.hidden) return;
  const all = options(state);
  const at = all.findIndex((option) => option.ariaSelected === "true");
  const acts = {
    ArrowDown: () => mark(state, at + 1),
    ArrowUp: () => mark(state, at - 1),
    Escape: () => close(state),
    Enter: () => put(state, all[at]),
    Tab: () => put(state, all[at]),
  };
  if (!acts[event.code] || event.ctrlKey || (event.code !== "Escape" && !all.length)) return;
  event.preventDefault();
  event.stopPropagation();
  acts[event.code]();
}

function chosen(state, event) {
  const option = event.target.closest("[role=option]");
  if (!option) return;
  event.preventDefault();
  put(state, option);
}

function put(state, option) {
  const { area } = state;
  const end = area.selectionStart;
  const typedWords = state.byKey ? null : query(state);
  const start = typedWords === null ? end : end - typedWords.length - 1;
  area.setRangeText(option.macro.text, start, end, "end");
  option.macro.files.forEach((file) => addStored(area.form, file));
  area.dispatchEvent(new Event("input", { bubbles: true }));
  close(state);
  area.focus();
}

function close(state) {
  state.asked += 1;
  state.menu.hidden = true;
}
