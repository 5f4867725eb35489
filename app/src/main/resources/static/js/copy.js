import { attach } from "./attach.js";
import { say } from "./texts.js";
import { toast } from "./toast.js";

attach("[data-copy-link]", (button) => {
  button.addEventListener("click", () => copy(new URL(button.dataset.copyLink, location.href).href));
});

attach("[data-copy]", (button) => {
  button.addEventListener("click", () => copy(button.dataset.copy));
});

export async function copy(text) {
  await write(text);
  toast(say("copied", short(text)));
}

function short(text) {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The clipboard interface is there only behind TLS or on localhost; elsewhere the old way works. */
async function write(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
