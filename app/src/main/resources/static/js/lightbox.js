/** <a data-picture href="..." data-name="..."> opens large, with the others of the same conversation beside it. */
const STEP = 1.4;
let pictures = [];
let index = 0;
let turn = 0;
let zoom = 1;
let shift = { x: 0, y: 0 };

const box = () => document.getElementById("lightbox");
const stage = () => box().querySelector(".lightbox-stage");
const shown = () => stage().querySelector("img, video");

document.addEventListener("click", (event) => {
  const picture = event.target.closest("[data-picture]");
  if (picture && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    open(picture);
  }
  const act = event.target.closest("[data-lightbox]");
  if (act) acts[act.dataset.lightbox]();
  else if (event.target.matches(".lightbox-stage")) box().close();
});

/** What is shown, and how far it is turned. */
export const current = () => ({ href: pictures[index]?.href, turn });

const acts = {
  in: () => scale(STEP),
  out: () => scale(1 / STEP),
  turn: () => {
    turn += 90;
    place();
  },
  next: () => show(index + 1),
  previous: () => show(index - 1),
  close: () => box().close(),
};

// Each button of the box says its key: data-lightbox-key="Equal".
document.addEventListener("keydown", (event) => {
  if (!box()?.open || event.ctrlKey || event.metaKey || event.altKey) return;
  const button = box().querySelector(`[data-lightbox-key="${CSS.escape(event.code.replace("NumpadAdd", "Equal").replace("NumpadSubtract", "Minus"))}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

function open(picture) {
  pictures = [...(picture.closest("[data-thread]") ?? document).querySelectorAll("[data-picture]")];
  box().showModal();
  show(pictures.indexOf(picture));
}

function show(next) {
  index = (next + pictures.length) % pictures.length;
  const { href, dataset } = pictures[index];
  shown()?.remove();
  stage().append(dataset.picture === "video" ? video(href) : image(href, dataset.name));
  box().querySelector("[data-lightbox-name]").textContent = dataset.name ?? "";
  const download = box().querySelector("[data-lightbox-download]");
  download.href = href;
  box().querySelectorAll(".lightbox-step").forEach((step) => (step.hidden = pictures.length < 2));
  turn = 0;
  zoom = 1;
  shift = { x: 0, y: 0 };
}

function image(href, name) {
  const element = document.createElement("img");
  element.src = href;
  element.alt = name ?? "";
  element.draggable = false;
  element.addEventListener("pointerdown", drag);
  element.addEventListener("wheel", wheel, { passive: false });
  element.addEventListener("dblclick", () => scale(zoom > 1 ? 1 / zoom : 2));
  return element;
}

function video(href) {
  const element = document.createElement("video");
  element.src = href;
  element.controls = true;
  element.autoplay = true;
  return element;
}

function scale(by) {
  zoom = Math.min(8, Math.max(0.25, zoom * by));
  if (zoom === 1) shift = { x: 0, y: 0 };
  place();
}

function wheel(event) {
  event.preventDefault();
  scale(event.deltaY < 0 ? 1.15 : 1 / 1.15);
}

function drag(event) {
  const from = { x: event.clientX - shift.x, y: event.clientY - shift.y };
  const element = event.currentTarget;
  element.setPointerCapture(event.pointerId);
  element.onpointermove = (move) => {
    shift = { x: move.clientX - from.x, y: move.clientY - from.y };
    place();
  };
  element.onpointerup = () => (element.onpointermove = null);
}

function place() {
  const element = shown();
  if (element) element.style.transform = `translate(${shift.x}px, ${shift.y}px) rotate(${turn}deg) scale(${zoom})`;
}
