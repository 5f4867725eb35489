import { attach } from "./attach.js";
import { language } from "./texts.js";

/**
 * <time data-age datetime> tells how long ago, for a day; <time data-clock datetime data-due data-late> tells how
 * long is left and colours the tag around it. The server's clock decides, not the one of this machine.
 */
const TICK = 15000;
const DAY = 86400000;
const shown = new Set();
let skew = 0;

export function now() {
  return Date.now() + skew;
}

attach("time[data-age], time[data-clock]", (element, signal) => {
  shown.add(element);
  signal.addEventListener("abort", () => shown.delete(element));
  tick(element);
});

setInterval(() => shown.forEach(tick), TICK);

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const told = Date.parse(detail.xhr.getResponseHeader("Date") ?? "");
  // The header counts whole seconds: less than two apart is no difference.
  if (told && Math.abs(told - Date.now()) > 2000) skew = told - Date.now();
});

// What the server sends anew tells the time of day; it shall not wait for the next tick.
document.addEventListener("htmx:afterSettle", () => shown.forEach(tick));

function tick(element) {
  const left = Date.parse(element.dateTime) - now();
  if ("clock" in element.dataset) showClock(element, left);
  else if (-left < DAY && left < 60000) element.textContent = span(-left);
}

function showClock(element, left) {
  const pattern = left < 0 ? element.dataset.late : element.dataset.due;
  if (Math.abs(left) < 2 * DAY) element.textContent = pattern.replace("{0}", span(Math.abs(left)));
  const tag = element.closest(".tag");
  tag?.classList.toggle("bad", left < 0);
  tag?.classList.toggle("near", left >= 0 && left < Number(element.dataset.near ?? 3600000));
}

/** 48 min, 2 h 10 min, 1 d 3 h */
export function span(milliseconds) {
  const minutes = Math.max(0, Math.floor(milliseconds / 60000));
  if (minutes < 60) return unit(minutes, "minute");
  if (minutes < 1440) return pair(Math.floor(minutes / 60), "hour", minutes % 60, "minute");
  return pair(Math.floor(minutes / 1440), "day", Math.floor((minutes % 1440) / 60), "hour");
}

function pair(large, largeUnit, small, smallUnit) {
  const first = unit(large, largeUnit);
  return small && large < 6 ? `${first} ${unit(small, smallUnit)}` : first;
}

function unit(number, name) {
  return new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "short" }).format(number);
}
