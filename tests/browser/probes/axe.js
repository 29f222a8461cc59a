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
const faults = [];
const look = async (variant) => {
  // A colour half way from one to the next is nobody's.
  for (const moving of document.getAnimations()) moving.finish();
  const { violations } = await axe.run(document, options);
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
    await look(`${scheme}, ${dir}, ${innerWidth} wide`);
  }
};
in_every_variant()
  .then(() => faults, (error) => [`axe stopped: ${error}`])
  .then((found) => {
    root.style.colorScheme = "";
    root.dir = direction;
    done(found);
  });
