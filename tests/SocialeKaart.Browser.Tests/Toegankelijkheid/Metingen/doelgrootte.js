// 2.5.8: every control is at least 24 px in both directions. A link within a sentence is excepted; a check box has its label as well.
() => {
  const inSentence = el => {
    if (el.localName !== 'a' || getComputedStyle(el).display !== 'inline') return false;
    const block = el.parentElement.closest('p, li, dd, dt, td, div, section');
    const links = [...block.querySelectorAll('a')].map(a => a.textContent).join('');
    return block.textContent.replace(/\s+/g, '').length > links.replace(/\s+/g, '').length;
  };
  const size = el => [el, ...(el.labels ?? [])].map(part => part.getBoundingClientRect())
    .reduce(([w, h], box) => [Math.max(w, box.width), Math.max(h, box.height)], [0, 0]);
  return meet.controls().concat(meet.all('svg a'))
    .filter(el => el.tabIndex >= 0 || el.localName === 'a').filter(el => !el.matches('main') && !meet.isSpokenOnly(el) && !inSentence(el))
    .map(el => [el, ...size(el)]).filter(([, w, h]) => w < 23.5 || h < 23.5)
    .map(([el, w, h]) => `${meet.name(el)} is ${Math.round(w)} x ${Math.round(h)} px`);
}
