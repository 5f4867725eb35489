/**
 * Letters of buyers: files go up piece by piece while the person writes, wait out a lost connection and go on where they
 * stopped; answers of the desk appear by themselves. Nothing here is needed to read or to send a text.
 */
const PIECE = 1024 * 1024;
const LONGEST_WAIT = 15000;
const LOOK = 20000;

document.querySelectorAll("form[data-letter]").forEach((form) => {
  const input = form.querySelector("input[data-pieces]");
  const list = form.querySelector("[data-uploads]");
  if (!input || !list) return;
  input.removeAttribute("name");
  input.addEventListener("change", () => {
    [...input.files].forEach((file) => add(form, input, list, file));
    input.value = "";
  });
  form.addEventListener("submit", (event) => {
    if (list.querySelector("progress")) {
      event.preventDefault();
      tell(list.querySelector("li:has(progress)"), input.dataset.busy);
      return;
    }
    const button = form.querySelector("[data-send]");
    if (button.ariaDisabled === "true") event.preventDefault();
    button.ariaDisabled = "true";
  });
  list.addEventListener("click", ({ target }) => target.closest("button")?.closest("li").remove());
});

/** Coming back by the browser's own way, the form may be sent again. */
window.addEventListener("pageshow", () => document.querySelectorAll("[data-send]").forEach((button) => (button.ariaDisabled = "false")));

function add(form, input, list, file) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = file.name;
  const remove = document.createElement("button");
  remove.type = "button";
  remove.textContent = "×";
  remove.ariaLabel = `${input.dataset.remove} ${file.name}`;
  const progress = document.createElement("progress");
  progress.max = file.size;
  progress.value = 0;
  progress.ariaLabel = file.name;
  const state = document.createElement("span");
  state.className = "state";
  item.append(name, remove, progress, state);
  list.append(item);
  if (isHeic(file)) return failed(item, input.dataset.heic);
  bring(input, item, file);
}

/** Nothing of it is sent: the desk could not read it. */
function isHeic({ name, type }) {
  return /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);
}

function failed(item, text) {
  item.className = "failed";
  item.querySelector("progress")?.remove();
  tell(item, text);
}

async function bring(input, item, file) {
  try {
    const address = input.dataset.pieces;
    const secret = await begun(address, file, item, input);
    let standing = await ask(`${address}/${secret}`, {}, item, input);
    while (!standing.whole && item.isConnected) {
      item.querySelector("progress").value = standing.received;
      standing = await next(`${address}/${secret}`, file, standing, item, input);
    }
    if (!item.isConnected) return;
    forget(address, file);
    item.className = "done";
    item.querySelector("progress").remove();
    tell(item, input.dataset.done);
    const hidden = document.createElement("input");
    hidden.type = "hidden";
    hidden.name = "uploads";
    hidden.value = secret;
    item.append(hidden);
  } catch (refusal) {
    forget(input.dataset.pieces, file);
    failed(item, refusal.message || input.dataset.failed);
  }
}

/** The next piece; when the two sides do not agree on how far it came, the other side is right. */
async function next(address, file, { received }, item, input) {
  const body = file.slice(received, received + PIECE);
  return ask(`${address}?offset=${received}`, { method: "PUT", body, headers: { "Content-Type": "application/octet-stream" } }, item, input, address);
}

/** The same file chosen again after a reload goes on from where it stopped. */
async function begun(address, file, item, input) {
  const known = remembered(address, file);
  if (known) {
    const answer = await fetch(`${address}/${known}`, { headers: { Accept: "application/json" } }).catch(() => null);
    if (answer?.ok) return known;
  }
  const { secret } = await ask(address, { method: "POST", body: new URLSearchParams({ name: file.name, size: file.size }) }, item, input);
  remember(address, file, secret);
  return secret;
}

/** Asks until there is an answer: a lost connection and a busy server are waited out, a refusal is not. */
async function ask(address, options, item, input, whereItStands = address) {
  for (let wait = 500; item.isConnected; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      const answer = await fetch(address, { ...options, headers: { Accept: "application/json", ...options.headers } });
      if (answer.ok) {
        tell(item, "");
        return await answer.json();
      }
      if (answer.status === 409) return await ask(whereItStands, {}, item, input);
      if (answer.status < 500) throw await refusal(answer);
    } catch (problem) {
      if (problem.refused) throw problem;
    }
    tell(item, input.dataset.waits);
    await pause(wait);
    // After a break in the middle of a piece only the other side knows how much of it arrived.
    if (whereItStands !== address) return await ask(whereItStands, {}, item, input);
  }
  return { whole: false, received: 0 };
}

async function refusal(answer) {
  const told = await answer.json().catch(() => ({}));
  return Object.assign(new Error(told.errors?.[0]?.detail ?? told.detail ?? ""), { refused: true });
}

function pause(time) {
  return new Promise((go) => {
    const timer = setTimeout(go, time);
    window.addEventListener("online", () => (clearTimeout(timer), go()), { once: true });
  });
}

function tell(item, text) {
  const state = item?.querySelector(".state");
  if (state && state.textContent !== text) state.textContent = text;
}

const key = (address, file) => `${address} ${file.name} ${file.size} ${file.lastModified}`;

function remembered(address, file) {
  try {
    return sessionStorage.getItem(key(address, file));
  } catch {
    return null;
  }
}

function remember(address, file, secret) {
  try {
    sessionStorage.setItem(key(address, file), secret);
  } catch {
    // A browser that keeps nothing begins anew after a reload.
  }
}

function forget(address, file) {
  try {
    sessionStorage.removeItem(key(address, file));
  } catch {
    // Nothing was kept.
  }
}

const said = document.querySelector("[data-said]");
if (said) setInterval(() => document.visibilityState === "visible" && look(), LOOK);

async function look() {
  const answer = await fetch(location.pathname).catch(() => null);
  if (!answer?.ok) return;
  const there = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-said]");
  if (there && there.children.length !== said.children.length) said.replaceChildren(...there.children);
}
