// 1.4.13: no rule of our style shows, hides or moves anything under the pointer, and no name or explanation is only in a tooltip.
() => {
  const moving = ['display', 'visibility', 'opacity', 'clip-path', 'content', 'height', 'max-height', 'width', 'position', 'transform', 'inset-block-start', 'left', 'top'];
  const rules = list => [...list].flatMap(rule => rule.cssRules?.length ? [rule, ...rules(rule.cssRules)] : [rule]);
  const shown = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(sheet => rules(sheet.cssRules)).filter(rule => rule.selectorText?.includes(':hover'))
    .flatMap(rule => moving.filter(property => rule.style.getPropertyValue(property)).map(property => `${rule.selectorText} changes ${property}`));
  const tips = meet.all('body [title]').filter(el => el.localName !== 'iframe').map(el => `${meet.name(el)} has a tooltip "${el.title}"`);
  return [...shown, ...tips];
}
