import { attach } from "./attach.js";
import { say } from "./texts.js";

/** Characters against the channel's limit: textarea data-limit="1000", shown in [data-count] of its form. */
attach("textarea[data-limit]", (area, signal) => {
  const limit = Number(area.dataset.limit);
  const place = area.form.querySelector("[data-count]");
  const show = () => {
    const length = [...area.value].length;
    const over = length - limit;
    place.textContent = over > 0 ? say("too_long", over) : length ? say("count", length, limit) : "";
    place.classList.toggle("bad", over > 0);
    place.classList.toggle("near", over <= 0 && over > -limit * 0.1);
    for (const button of area.form.querySelectorAll("[data-send], [data-send-next]")) button.disabled = over > 0;
  };
  area.addEventListener("input", show, { signal });
  show();
});
