import { attach } from "./attach.js";
import { send } from "./request.js";

const root = document.documentElement;
const DARK = matchMedia("(prefers-color-scheme: dark)");

attach("[data-theme-value]", (button) => {
  button.addEventListener("click", () => choose(button.dataset.themeValue));
});

attach("[data-theme-toggle]", (button) => {
  button.addEventListener("click", () => choose(isDark() ? "light" : "dark"));
});

function isDark() {
  return root.dataset.theme === "dark" || (root.dataset.theme === "system" && DARK.matches);
}

function choose(theme) {
  root.dataset.theme = theme;
  document.querySelectorAll("[data-theme-value]").forEach((button) => {
    button.ariaPressed = String(button.dataset.themeValue === theme);
  });
  const choice = document.querySelector("[data-theme-choice]");
  if (choice) send("POST", choice.dataset.themeChoice, { theme }).catch(() => {});
}
