// At a stop of the walk: which it is, how its focus is seen, and what covers it. Null outside the page.
() => {
  const el = document.activeElement;
  if (!el || el === document.body || el === document.documentElement) return null;
  const index = meet.stops.findIndex(stop => stop === el || (el.type === 'radio' && stop.name === el.name && stop.type === 'radio'));
  const style = getComputedStyle(el);
  const around = meet.ground(el.parentElement);
  const shadows = style.boxShadow === 'none' ? [] : style.boxShadow.match(/[a-z-]+\([^)]*\)|^[a-z]+/g) ?? [];
  const rings = [...(style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1 ? [] : [style.outlineColor]), ...shadows];
  const box = meet.rect(el);
  const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) => document.elementFromPoint(box.left + x * box.width, box.top + y * box.height));
  const isOwn = hit => hit && (el.contains(hit) || hit.contains(el) && hit.closest('label')?.control === el || hit.closest('label')?.control === el);
  return {
    index,
    naam: meet.name(el),
    adres: location.href,
    anders: index >= 0 && meet.looks(el) !== meet.atRest[index],
    ring: style.outlineStyle === 'auto' ? 21 : Math.max(1, ...rings.map(colour => meet.contrast(meet.rgba(colour), around))),
    bedekt: !points.some(isOwn),
    links: box.left + scrollX, rechts: box.right + scrollX, boven: box.top + scrollY, onder: box.bottom + scrollY,
  };
}
