/** data-insert="text": a button that puts a prepared text into the reply, at its end, to be read before it is sent. */
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-insert]");
  const area = button && document.querySelector("#reply-form textarea[name=text]");
  if (!area) return;
  area.value = [area.value.trimEnd(), button.dataset.insert].filter(Boolean).join("\n\n");
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
});
