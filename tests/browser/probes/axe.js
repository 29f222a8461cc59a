// What axe finds on a page, once for each variant of it: one line for each kind of fault.
const [tags, variants, done] = arguments;
const root = document.documentElement;
const direction = root.dir;
const options = {
  runOnly: { type: "tag", values: tags },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
  preload: false,
};
// Names, roles and states are the same in every colour and either way round: at one width they are
// looked at once, and what is judged by colour, size or place in every variant.
const by_looks = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
  "target-size",
];
const looked_at = new Set();
const faults = [];
const look = async (width, variant) => {
  // A colour half way from one to the next is nobody's.
  for (const moving of document.getAnimations()) moving.finish();
  const runOnly = looked_at.has(width) ? { type: "rule", values: by_looks } : options.runOnly;
  looked_at.add(width);
  const { violations } = await axe.run(document, { ...options, runOnly });
  for (const { id, help, nodes } of violations)
    faults.push(`${variant}: ${id} (${help}) on ${nodes.map(({ target }) => target).join(" and ")}`);
};
const in_every_variant = async () => {
  for (const [scheme, dir, width, height] of variants) {
    root.style.colorScheme = scheme;
    root.dir = dir;
    Object.assign(frameElement, { width, height });
    const [red] = getComputedStyle(document.body).backgroundColor.match(/\d+/g);
    if (red < 128 !== (scheme === "dark")) faults.push(`the page is not ${scheme}`);
    await look(width, `${scheme}, ${dir}, ${innerWidth} wide`);
  }
};
in_every_variant()
  .then(() => faults, (error) => [`axe stopped: ${error}`])
  .then((found) => {
    root.style.colorScheme = "";
    root.dir = direction;
    done(found);
  });
