// From now on the root notes every property that begins to move or fade.
const root = document.documentElement;
root.dataset.moved = "";
const note = () => {
  for (const { effect } of document.getAnimations())
    for (const frame of effect.getKeyframes())
      for (const property of ["transform", "opacity", "translate", "scale", "rotate"])
        if (property in frame) root.dataset.moved += ` ${property} of ${effect.target.className};`;
};
note();
for (const beginning of ["animationstart", "transitionrun"]) document.addEventListener(beginning, note);
