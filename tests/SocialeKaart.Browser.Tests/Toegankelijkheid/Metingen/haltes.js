// Before a walk with Tab: the stops that there are, in the order of the document, with how each looks at rest. A group of radio buttons is one.
() => {
  const looks = el => {
    const style = getComputedStyle(el);
    return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor, style.backgroundColor].join(' ');
  };
  const stops = meet.controls().filter(el => el.tabIndex >= 0);
  const one = stops.filter((el, i) => el.type !== 'radio' || stops.findIndex(other => other.type === 'radio' && other.name === el.name) === i);
  meet.looks = looks;
  meet.stops = one;
  meet.atRest = one.map(looks);
  document.activeElement.blur();
  scrollTo(0, 0);
  return one.map(meet.name);
}
