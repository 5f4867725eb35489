import { attach } from "./attach.js";
import { say } from "./texts.js";

/**
 * Live updates. An event is a hint that names a topic; each element with data-live="topic ..." gets a "live" event
 * and fetches itself by htmx. After a break everything on the page is fetched anew: truth is never carried here.
 *
 * Browsers allow six connections to one host over HTTP/1.1, so a tab that nobody sees keeps its own only while no
 * other hidden tab has one.
 */
const PATIENCE = 4000;
const listeners = new Set();
let source = null;
let listening = "";
let broken = 0;
let lastSeen = new Date();
let release = null;

attach("[data-live]", (element, signal) => {
  listeners.add(element);
  signal.addEventListener("abort", () => {
    listeners.delete(element);
    soon();
  });
  soon();
});

const soon = once(connect);

function once(work) {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      work();
    });
  };
}

function topics() {
  return [...new Set([...listeners].flatMap((element) => element.dataset.live.split(/\s+/).filter(Boolean)))].sort();
}

function connect() {
  const wanted = topics()
    .map((topic) => `topic=${encodeURIComponent(topic)}`)
    .join("&");
  if (wanted === listening && source) return;
  source?.close();
  source = null;
  delete document.documentElement.dataset.live;
  listening = wanted;
  if (!wanted) return;
  source = new EventSource(`/live?${wanted}`);
  source.addEventListener("open", opened);
  source.addEventListener("error", lost);
  source.addEventListener("hint", ({ data }) => hint(JSON.parse(data)));
  source.addEventListener("resync", () => fetchAll());
}

function hint({ topic, event, again }) {
  lastSeen = new Date();
  document.dispatchEvent(new CustomEvent("dovod:hint", { detail: { topic, event, again } }));
  for (const element of listeners) {
    if (element.dataset.live.split(/\s+/).includes(topic)) wake(element);
  }
}

/** Many hints at once are one fetch. */
function wake(element) {
  if (element.dataset.waking) return;
  element.dataset.waking = "yes";
  setTimeout(() => {
    delete element.dataset.waking;
    element.dispatchEvent(new CustomEvent("live"));
  }, 80);
}

function fetchAll() {
  listeners.forEach(wake);
}

function opened() {
  document.documentElement.dataset.live = "on";
  lastSeen = new Date();
  clearTimeout(broken);
  const again = broken !== 0;
  broken = 0;
  document.getElementById("offline")?.remove();
  if (again) fetchAll();
}

function lost() {
  delete document.documentElement.dataset.live;
  if (broken) return;
  broken = setTimeout(showOffline, PATIENCE);
}

function showOffline() {
  const place = document.getElementById("banners");
  if (!place || document.getElementById("offline")) return;
  const banner = document.createElement("div");
  banner.id = "offline";
  banner.className = "banner";
  const time = lastSeen.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  banner.textContent = say("offline", time);
  place.append(banner);
}

// A browser gives up on a refused connection for good; the desk does not.
setInterval(() => {
  if (source?.readyState === EventSource.CLOSED) {
    source = null;
    connect();
  }
}, PATIENCE);

document.addEventListener("visibilitychange", () => (document.hidden ? rest() : rise()));

function rest() {
  const keep = () => new Promise((done) => (release = done));
  if (!navigator.locks) return sleep();
  navigator.locks.request("dovod-hidden-tab", { ifAvailable: true }, (lock) => (lock ? keep() : sleep()));
}

function sleep() {
  source?.close();
  source = null;
}

function rise() {
  release?.();
  release = null;
  if (source) return;
  connect();
  fetchAll();
}
