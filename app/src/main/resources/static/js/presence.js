import { attach } from "./attach.js";
import { send } from "./request.js";
import { inTurn } from "./turns.js";

/**
 * Tells who looks at this and who writes: <div data-presence="/address">, every 10 seconds while it is seen. What is
 * told later is true; so it must not be overtaken, also not by the goodbye of the page that stood here before.
 */
const BEAT = 10000;
const WRITING = 8000;
const tellInTurn = inTurn();

attach("[data-presence]", (element, signal) => {
  let typedAt = -Infinity;
  let told = "";
  const mode = () => (performance.now() - typedAt < WRITING ? "writing" : "looking");
  const tell = () => {
    if (document.hidden) return;
    told = mode();
    const [address, sent] = [element.dataset.presence, told];
    tellInTurn((options) => send("PUT", address, { mode: sent }, options));
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
  const leave = (options) => send("DELETE", element.dataset.presence, {}, { keepalive: true, ...options });
  // A page that goes cannot wait for its turn.
  addEventListener("pagehide", () => leave().catch(() => {}), { signal });
  signal.addEventListener("abort", () => {
    clearInterval(beat);
    clearInterval(settle);
    tellInTurn(leave);
  });
  tell();
});
