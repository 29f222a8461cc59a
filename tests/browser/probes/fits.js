// What of the page a visitor could not read or reach as it is laid out now: one line for each fault.
const faults = [];
const width = document.documentElement.clientWidth;
const name = (it) =>
  `${it.tagName.toLowerCase()}.${it.className.baseVal ?? it.className} “${it.textContent.trim().slice(0, 40)}”`;
const seen = (it) =>
  it.checkVisibility({ visibilityProperty: true }) && !it.closest(".mq-unseen, .mq-skip, svg");
// What lies under a dialog is not to be read.
const root = document.querySelector("dialog") ?? document.body;
const all = [...root.querySelectorAll("*")].filter(seen);
const overhang = document.documentElement.scrollWidth - width;
if (overhang > 0) faults.push(`the page scrolls ${overhang} pixels sideways`);
for (const it of all) {
  const box = it.getBoundingClientRect();
  if (box.left < -1 || box.right > width + 1) faults.push(`${name(it)} reaches out of the page`);
  const style = getComputedStyle(it);
  const cut =
    (style.overflowX !== "visible" && it.scrollWidth > it.clientWidth + 1) ||
    (style.overflowY === "hidden" && it.scrollHeight > it.clientHeight + 1);
  if (cut) faults.push(`${name(it)} is cut off`);
}
const lines = [];
const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  if (!text.data.trim() || !seen(text.parentElement) || text.parentElement.closest(".mq-actions")) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const box of range.getClientRects()) lines.push({ box, text });
}
lines.forEach((one, index) => {
  for (const other of lines.slice(index + 1)) {
    if (one.text === other.text) continue;
    const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    const least = Math.min(one.box.height, other.box.height);
    if (across > 1 && down > least / 3)
      faults.push(`“${one.text.data.trim().slice(0, 30)}” lies over “${other.text.data.trim().slice(0, 30)}”`);
  }
});
return faults;
