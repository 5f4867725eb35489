import { attach } from "./attach.js";
import { say } from "./texts.js";

/** The moments in which a send can be taken back: <div data-undo data-left="5000"> with a button and a progress. */
attach("[data-undo]", (bar, signal) => {
  const whole = Number(bar.dataset.left);
  const end = performance.now() + whole;
  const text = bar.querySelector("[data-undo-text]");
  const progress = bar.querySelector("progress");
  const show = () => {
    const left = end - performance.now();
    if (left <= 0) return bar.remove();
    text.textContent = say("undo", Math.ceil(left / 1000));
    if (progress) progress.value = left / whole;
  };
  const timer = setInterval(show, 200);
  signal.addEventListener("abort", () => clearInterval(timer));
  show();
});

// Ctrl+Z takes back the send unless there is a text in which it undoes a stroke.
document.addEventListener("keydown", (event) => {
  if (event.code !== "KeyZ" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  if (event.target.matches?.("input, textarea") && event.target.value) return;
  const button = document.querySelector("[data-undo] button");
  if (!button) return;
  event.preventDefault();
  button.click();
});
