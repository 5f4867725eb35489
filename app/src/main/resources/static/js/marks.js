import { compose } from "./care.js";
import { current } from "./lightbox.js";
import { sendJson, token } from "./request.js";
import { say } from "./texts.js";
import { toast } from "./toast.js";

/**
 * Drawing on a picture in the viewer: pen, arrow, circle. What is drawn is kept as strokes and as a picture beside the
 * page's [data-marking] address, and goes into the reply as a picture.
 */
const LARGEST = 2000;
const INK = "#e02f22";
let drawing = null;

const box = () => document.getElementById("lightbox");
const address = () => document.querySelector(".care[data-marking]")?.dataset.marking;

document.addEventListener("click", ({ target }) => {
  const act = target.closest("[data-marks]")?.dataset.marks;
  if (act) acts[act](target.closest("[data-marks]"));
});

const acts = {
  begin: () => begin(),
  pen: (button) => choose(button),
  arrow: (button) => choose(button),
  circle: (button) => choose(button),
  undo: () => {
    drawing.strokes.pop();
    paint();
  },
  cancel: () => end(),
  send: () => send(),
};

function begin() {
  const image = box().querySelector(".lightbox-stage img");
  if (!image || drawing || !address()) return;
  const turned = ((current().turn % 360) + 360) % 360;
  const scale = Math.min(1, LARGEST / Math.max(image.naturalWidth, image.naturalHeight));
  const across = turned % 180 !== 0;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((across ? image.naturalHeight : image.naturalWidth) * scale);
  canvas.height = Math.round((across ? image.naturalWidth : image.naturalHeight) * scale);
  canvas.tabIndex = 0;
  drawing = { image, canvas, turned, scale, source: new URL(image.src).pathname, tool: "pen", strokes: [], now: null };
  canvas.addEventListener("pointerdown", down);
  canvas.addEventListener("pointermove", move);
  canvas.addEventListener("pointerup", up);
  image.replaceWith(canvas);
  box().dataset.marking = "on";
  tools().hidden = false;
  paint();
}

function tools() {
  return box().querySelector(".marks-tools");
}

function choose(button) {
  drawing.tool = button.dataset.marks;
  tools()
    .querySelectorAll("[aria-pressed]")
    .forEach((one) => (one.ariaPressed = String(one === button)));
}

function place(event) {
  const area = drawing.canvas.getBoundingClientRect();
  return [
    Math.round(((event.clientX - area.left) / area.width) * drawing.canvas.width),
    Math.round(((event.clientY - area.top) / area.height) * drawing.canvas.height),
  ];
}

function down(event) {
  drawing.canvas.setPointerCapture(event.pointerId);
  drawing.now = { tool: drawing.tool, points: [place(event)] };
}

function move(event) {
  if (!drawing?.now) return;
  const { tool, points } = drawing.now;
  if (tool === "pen") points.push(place(event));
  else drawing.now.points = [points[0], place(event)];
  paint();
}

function up() {
  if (drawing.now?.points.length > 1) drawing.strokes.push(drawing.now);
  drawing.now = null;
  paint();
}

function paint() {
  const { canvas, image, turned, scale, strokes, now } = drawing;
  const pen = canvas.getContext("2d");
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turned * Math.PI) / 180);
  const width = image.naturalWidth * scale;
  const height = image.naturalHeight * scale;
  pen.drawImage(image, -width / 2, -height / 2, width, height);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.strokeStyle = INK;
  pen.lineWidth = Math.max(3, Math.max(canvas.width, canvas.height) / 160);
  pen.lineCap = "round";
  pen.lineJoin = "round";
  [...strokes, ...(now ? [now] : [])].forEach((stroke) => shapes[stroke.tool](pen, stroke.points));
}

const shapes = {
  pen(pen, points) {
    pen.beginPath();
    points.forEach(([x, y], index) => (index ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    pen.stroke();
  },
  arrow(pen, [from, to]) {
    if (!to) return;
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const head = pen.lineWidth * 5;
    pen.beginPath();
    pen.moveTo(...from);
    pen.lineTo(...to);
    for (const side of [-0.45, 0.45]) {
      pen.moveTo(...to);
      pen.lineTo(to[0] - head * Math.cos(angle + side), to[1] - head * Math.sin(angle + side));
    }
    pen.stroke();
  },
  circle(pen, [from, to]) {
    if (!to) return;
    pen.beginPath();
    pen.ellipse((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, Math.abs(to[0] - from[0]) / 2, Math.abs(to[1] - from[1]) / 2, 0, 0, 2 * Math.PI);
    pen.stroke();
  },
};

async function send() {
  const { canvas, strokes, source, turned } = drawing;
  const picture = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
  const body = new FormData();
  body.append("file", new File([picture], "marked.jpg", { type: "image/jpeg" }));
  const kept = await fetch("/files", { method: "POST", body, headers: { "X-CSRF-TOKEN": token(), Accept: "application/json" } }).catch(() => null);
  if (!kept?.ok) return toast(say("failed"), { tone: "bad" });
  const file = await kept.json();
  const marks = JSON.stringify({ width: canvas.width, height: canvas.height, turned, strokes });
  const told = await sendJson("POST", address(), { source, file: file.id, marks }).catch(() => null);
  if (!told?.ok) return toast(say("failed"), { tone: "bad" });
  end();
  box().close();
  document.body.dispatchEvent(new Event("changed"));
  compose("", [file]);
}

function end() {
  if (!drawing) return;
  drawing.canvas.replaceWith(drawing.image);
  drawing = null;
  tools().hidden = true;
  delete box().dataset.marking;
}

document.addEventListener("close", ({ target }) => target.id === "lightbox" && end(), true);
