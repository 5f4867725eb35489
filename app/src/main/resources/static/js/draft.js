import { attach } from "./attach.js";
import { sendJson } from "./request.js";
import { say } from "./texts.js";

/**
 * A draft is kept by the server a second after the last stroke: textarea data-draft="/address" data-version="3".
 * Writes go one after another. What the server has not got yet is kept by this tab; a draft that another window
 * changed since is not overwritten.
 */
const PAUSE = 800;
const drafts = new Map();

attach("[data-draft]", (area, signal) => {
  const draft = { area, timer: 0, queue: Promise.resolve(), version: area.dataset.version, dirty: false, foreign: false };
  drafts.set(area, draft);
  restore(draft);
  area.form.addEventListener("input", () => changed(draft), { signal });
  area.form.addEventListener("dovod:files", () => changed(draft), { signal });
  signal.addEventListener("abort", () => {
    flush(draft);
    drafts.delete(area);
  });
});

/** Done when nothing of this draft is on its way. */
export function settled(area) {
  const draft = drafts.get(area);
  if (!draft) return Promise.resolve();
  clearTimeout(draft.timer);
  return draft.queue;
}

/** The draft has become a message; the next one is written on top of this version. */
export function forget(area, version) {
  const draft = drafts.get(area);
  if (!draft) return;
  clearTimeout(draft.timer);
  draft.dirty = false;
  draft.version = version;
  keepHere(draft, null);
  tell(draft, "");
}

function changed(draft) {
  draft.dirty = true;
  keepHere(draft, draft.area.value);
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => flush(draft), PAUSE);
}

function flush(draft, options = {}) {
  clearTimeout(draft.timer);
  if (!draft.dirty || draft.foreign) return;
  draft.dirty = false;
  draft.queue = draft.queue.then(() => save(draft, options));
}

async function save(draft, options) {
  tell(draft, say("saving"));
  try {
    const answer = await sendJson("PUT", draft.area.dataset.draft, contents(draft), options);
    if (answer.status === 409) return foreign(draft);
    if (!answer.ok) throw new Error(String(answer.status));
    draft.version = String((await answer.json()).version);
    keepHere(draft, draft.dirty ? draft.area.value : null);
    tell(draft, draft.area.value ? say("saved") : "");
  } catch {
    draft.dirty = true;
    tell(draft, say("unsaved"), "bad");
    draft.timer = setTimeout(() => flush(draft), 5000);
  }
}

function contents({ area, version }) {
  const files = [...area.form.querySelectorAll("input[name=files]")].map((input) => input.value);
  return { body: area.value, files, version: Number(version) };
}

function foreign(draft) {
  draft.foreign = true;
  tell(draft, say("elsewhere"), "bad");
}

function tell({ area }, text, tone = "") {
  const place = area.form.querySelector("[data-draft-state]");
  if (!place) return;
  place.textContent = text;
  place.classList.toggle("bad", tone === "bad");
}

function keepHere({ area, version }, text) {
  const key = `dovod.draft:${area.dataset.draft}`;
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ text, version }));
  } catch {
    // Without storage the server's copy has to do.
  }
}

/** What this tab could not hand over before a reload comes back, unless the server knows better by now. */
function restore(draft) {
  const kept = JSON.parse(sessionStorage.getItem(`dovod.draft:${draft.area.dataset.draft}`) ?? "null");
  if (!kept || kept.version !== draft.version || kept.text === draft.area.value) return;
  draft.area.value = kept.text;
  changed(draft);
}

addEventListener("pagehide", () => drafts.forEach((draft) => flush(draft, { keepalive: true })));
document.addEventListener("visibilitychange", () => {
  if (document.hidden) drafts.forEach((draft) => flush(draft, { keepalive: true }));
});
