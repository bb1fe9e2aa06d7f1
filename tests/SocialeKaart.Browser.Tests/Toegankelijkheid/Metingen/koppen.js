// 1.3.1 and 2.4.6: one h1 that comes first, no level skipped, no heading empty. A summary of what is wrong stands before all.
() => {
  const headings = meet.all('h1, h2, h3, h4, h5, h6').filter(el => el.checkVisibility() && !el.closest('.foutoverzicht'));
  const level = el => Number(el.localName[1]);
  const skips = headings.filter((el, i) => level(el) > (i === 0 ? 1 : level(headings[i - 1]) + 1)).map(el => `${meet.name(el)} skips a level`);
  const empty = headings.filter(el => !el.textContent.trim()).map(el => `${meet.name(el)} is empty`);
  const first = headings.filter(el => level(el) === 1).length;
  return [...skips, ...empty, ...(first === 1 ? [] : [`${first} h1`])];
}
