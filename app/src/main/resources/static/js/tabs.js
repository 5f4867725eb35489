import { attach } from "./attach.js";

// Where tabs find no room, the one that is open is in sight.
attach(".page-tabs [aria-current]", (tab) => tab.scrollIntoView({ block: "nearest", inline: "center" }));
