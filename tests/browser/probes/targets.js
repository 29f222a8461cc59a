// What a finger would find too small to meet: one line for each. Links in a sentence are exempt.
const faults = [];
for (const it of document.querySelectorAll("a[href], button, summary, label, input")) {
  const in_a_row = it.tagName === "INPUT" && it.closest("label");
  const sentence = it.tagName === "A" && it.closest("p, li")?.textContent.trim();
  const in_a_sentence = sentence && sentence !== it.textContent.trim();
  if (!it.checkVisibility() || in_a_row || in_a_sentence || it.closest(".mq-skip")) continue;
  const { width, height } = it.getBoundingClientRect();
  if (width < 44 || height < 44)
    faults.push(`“${it.textContent.trim()}” is ${width} by ${height} pixels`);
}
return faults;
