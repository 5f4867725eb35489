import { attach } from "./attach.js";

/** A phone shows one pane; elsewhere the context column can be put away, and stays so in this browser. */
const KEY = "dovod.context";
const NARROW = matchMedia("(max-width: 1080px)");
const PHONE = matchMedia("(max-width: 800px)");

attach("[data-pane-to]", (button) => {
  button.addEventListener("click", () => show(button.dataset.paneTo));
});

attach("[data-context-toggle]", (button) => {
  button.addEventListener("click", toggle);
  mark(button);
});

// On a phone the list is a pane of this page; elsewhere it is there already.
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-pane-back]") || !document.getElementById("list")) return;
  event.preventDefault();
  show("list");
  document.querySelector("[data-row][aria-current] .row-link")?.focus();
});

export function show(pane) {
  document.body.dataset.pane = document.body.dataset.pane === pane && pane === "nav" ? home() : pane;
  if (pane === "work" && NARROW.matches) document.body.dataset.context = "closed";
}

function home() {
  return document.getElementById("list") ? "list" : "work";
}

function toggle() {
  if (PHONE.matches) return show("context");
  const next = isOpen() ? "closed" : "open";
  document.body.dataset.context = next;
  if (!NARROW.matches) remember(next);
  document.querySelectorAll("[data-context-toggle]").forEach(mark);
}

function isOpen() {
  const state = document.body.dataset.context;
  return NARROW.matches ? state === "open" : state !== "closed";
}

function mark(button) {
  button.ariaPressed = String(isOpen());
}

function remember(state) {
  try {
    localStorage.setItem(KEY, state);
  } catch {
    // Without storage it holds for this page alone.
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

if (remembered() && !NARROW.matches) document.body.dataset.context = remembered();

// A conversation that has just been opened comes to the front.
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  if (detail.target.id === "pane") show("work");
});
