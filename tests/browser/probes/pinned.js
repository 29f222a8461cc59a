// What stays in place while the rest scrolls: one line for each.
return [...document.querySelectorAll("body *")]
  .filter((it) => ["sticky", "fixed"].includes(getComputedStyle(it).position))
  .map((it) => `${it.className} is pinned`);
