import { attach } from "./attach.js";
import { addStored } from "./attachments.js";
import { say } from "./texts.js";

/**
 * Prepared texts: a sign at the start of a word opens them, typing narrows, Enter puts one in at the cursor.
 * "/" opens canned answers of textarea data-macros="/address", "§" clauses of contracts of data-clauses="/address";
 * either answers [{title, text, files}], variables already filled in; line is shown in the place of the text.
 */
const SOURCES = [
  { name: "macros", sign: "/", pattern: /(^|\s)\/([^\s/]{0,40})$/u },
  { name: "clauses", sign: "§", pattern: /(^|\s)§((?:[^\s§][^§\n]{0,59})?)$/u },
];

/** Whoever types on is not asked for yet. */
const PAUSE = 120;

attach("textarea[data-macros], textarea[data-clauses]", (area, signal) => {
  const menu = area.closest("[data-composer], [data-clauses-field]").querySelector(".macros");
  const state = { area, menu, asked: 0, byKey: false, source: SOURCES[0], dismissed: -1, begun: -1 };
  area.addEventListener("input", () => typed(state), { signal });
  area.addEventListener("keydown", (event) => pressed(state, event), { signal });
  // A button of the field itself takes the focus and gives it back.
  area.addEventListener("blur", () => setTimeout(() => document.activeElement === area || leave(state), 150), { signal });
  menu.addEventListener("mousedown", (event) => chosen(state, event), { signal });
  area.form.addEventListener("click", ({ target }) => target.closest("[data-macros-open]") && openByButton(state), { signal });
  area.form.addEventListener("click", ({ target }) => target.closest("[data-clauses-open]") && beginClause(state), { signal });
});

attach("[data-macros-key]", (button) => {
  button.addEventListener("click", () => document.querySelector("[data-compose]:not([hidden]) [data-macros-open]")?.click());
});

function query({ area, source }) {
  return source.pattern.exec(area.value.slice(0, area.selectionStart))?.[2] ?? null;
}

/** Which sign the person has just typed, of those that this field knows. */
function begun(state) {
  const known = SOURCES.filter(({ name }) => name in state.area.dataset);
  return known.find((source) => query({ ...state, source }) !== null) ?? null;
}

function openByButton(state) {
  state.area.focus();
  state.byKey = true;
  state.source = SOURCES[0];
  fill(state, "");
}

/** The sign is written as if typed, so that what follows narrows. */
function beginClause(state) {
  const { area } = state;
  const before = area.value.slice(0, area.selectionStart);
  area.setRangeText(before === "" || /\s$/u.test(before) ? "§" : " §", area.selectionStart, area.selectionEnd, "end");
  area.focus();
  state.begun = area.selectionStart - 1;
  typed(state);
}

/** Where the sign stands that is being typed on. */
function place(state) {
  return state.area.selectionStart - query(state).length - state.source.sign.length;
}

/** Whoever sends the menu away means the sign as a sign. */
function dismiss(state) {
  if (!state.byKey && query(state) !== null) state.dismissed = place(state);
  leave(state);
}

/** The sign that a button wrote goes when nobody typed on. */
function leave(state) {
  const { area, begun } = state;
  close(state);
  state.begun = -1;
  if (begun < 0 || !/^§(\s|$)/u.test(area.value.slice(begun))) return;
  area.setRangeText("", begun, begun + 1, "preserve");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

function typed(state) {
  const source = begun(state);
  state.byKey = false;
  if (source === null) return close(state);
  state.source = source;
  if (place(state) === state.dismissed) return close(state);
  state.dismissed = -1;
  fill(state, query(state));
}

async function fill(state, words) {
  const asked = ++state.asked;
  if (words) await new Promise((go) => setTimeout(go, PAUSE));
  if (asked !== state.asked) return;
  const address = new URL(state.area.dataset[state.source.name], location.href);
  address.searchParams.set("query", words);
  const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
  if (!answer?.ok || asked !== state.asked) return;
  const macros = await answer.json();
  state.menu.replaceChildren(...(macros.length ? macros.map(option) : [nothing(state)]));
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
  text.textContent = macro.line ?? macro.text;
  element.append(title, text);
  return element;
}

function nothing({ source }) {
  const element = document.createElement("p");
  element.className = "macros-empty";
  element.textContent = say(`${source.name}.none`);
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
    Escape: () => dismiss(state),
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
  state.begun = -1;
  option.macro.files.forEach((file) => addStored(area.form, file));
  area.dispatchEvent(new Event("input", { bubbles: true }));
  close(state);
  area.focus();
}

function close(state) {
  state.asked += 1;
  state.menu.hidden = true;
}
