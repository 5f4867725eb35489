import { attach } from "./attach.js";

/** A conversation opens at its end, or at what is new, and stays at its end while one reads there. */
const NEAR = 80;

attach("[data-thread]", (thread, signal) => {
  let atEnd = true;
  const goToEnd = () => (thread.scrollTop = thread.scrollHeight);
  thread.addEventListener("scroll", () => (atEnd = isAtEnd(thread)), { signal, passive: true });
  const watcher = new ResizeObserver(() => atEnd && goToEnd());
  watcher.observe(thread);
  const changes = new MutationObserver(() => atEnd && goToEnd());
  changes.observe(thread, { childList: true, subtree: true });
  signal.addEventListener("abort", () => {
    watcher.disconnect();
    changes.disconnect();
  });
  thread.addEventListener("load", () => atEnd && goToEnd(), { signal, capture: true });
  start(thread, goToEnd);
});

function isAtEnd(thread) {
  return thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR;
}

function start(thread, goToEnd) {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  const sight = (target && thread.contains(target) && target) || thread.querySelector(".unread-line");
  if (sight) sight.scrollIntoView({ block: "center" });
  else goToEnd();
}

/**
 * The newest part is a window of the newest messages. When it moves on, what falls out of it joins the older part,
 * if the person has opened that: nothing read disappears.
 */
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.target.id !== "latest" || !document.querySelector("#earlier .message")) return;
  const fresh = new DOMParser().parseFromString(detail.serverResponse, "text/html");
  const first = fresh.querySelector("#latest > [id^=message-]");
  const gone = first && document.getElementById(first.id);
  while (gone && detail.target.firstElementChild !== gone && detail.target.contains(gone)) {
    document.getElementById("earlier").append(detail.target.firstElementChild);
  }
});

// Older messages come in above; what one reads stays where it is.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.target.matches("[data-earlier]")) return;
  const thread = detail.target.closest("[data-thread]");
  const below = thread.scrollHeight - thread.scrollTop;
  requestAnimationFrame(() => (thread.scrollTop = thread.scrollHeight - below));
});
