import { attach } from "./attach.js";
import { send } from "./request.js";

/** Tells who looks at this and who writes: <div data-presence="/address">, every 10 seconds while it is seen. */
const BEAT = 10000;
const WRITING = 8000;

attach("[data-presence]", (element, signal) => {
  let typedAt = -Infinity;
  let told = "";
  const mode = () => (performance.now() - typedAt < WRITING ? "writing" : "looking");
  const tell = () => {
    if (document.hidden) return;
    told = mode();
    send("PUT", element.dataset.presence, { mode: told }).catch(() => {});
  };
  const typed = ({ target }) => {
    if (!target.closest("[data-compose]")) return;
    typedAt = performance.now();
    if (told !== "writing") tell();
  };
  const settle = setInterval(() => told === "writing" && mode() === "looking" && tell(), 2000);
  const beat = setInterval(tell, BEAT);
  document.addEventListener("input", typed, { signal });
  document.addEventListener("visibilitychange", tell, { signal });
  const leave = () => send("DELETE", element.dataset.presence, {}, { keepalive: true }).catch(() => {});
  addEventListener("pagehide", leave, { signal });
  signal.addEventListener("abort", () => {
    clearInterval(beat);
    clearInterval(settle);
    leave();
  });
  tell();
});
