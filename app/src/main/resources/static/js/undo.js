import { attach } from "./attach.js";
import { bind } from "./keyboard.js";
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

let takenBack = false;

attach("[data-undo] button", (button, signal) => {
  button.addEventListener("click", () => (takenBack = true), { signal });
});

// Whoever takes a reply back wants to change it.
attach("#reply-form textarea", (reply) => {
  if (takenBack) setTimeout(() => reply.focus());
  takenBack = false;
});

// The send is taken back unless there is a text in which the same keys undo a stroke.
bind("Control+KeyZ", ({ target }) => {
  if (target.matches?.("input, textarea") && target.value) return false;
  const button = document.querySelector("[data-undo] button");
  button?.click();
  return Boolean(button);
});
