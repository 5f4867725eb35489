import { attach } from "./attach.js";
import { say } from "./texts.js";

const STAYS = 6000;

/** Says something in passing. A bad one stays until it is closed. */
export function toast(text, { tone = "" } = {}) {
  const place = document.getElementById("toasts");
  if (!place) return;
  const element = document.createElement("div");
  element.className = `toast ${tone}`;
  element.dataset.toast = tone;
  element.textContent = text;
  place.append(element);
}

attach("[data-toast]", (element, signal) => {
  element.append(closing(element));
  if (element.dataset.toast === "bad") return;
  const timer = setTimeout(() => element.remove(), STAYS);
  signal.addEventListener("abort", () => clearTimeout(timer));
});

function closing(element) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "icon-button tiny";
  button.ariaLabel = say("close");
  button.append(icon("close"));
  button.addEventListener("click", () => element.remove());
  return button;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "icon small");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `/static/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

// What a server's answer says in passing: HX-Trigger {"said": "..."}.
document.addEventListener("said", ({ detail }) => toast(detail.value));

// A page reached by a redirect has said it; a reload need not say it again.
const address = new URL(location.href);
if (address.searchParams.has("said")) {
  address.searchParams.delete("said");
  history.replaceState(history.state, "", address);
}
