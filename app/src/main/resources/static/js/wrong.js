import { attach } from "./attach.js";

/**
 * What is wrong in a text is marked in the text itself: textarea data-marked="place", where the check leaves
 * <span data-wrong="start" data-words="the words" data-tone="bad">. A textarea cannot colour its words, so a layer under
 * it breaks its lines and scrolls as it does. Until the check comes again, marks move with what is typed, and one that
 * is typed into goes.
 */
const METRICS = [
  ...["font-family", "font-size", "font-weight", "font-style", "letter-spacing", "word-spacing", "line-height", "tab-size"],
  ...["padding-top", "padding-right", "padding-bottom", "padding-left", "direction", "text-align"],
  ...["border-top-width", "border-right-width", "border-bottom-width", "border-left-width"],
];

attach("textarea[data-marked]", (area, signal) => {
  const state = { area, layer: area.parentElement.querySelector(".marked-layer"), text: area.value, marks: [] };
  area.addEventListener("input", () => typed(state), { signal });
  area.addEventListener("scroll", () => follow(state), { signal });
  document.addEventListener("htmx:afterSettle", () => read(state), { signal });
  const sizes = new ResizeObserver(() => fit(state));
  sizes.observe(area);
  signal.addEventListener("abort", () => sizes.disconnect());
  read(state);
});

function read(state) {
  const told = document.getElementById(state.area.dataset.marked)?.querySelectorAll("[data-wrong]") ?? [];
  state.text = state.area.value;
  state.marks = [...told].flatMap((one) => found(state.text, one.dataset)).sort((one, other) => one.start - other.start);
  draw(state);
}

/** What was typed since the check looked has moved the words: they are where they stand nearest to their old place. */
function found(text, { wrong, words, tone }) {
  const sought = words.replaceAll("\r\n", "\n");
  const places = [text.lastIndexOf(sought, Number(wrong)), text.indexOf(sought, Number(wrong))].filter((at) => at >= 0);
  if (!places.length) return [];
  const start = places.reduce((one, other) => (Math.abs(one - wrong) <= Math.abs(other - wrong) ? one : other));
  return [{ start, end: start + sought.length, tone }];
}

function typed(state) {
  const before = state.text;
  const now = state.area.value;
  const most = Math.min(before.length, now.length);
  let same = 0;
  while (same < most && before[same] === now[same]) same++;
  let rest = 0;
  while (rest < most - same && before.at(-1 - rest) === now.at(-1 - rest)) rest++;
  const by = now.length - before.length;
  state.text = now;
  state.marks = state.marks.flatMap((mark) => moved(mark, same, before.length - rest, by));
  draw(state);
}

function moved(mark, from, to, by) {
  if (mark.end <= from) return [mark];
  return mark.start >= to ? [{ ...mark, start: mark.start + by, end: mark.end + by }] : [];
}

function draw(state) {
  const pieces = [];
  let at = 0;
  for (const { start, end, tone } of state.marks) {
    if (start < at) continue;
    const mark = document.createElement("mark");
    mark.className = tone;
    mark.textContent = state.text.slice(start, end);
    pieces.push(state.text.slice(at, start), mark);
    at = end;
  }
  const inner = document.createElement("div");
  inner.append(...pieces, `${state.text.slice(at)}\u200b`);
  state.layer.replaceChildren(...(pieces.length ? [inner] : []));
  if (pieces.some(({ className }) => className === "bad")) state.area.setAttribute("aria-invalid", "true");
  else state.area.removeAttribute("aria-invalid");
  if (pieces.length) fit(state);
}

function fit(state) {
  const { area, layer } = state;
  const style = getComputedStyle(area);
  for (const name of METRICS) layer.style.setProperty(name, style.getPropertyValue(name));
  const borders = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
  layer.style.width = `${area.clientWidth + borders}px`;
  layer.style.height = `${area.offsetHeight}px`;
  follow(state);
}

function follow({ area, layer }) {
  const inner = layer.firstElementChild;
  if (inner) inner.style.transform = `translateY(${-area.scrollTop}px)`;
}
