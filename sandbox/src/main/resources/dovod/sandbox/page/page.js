"use strict";

// The page shows what each buyer sees. It asks for everything afresh when the sandbox says that something changed.
const words = JSON.parse(document.body.dataset.words);
const language = document.documentElement.lang;
const element = (id) => document.getElementById(id);
const say = (key, ...values) => words[key].replace(/\{(\d)\}/g, (_, index) => values[index]);

let chosen = decodeURIComponent(location.hash.slice(1));
let shownMessages = "";
let now = "";
let stories = [];

async function call(verb, path, body) {
  const options = { method: verb, headers: {} };
  if (verb !== "GET") {
    options.headers["Content-Type"] = "application/json";
    options.body = JSON.stringify(body ?? {});
  }
  const answer = await fetch("/_control" + path, options);
  const told = await answer.json();
  if (!answer.ok) {
    throw new Error(told.error);
  }
  return told;
}

function trouble(text) {
  element("trouble").textContent = text;
  element("trouble").hidden = text === "";
}

async function attempt(work) {
  try {
    await work();
    trouble("");
  } catch (error) {
    trouble(error instanceof TypeError ? words.offline : say("failed", error.message));
  }
}

function make(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  if (text !== undefined) {
    made.textContent = text;
  }
  return made;
}

const moscow = { timeZone: "Europe/Moscow" };
const hour = (at) => new Date(at).toLocaleTimeString(language, { ...moscow, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = (at) => new Date(at).toLocaleDateString(language, { ...moscow, day: "numeric", month: "long" });
const moment = (at) => day(at) + ", " + hour(at);
const brief = (at) => (day(at) === day(now) ? hour(at) : day(at));

function replace(parent, children) {
  parent.replaceChildren(...children);
}

function chatRow(chat) {
  const button = make("button", "");
  button.type = "button";
  if (chat.chat_id === chosen) {
    button.setAttribute("aria-current", "true");
  }
  if (chat.picture) {
    const picture = make("img", "");
    picture.src = chat.picture;
    picture.alt = "";
    button.append(picture);
  } else {
    button.append(make("i", ""));
  }
  const name = make("span", "name", chat.buyer);
  if (chat.unread > 0) {
    const badge = make("b", "badge", chat.unread);
    badge.setAttribute("aria-label", say("unread", chat.unread));
    name.append(badge);
  }
  button.append(name, make("span", "faint num", chat.last ? brief(chat.last.at) : ""));
  button.append(make("span", "about", chat.closed ? words.closed : chat.product || chat.posting_number));
  button.append(make("span", "line", lastLine(chat)));
  button.addEventListener("click", () => choose(chat.chat_id));
  const row = make("li", "");
  row.append(button);
  return row;
}

function lastLine(chat) {
  if (!chat.last) {
    return "";
  }
  return chat.last.lines.join(" ") || words.photo;
}

async function showChats() {
  const { chats } = await call("GET", "/chats");
  const focused = [...element("chats").children].findIndex((row) => row.contains(document.activeElement));
  replace(element("chats"), chats.map(chatRow));
  if (focused >= 0) {
    element("chats").children[focused]?.querySelector("button").focus();
  }
  element("none").hidden = chats.length > 0;
}

function messageRow(message) {
  const row = make("li", "message " + message.by);
  const speaker = message.by === "buyer" ? message.name : words[message.by] + " · " + message.name;
  const read = message.by === "buyer" && message.read ? " · " + words.buyerRead : "";
  row.append(make("small", "num", speaker + " · " + hour(message.at) + read));
  message.lines.forEach((line) => row.append(make("p", "", line)));
  message.files.forEach((file) => row.append(attachment(file)));
  return row;
}

function attachment(file) {
  const link = make("a", "");
  link.href = file;
  link.target = "_blank";
  link.rel = "noopener";
  if (/\.(png|jpe?g|gif|webp)$/i.test(file)) {
    const picture = make("img", "");
    picture.src = file;
    picture.alt = words.photo;
    link.append(picture);
  } else {
    link.textContent = words.file;
  }
  return link;
}

function withDays(messages) {
  const rows = [];
  let last = "";
  messages.forEach((message) => {
    if (day(message.at) !== last) {
      last = day(message.at);
      rows.push(make("li", "day", last));
    }
    rows.push(messageRow(message));
  });
  return rows;
}

async function showTalk() {
  document.body.classList.toggle("talking", chosen !== "");
  element("talk").hidden = chosen === "";
  element("choose").hidden = chosen !== "";
  if (chosen === "") {
    return;
  }
  const chat = await call("GET", "/chats/" + encodeURIComponent(chosen));
  element("who").textContent = chat.buyer;
  element("about").textContent = [chat.product, chat.posting_number, chat.company].filter(Boolean).join(" · ");
  element("read").disabled = chat.unread === 0;
  showCode(chat);
  const messages = JSON.stringify(chat.messages);
  if (messages !== shownMessages) {
    shownMessages = messages;
    replace(element("messages"), withDays(chat.messages));
    element("messages").scrollTop = element("messages").scrollHeight;
  }
}

// The code that the seller wrote last, and the orders made with codes here.
const CODE = /\b(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*[0-9])[A-Z0-9]{8,12}\b/g;
const ordered = new Map();

function showCode(chat) {
  const said = chat.messages.filter((message) => message.by === "seller").flatMap((message) => message.lines).join(" ");
  const code = said.match(CODE)?.at(-1);
  const button = element("order");
  button.hidden = code === undefined;
  button.disabled = ordered.has(code);
  button.textContent = ordered.has(code) ? say("orderedByCode", ordered.get(code)) : say("orderByCode", code ?? "");
  button.dataset.code = code ?? "";
  button.dataset.buyer = (chat.posting_number ?? "").split("-")[0];
}

async function order() {
  const { code, buyer } = element("order").dataset;
  const told = await call("POST", "/codes/" + encodeURIComponent(code) + "/use", buyer ? { buyer: Number(buyer) } : {});
  ordered.set(code, told.posting_number);
  await refresh();
}

function choose(id) {
  chosen = id;
  voicesShown = false;
  shownMessages = "";
  history.replaceState(null, "", "#" + encodeURIComponent(id));
  refresh();
}

function storyRow(story, performance) {
  const row = make("li", "");
  row.append(make("span", "", story.title[language] ?? story.name));
  const button = make("button", "", words.play);
  button.type = "button";
  if (performance) {
    const waits = performance.waiting_for_reply_to.length > 0 && !performance.over ? " · " + words.waitsFor : "";
    const progress = say("scenes", performance.played, performance.scenes);
    row.append(make("small", "num", (performance.over ? words.over : words.playing) + " " + progress + waits));
    button.disabled = true;
  }
  button.addEventListener("click", () => attempt(async () => {
    await call("POST", "/plays", { story: story.name, speed: Number(element("tempo").value) });
    await refresh();
  }));
  row.append(button);
  return row;
}

async function showState() {
  const state = await call("GET", "/state");
  if (stories.length === 0) {
    stories = (await call("GET", "/stories")).stories;
  }
  now = state.now;
  element("now").textContent = moment(state.now) + " " + words.zone;
  element("now").dateTime = state.now;
  if (document.activeElement !== element("speed")) {
    element("speed").value = String(state.speed);
  }
  const begun = (story) => state.performances.find((performance) => performance.story === story.name);
  if (!element("plays").contains(document.activeElement)) {
    replace(element("plays"), stories.map((story) => storyRow(story, begun(story))));
  }
  element("faults").hidden = state.faults.length === 0;
  const broken = state.faults.map((fault) => fault.kind + " " + fault.on).join(", ");
  element("faults").querySelector("span").textContent = say("faultsOn", broken);
}

let voicesShown = false;
let shownProducts = "";

function wordRow(word) {
  return make("p", "answer", words.seller + " · " + word.author + " · " + words[word.state] + ": " + word.text);
}

function reviewCard(review) {
  const card = make("li", review.vanished ? "gone" : "");
  card.append(make("b", "stars", "★".repeat(review.rating)), make("small", "faint num", review.author + " · " + moment(review.at)));
  card.append(make("span", "faint", review.product), make("p", "", review.text || words.noWords));
  review.words.forEach((word) => card.append(wordRow(word)));
  const button = make("button", "", review.vanished ? words.bringBack : words.remove);
  button.type = "button";
  button.addEventListener("click", () => attempt(async () => {
    await call(review.vanished ? "DELETE" : "POST", "/reviews/" + encodeURIComponent(review.id) + "/vanishing");
    await refresh();
  }));
  card.append(button);
  return card;
}

function questionCard(question) {
  const card = make("li", "");
  card.append(make("small", "faint num", question.author + " · " + moment(question.at)));
  card.append(make("span", "faint", question.product), make("p", "", question.text));
  question.words.forEach((word) => card.append(wordRow(word)));
  return card;
}

function promotionCard(promotion) {
  const card = make("li", "");
  card.append(make("b", "", promotion.title));
  card.append(make("p", "faint num", promotion.status + " · " + say("codesUsed", promotion.used, promotion.codes)));
  return card;
}

async function showVoices() {
  element("voices").hidden = !voicesShown;
  if (!voicesShown) {
    return;
  }
  document.body.classList.add("talking");
  element("choose").hidden = true;
  element("talk").hidden = true;
  const told = await call("GET", "/voices");
  const products = JSON.stringify(told.products);
  if (products !== shownProducts) {
    shownProducts = products;
    replace(element("product"), told.products.map((product) => new Option(product.name, product.sku)));
  }
  if (!element("reviews").contains(document.activeElement)) {
    replace(element("reviews"), told.reviews.map(reviewCard));
  }
  replace(element("questions"), told.questions.map(questionCard));
  replace(element("promotions"), told.promotions.map(promotionCard));
}

async function speak() {
  const body = { sku: Number(element("product").value), text: element("words").value };
  const kind = element("kind").value;
  await call("POST", kind === "ask" ? "/questions" : "/reviews", kind === "ask" ? body : { ...body, rating: Number(kind) });
  element("words").value = "";
  await refresh();
}

function turnVoices(shown) {
  voicesShown = shown;
  if (shown) {
    chosen = "";
  }
  refresh();
}

let refreshing = false;
let again = false;

async function refresh() {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  do {
    again = false;
    await attempt(async () => {
      await showState();
      await Promise.all([showChats(), showTalk()]);
      await showVoices();
    });
  } while (again);
  refreshing = false;
}

function inBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(",")[1]);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function showChosenFile() {
  const file = element("file").files[0];
  element("chosen").textContent = file ? say("attached", file.name) : "";
}

async function send() {
  const file = element("file").files[0];
  const body = { text: element("text").value };
  if (file) {
    body.file = { name: file.name, base64_content: await inBase64(file) };
  }
  await call("POST", "/chats/" + encodeURIComponent(chosen) + "/messages", body);
  element("write").reset();
  showChosenFile();
  await refresh();
}

element("write").addEventListener("submit", (event) => {
  event.preventDefault();
  if (element("text").value.trim() !== "" || element("file").files.length > 0) {
    attempt(send);
  }
});
element("text").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    element("write").requestSubmit();
  }
});
element("file").addEventListener("change", showChosenFile);
element("order").addEventListener("click", () => attempt(order));
element("back").addEventListener("click", () => choose(""));
element("read").addEventListener("click", () => attempt(async () => {
  await call("POST", "/chats/" + encodeURIComponent(chosen) + "/reading");
  await refresh();
}));
element("mend").addEventListener("click", () => attempt(async () => {
  await call("DELETE", "/faults");
  await refresh();
}));
element("speed").addEventListener("change", (event) => attempt(async () => {
  await call("POST", "/clock", { speed: Number(event.target.value) });
  event.target.blur();
  await refresh();
}));
document.querySelectorAll("[data-skip]").forEach((button) => button.addEventListener("click", () => attempt(async () => {
  await call("POST", "/clock", { advance: button.dataset.skip });
  await refresh();
})));

element("openVoices").addEventListener("click", () => turnVoices(true));
element("leave").addEventListener("click", () => turnVoices(false));
element("speak").addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(speak);
});

new EventSource("/_control/events").addEventListener("changed", refresh);
setInterval(refresh, 5000);
refresh();
