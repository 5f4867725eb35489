/** A menu is a <details class="menu">: one at a time, closed by a click elsewhere, by Escape and by choosing. */
function open() {
  return [...document.querySelectorAll("details.menu[open]")];
}

document.addEventListener("click", ({ target }) => {
  open()
    .filter((menu) => !menu.contains(target) || target.closest("[data-menu-done], .menu-list a, .menu-list [hx-get]"))
    .forEach((menu) => (menu.open = false));
});

document.addEventListener("keydown", (event) => {
  const menu = open().at(-1);
  if (event.code !== "Escape" || !menu) return;
  event.preventDefault();
  menu.open = false;
  menu.querySelector("summary").focus();
});

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("details.menu[open]");
  if (!menu || !["ArrowDown", "ArrowUp"].includes(event.code)) return;
  const items = [...menu.querySelectorAll(".menu-list :is(a, button, input)")];
  const step = event.code === "ArrowDown" ? 1 : -1;
  const at = items.indexOf(document.activeElement);
  items[(at + step + items.length) % items.length]?.focus();
  event.preventDefault();
});
