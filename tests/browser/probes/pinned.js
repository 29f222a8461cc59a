// What stays in place while the rest scrolls: one line for each. A dialog is all there is while it
// is open, and scrolls itself.
return [...document.querySelectorAll("body *:not(dialog)")]
  .filter((it) => ["sticky", "fixed"].includes(getComputedStyle(it).position))
  .map((it) => `${it.className} is pinned`);
