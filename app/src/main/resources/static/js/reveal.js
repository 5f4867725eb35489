import { attach } from "./attach.js";

attach("[data-reveal]", (button) => {
  const input = document.getElementById(button.dataset.reveal);
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.ariaPressed = String(!shown);
  });
});
