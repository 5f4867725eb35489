import { attach } from "./attach.js";
import { freshKey } from "./request.js";
import { say } from "./texts.js";
import { settled, forget } from "./draft.js";
import { isUploading, clearFiles } from "./attachments.js";
import { copy } from "./copy.js";
import { bind, neighbour } from "./keyboard.js";

/**
 * Reply and note are two forms with texts of their own; switching never moves a text. A send carries a key, so that
 * a repeated press sends once, and the last message its writer has seen: what came since must be looked at first.
 */
attach("[data-composer]", (composer, signal) => {
  composer.addEventListener("click", (event) => clicked(composer, event), { signal });
  composer.addEventListener("keydown", (event) => arrow(composer, event), { signal });
  composer.addEventListener("htmx:confirm", (event) => beforeSending(composer, event), { signal });
  composer.addEventListener("htmx:configRequest", (event) => sending(composer, event), { signal });
  composer.addEventListener("htmx:afterRequest", (event) => sent(composer, event), { signal });
  for (const change of ["input", "dovod:files"]) composer.addEventListener(change, (event) => mended(event), { signal });
  composer.dataset.seen = lastInThread();
  watchThread(composer, signal);
});

attach("[data-write]", (button) => {
  button.addEventListener("click", () => write(document.querySelector("[data-composer]"), button.dataset.write));
});

function clicked(composer, { target }) {
  const tab = target.closest("[data-composer-tab]");
  if (tab) write(composer, tab.dataset.composerTab);
  if (target.closest("[data-show-arrived]")) showArrived(composer);
  if (target.closest("[data-copy-text]")) copy(target.closest("form").elements.text.value);
}

function write(composer, mode) {
  if (!composer) return;
  composer.dataset.mode = mode;
  for (const tab of composer.querySelectorAll("[data-composer-tab]")) {
    tab.ariaSelected = String(tab.dataset.composerTab === mode);
    tab.tabIndex = tab.dataset.composerTab === mode ? 0 : -1;
  }
  for (const form of composer.querySelectorAll("[data-compose]")) form.hidden = form.dataset.compose !== mode;
  composer.querySelector(`[data-compose="${mode}"] textarea`)?.focus();
}

bind("Control+Enter", ({ target }) => submit(target, "[data-send]"));
bind("Control+Shift+Enter", ({ target }) => submit(target, "[data-send-next]"));

function submit(area, way) {
  const form = area.closest?.("[data-compose]");
  form?.requestSubmit(form.querySelector(way) ?? undefined);
  return Boolean(form);
}

function arrow(composer, event) {
  if (!event.target.matches("[data-composer-tab]") || !["ArrowLeft", "ArrowRight"].includes(event.code)) return;
  write(composer, composer.dataset.mode === "reply" ? "note" : "reply");
  composer.querySelector(`[data-composer-tab="${composer.dataset.mode}"]`).focus();
}

/** A draft that is on its way to the server must land before the send that ends it. */
function beforeSending(composer, event) {
  const form = event.target;
  if (!form.matches("[data-compose]")) return;
  event.preventDefault();
  const hindrance = hindered(composer, form);
  complain(form, hindrance ?? "");
  if (hindrance === null) settled(form.querySelector("[data-draft]")).then(() => event.detail.issueRequest(true));
}

function hindered(composer, form) {
  if (form.dataset.busy) return "";
  if (isUploading(form)) return say("upload.wait");
  const blank = /\{\{\s*[^}]+\}\}/.exec(form.elements.text.value)?.[0];
  if (blank) return say("variable", blank);
  if (form.dataset.compose === "reply" && isStale(composer)) {
    showArrived(composer);
    return "";
  }
  return null;
}

/** What was wrong with the text before says nothing about the text now. */
function mended({ target }) {
  const form = target.closest("[data-compose]");
  if (form) complain(form, "");
}

function complain(form, text) {
  const place = form.querySelector(".composer-error");
  if (place) place.textContent = text;
}

function sending(composer, { target, detail }) {
  if (!target.matches("[data-compose]")) return;
  target.dataset.busy = "yes";
  target.dataset.sendKey ||= freshKey();
  detail.headers["Idempotency-Key"] = target.dataset.sendKey;
  detail.parameters.set("lastSeen", composer.dataset.seen);
  target.dataset.thenNext = detail.triggeringEvent?.submitter?.matches("[data-send-next]") ? "yes" : "";
}

function sent(composer, { target, detail }) {
  if (!target.matches("[data-compose]")) return;
  delete target.dataset.busy;
  // htmx calls successful whatever it swaps, a refusal with its reasons too.
  if (!(detail.xhr.status >= 200 && detail.xhr.status < 300)) return;
  delete target.dataset.sendKey;
  target.querySelector("[data-held]")?.replaceChildren();
  target.elements.text.value = "";
  target.elements.text.dispatchEvent(new Event("input", { bubbles: true }));
  clearFiles(target);
  forget(target.querySelector("[data-draft]"), detail.xhr.getResponseHeader("Draft-Version") ?? "0");
  composer.dataset.seen = lastInThread();
  markArrived(composer);
  if (target.dataset.thenNext) neighbour(1)?.querySelector(".row-link").click();
}

function lastInThread() {
  return document.querySelector("[data-last]")?.dataset.last ?? "";
}

function isStale(composer) {
  return composer.dataset.seen !== lastInThread();
}

/** Somebody who writes has not seen what has just come; somebody who only looks has. */
function watchThread(composer, signal) {
  const watcher = new MutationObserver(() => {
    const writing = composer.contains(document.activeElement) || composer.querySelector("textarea").value.trim();
    if (!writing && !document.hidden) composer.dataset.seen = lastInThread();
    markArrived(composer);
  });
  const thread = document.querySelector("[data-thread]");
  if (thread) watcher.observe(thread, { attributes: true, attributeFilter: ["data-last"], childList: true, subtree: true });
  signal.addEventListener("abort", () => watcher.disconnect());
}

function markArrived(composer) {
  const bar = composer.querySelector("[data-arrived]");
  if (bar) bar.hidden = !isStale(composer);
}

function showArrived(composer) {
  const thread = document.querySelector("[data-thread]");
  composer.dataset.seen = lastInThread();
  markArrived(composer);
  thread.scrollTo({ top: thread.scrollHeight });
}
