import { attach } from "./attach.js";
import { token } from "./request.js";
import { say } from "./texts.js";

/**
 * Files by button, paste and drop: <input type="file" data-upload="/files" data-types="image/png ..." data-largest>.
 * Each goes up at once and stands in the form's [data-strip] as a hidden field "files".
 */
attach("input[data-upload]", (input, signal) => {
  const form = input.form;
  const card = form.closest(".composer-card") ?? form;
  // Of several inputs the first takes what is pasted and dropped.
  const mine = () => !form.hidden && form.querySelector("input[data-upload]") === input;
  input.addEventListener("change", () => takeAll(input, [...input.files]), { signal });
  card.addEventListener("paste", (event) => mine() && pasted(input, event), { signal });
  card.addEventListener("dragover", (event) => dragged(card, event), { signal });
  card.addEventListener("dragleave", () => card.classList.remove("dropping"), { signal });
  card.addEventListener("drop", (event) => mine() && dropped(input, card, event), { signal });
  form.addEventListener("click", (event) => clicked(input, event), { signal });
});

export function isUploading(form) {
  return form.querySelector("[data-strip] progress") !== null;
}

export function clearFiles(form) {
  form.querySelector("[data-strip]")?.replaceChildren();
}

function clicked(input, { target }) {
  if (target.closest("[data-attach]")) input.click();
  if (!target.closest("[data-strip-remove]")) return;
  target.closest(".strip-file").remove();
  changed(input.form);
}

function pasted(input, event) {
  const files = [...event.clipboardData.files];
  if (!files.length) return;
  event.preventDefault();
  takeAll(input, files);
}

function dragged(card, event) {
  if (![...event.dataTransfer.types].includes("Files")) return;
  event.preventDefault();
  card.classList.add("dropping");
}

function dropped(input, card, event) {
  card.classList.remove("dropping");
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  takeAll(input, [...event.dataTransfer.files]);
}

function takeAll(input, files) {
  input.value = "";
  files.forEach((file) => take(input, file));
}

function take(input, file) {
  const item = stripFile(file.name);
  input.form.querySelector("[data-strip]").append(item);
  const hindrance = refused(input.dataset, file);
  if (hindrance) return fail(item, hindrance);
  upload(input, file, item);
}

function refused({ types, largest }, file) {
  if (types && !types.split(" ").includes(file.type)) return say("upload.type", file.name);
  if (largest && file.size > Number(largest)) return say("upload.size", file.name, Math.floor(largest / 1048576));
  return null;
}

function upload(input, file, item) {
  const progress = document.createElement("progress");
  progress.max = 1;
  progress.value = 0;
  item.append(progress);
  const request = new XMLHttpRequest();
  request.open("POST", input.dataset.upload);
  request.setRequestHeader("X-CSRF-TOKEN", token());
  request.setRequestHeader("Accept", "application/json");
  request.upload.addEventListener("progress", ({ loaded, total }) => (progress.value = loaded / total));
  request.addEventListener("load", () => (request.status < 300 ? stored(input, file, item, request) : refusedThere(item, file, request)));
  request.addEventListener("error", () => fail(item, say("upload.failed", file.name)));
  const body = new FormData();
  body.append("file", file);
  request.send(body);
}

/** Its name may have promised another kind of file than the server found in it. */
function stored({ form, dataset }, file, item, request) {
  item.querySelector("progress").remove();
  const found = JSON.parse(request.responseText);
  if (dataset.types && !dataset.types.split(" ").includes(found.mediaType)) return fail(item, say("upload.type", file.name));
  keep(form, item, found);
}

/** A file that the server has already, such as a macro's. */
export function addStored(form, file) {
  const item = stripFile(file.name);
  form.querySelector("[data-strip]").append(item);
  keep(form, item, file);
}

function keep(form, item, { id, picture, thumbnailUrl }) {
  const hidden = document.createElement("input");
  hidden.type = "hidden";
  hidden.name = "files";
  hidden.value = id;
  item.append(hidden);
  if (picture) item.prepend(preview(thumbnailUrl));
  changed(form);
}

/** The server looks into the file and may know more than its name told. */
function refusedThere(item, file, request) {
  let told = null;
  try {
    told = JSON.parse(request.responseText).detail;
  } catch {
    told = null;
  }
  fail(item, told ? `${file.name}: ${told}` : say("upload.failed", file.name));
}

function preview(address) {
  const image = document.createElement("img");
  image.alt = "";
  image.src = address;
  return image;
}

function stripFile(name) {
  const item = document.createElement("span");
  item.className = "strip-file";
  const label = document.createElement("span");
  label.className = "clip";
  label.textContent = name;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.className = "icon-button tiny";
  remove.dataset.stripRemove = "";
  remove.ariaLabel = say("upload.remove", name);
  remove.textContent = "×";
  item.append(label, remove);
  return item;
}

function fail(item, text) {
  item.querySelector("progress")?.remove();
  item.classList.add("bad");
  item.querySelector(".clip").textContent = text;
}

function changed(form) {
  form.dispatchEvent(new CustomEvent("dovod:files", { bubbles: true }));
}
