import { attach } from "./attach.js";
import { say } from "./texts.js";

/**
 * A list does not jump under the eyes of a person. On a hint the list is fetched: rows that stand there are renewed
 * in their places, and what is new waits behind a bar. A list that nobody has touched for a while takes it at once.
 *
 * <div data-list="/address/of/the/list" data-live="inbox" id="...">rows with id and data-row</div>
 */
const IDLE = 20000;

attach("[data-list]", (list, signal) => {
  let touched = 0;
  const touch = () => (touched = performance.now());
  for (const kind of ["pointermove", "wheel", "focusin", "keydown"]) {
    list.addEventListener(kind, touch, { signal, passive: true });
  }
  const refreshInTurn = oneAtATime(() => refresh(list, () => isIdle(list, touched)));
  list.addEventListener("live", refreshInTurn, { signal });
});

/** Of two answers the older may come later: what is asked for meanwhile is asked for once more afterwards. */
function oneAtATime(work) {
  let asked = false;
  let running = false;
  return async () => {
    asked = true;
    if (running) return;
    running = true;
    while (asked) {
      asked = false;
      await work().catch(() => {});
    }
    running = false;
  };
}

function isIdle(list, touched) {
  return (
    performance.now() - touched > IDLE &&
    list.scrollTop < 8 &&
    !list.contains(document.activeElement) &&
    !list.querySelector("input:checked")
  );
}

async function refresh(list, idle) {
  const fresh = await fetched(list);
  if (!fresh) return;
  if (idle()) return replace(list, fresh);
  const known = new Set([...list.querySelectorAll("[data-row]")].map((row) => row.id));
  const rows = [...fresh.querySelectorAll("[data-row]")];
  rows.filter((row) => known.has(row.id)).forEach((row) => renew(document.getElementById(row.id), row));
  const news = rows.filter((row) => !known.has(row.id)).length;
  if (news) announce(list, news, fresh);
}

async function fetched(list) {
  const answer = await fetch(list.dataset.list, { headers: { "HX-Request": "true" } }).catch(() => null);
  if (!answer?.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[data-list]");
}

/** What the person has chosen or opened stays so. */
function renew(row, fresh) {
  const picked = row.querySelector("input[type=checkbox]")?.checked;
  const current = row.ariaCurrent;
  Idiomorph.morph(row, fresh.outerHTML);
  htmx.process(row);
  const box = row.querySelector("input[type=checkbox]");
  if (box) box.checked = Boolean(picked);
  row.ariaCurrent = current;
}

function announce(list, news, fresh) {
  list.querySelector(".list-news")?.remove();
  const bar = document.createElement("button");
  bar.type = "button";
  bar.className = "list-news";
  bar.textContent = say("news", news);
  bar.addEventListener("click", () => {
    replace(list, fresh);
    list.scrollTo({ top: 0 });
  });
  list.prepend(bar);
}

function replace(list, fresh) {
  const current = list.querySelector("[data-row][aria-current]")?.id;
  Idiomorph.morph(list, fresh.innerHTML, { morphStyle: "innerHTML" });
  htmx.process(list);
  if (current) document.getElementById(current)?.setAttribute("aria-current", "true");
}

// The row that was opened is marked at once, before its conversation is there.
document.addEventListener("click", ({ target }) => {
  const row = target.closest(".row-link")?.closest("[data-row]");
  if (!row) return;
  document.querySelectorAll("[data-row][aria-current]").forEach((other) => other.removeAttribute("aria-current"));
  row.ariaCurrent = "true";
});
