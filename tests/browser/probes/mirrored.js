// What does not change sides when the page is read the other way: one line for each.
// Drawings of the body are never mirrored.
const width = document.documentElement.clientWidth;
const boxes = () =>
  [...document.querySelectorAll("main *, header *, footer *")]
    .filter((it) => it.checkVisibility() && !it.closest("svg, .mq-unseen"))
    .filter((it) => getComputedStyle(it).display !== "inline")
    .map((it) => ({ it, box: it.getBoundingClientRect() }));
const before = boxes();
const own = document.documentElement.dir;
document.documentElement.dir = own === "rtl" ? "ltr" : "rtl";
const after = boxes();
document.documentElement.dir = own;
return before
  .map(({ it, box }, index) => ({ it, by: width - box.right - after[index].box.left }))
  .filter(({ by }) => Math.abs(by) > 1)
  .map(({ it, by }) => `${it.tagName.toLowerCase()}.${it.className} is ${by} pixels off`);
