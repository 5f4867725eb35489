import { attach } from "./attach.js";
import { send } from "./request.js";
import { inTurn } from "./turns.js";

/**
 * Tells that somebody works at this: <main data-attention="/address">, every 15 seconds while the page is seen, has the
 * focus and was touched within the last minute. The server reckons the time; silence ends it.
 */
const BEAT = 15000;
const IDLE = 60000;
const tellInTurn = inTurn();

attach("[data-attention]", (element, signal) => {
  let touchedAt = performance.now();
  let running = false;
  const isAtWork = () => !document.hidden && document.hasFocus() && performance.now() - touchedAt < IDLE;
  const end = (options) => send("DELETE", element.dataset.attention, {}, { keepalive: true, ...options });
  const leave = () => {
    if (!running) return;
    running = false;
    tellInTurn(end);
  };
  const beat = () => {
    if (!isAtWork()) return leave();
    running = true;
    const address = element.dataset.attention;
    tellInTurn((options) => send("PUT", address, {}, options));
  };
  const touched = () => {
    touchedAt = performance.now();
    if (!running) beat();
  };
  const timer = setInterval(beat, BEAT);
  for (const sign of ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "scroll"]) {
    document.addEventListener(sign, touched, { signal, passive: true, capture: true });
  }
  document.addEventListener("visibilitychange", beat, { signal });
  addEventListener("blur", leave, { signal });
  addEventListener("focus", touched, { signal });
  // A page that goes cannot wait for its turn.
  addEventListener("pagehide", () => running && end().catch(() => {}), { signal });
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    leave();
  });
  beat();
});
