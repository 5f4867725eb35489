import { attach } from "./attach.js";

/** data-dialog="id" opens one that stands on the page; <dialog data-open> opens as it arrives and leaves when closed. */
document.addEventListener("click", ({ target }) => {
  const opener = target.closest("[data-dialog]");
  if (opener) document.getElementById(opener.dataset.dialog)?.showModal();
  if (target.closest("[data-dialog-close]")) target.closest("dialog")?.close();
  if (target instanceof HTMLDialogElement && !target.classList.contains("lightbox")) target.close();
});

attach("dialog[data-open]", (dialog) => {
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
  dialog.querySelector('[aria-invalid="true"], input:not([type="hidden"]), select, textarea')?.focus();
});

// A button that fills an input beside it: data-fill="name" data-value="...".
document.addEventListener("click", ({ target }) => {
  const filler = target.closest("[data-fill]");
  if (filler) filler.closest("form").elements[filler.dataset.fill].value = filler.dataset.value;
});

// An answer that succeeded says so: HX-Trigger closed.
document.addEventListener("done", () => {
  document.querySelectorAll("dialog[open]").forEach((dialog) => dialog.close());
});
