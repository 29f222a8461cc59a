// Text below 7:1 and edges fainter than a strong line, light and dark: one line for each.
const root = document.documentElement;
const parts = (colour) => {
  const numbers = colour.match(/[\d.]+/g).map(Number);
  if (colour.startsWith("rgb")) return [...numbers.slice(0, 3).map((it) => it / 255), numbers[3] ?? 1];
  if (colour.startsWith("color(srgb")) return [...numbers.slice(0, 3), numbers[3] ?? 1];
  throw new Error(`a colour of another kind: ${colour}`);
};
const over = ([r, g, b, alpha], below) => [...[r, g, b].map((it, i) => it * alpha + below[i] * (1 - alpha)), 1];
const ground = (it) => {
  if (!it) return parts("rgb(255, 255, 255)");
  const own = parts(getComputedStyle(it).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(it.parentElement));
};
const light = (colour) => {
  const [r, g, b] = colour.map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};
const name = (it) => `${it.className.baseVal ?? it.className} “${it.textContent.trim().slice(0, 40)}”`;
const strong = () => {
  const probe = document.body.appendChild(document.createElement("span"));
  probe.style.color = "var(--mq-line-strong)";
  const colour = parts(getComputedStyle(probe).color);
  probe.remove();
  return colour;
};
const faults = [];
const words = (scheme) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const it = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !it.checkVisibility({ opacityProperty: false })) continue;
    const { color, fill } = getComputedStyle(it);
    const below = ground(it);
    const seen = over(parts(it.closest("svg") ? fill : color), below);
    const by = contrast(seen, below);
    if (by < 7) faults.push(`${scheme}: ${name(it)} has ${by.toFixed(2)}:1`);
    for (let up = it; up; up = up.parentElement)
      if (getComputedStyle(up).opacity !== "1") faults.push(`${scheme}: ${name(it)} is let through`);
  }
};
const edges = (scheme) => {
  const line = strong();
  for (const it of document.querySelectorAll("body *")) {
    if (!it.checkVisibility()) continue;
    const style = getComputedStyle(it);
    const below = ground(it.parentElement);
    for (const side of ["Top", "Right", "Bottom", "Left"]) {
      const edge = parts(style[`border${side}Color`]);
      const drawn = style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0;
      // One of its own colour is only the size of a filled thing.
      if (!drawn || edge[3] === 0 || edge.join() === parts(style.backgroundColor).join()) continue;
      const [by, least] = [contrast(over(edge, below), below), contrast(line, below)];
      if (by < least - 0.01)
        faults.push(`${scheme}: an edge of ${name(it)} has ${by.toFixed(2)}:1, a strong line ${least.toFixed(2)}:1`);
    }
  }
};
for (const scheme of ["light", "dark"]) {
  root.style.colorScheme = scheme;
  for (const moving of document.getAnimations()) moving.finish();
  words(scheme);
  edges(scheme);
}
root.style.colorScheme = "";
return [...new Set(faults)];
