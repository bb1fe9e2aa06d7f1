// 1.4.11: the edge of a field or button, or what fills it, stands out 3:1 from what is around it. Boxes that the browser draws are the browser's.
() => {
  const edges = style => ['Top', 'Right', 'Bottom', 'Left'].filter(side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0)
    .map(side => style[`border${side}Color`]);
  return meet.controls().filter(el => el.matches('input, select, textarea, button, .utrecht-button'))
    .filter(el => !['checkbox', 'radio'].includes(el.type) || getComputedStyle(el).appearance === 'none')
    .map(el => {
      const [style, around] = [getComputedStyle(el), meet.ground(el.parentElement)];
      return [el, Math.max(...[style.backgroundColor, ...edges(style)].map(colour => meet.contrast(meet.rgba(colour), around)))];
    })
    .filter(([, contrast]) => contrast < 3)
    .map(([el, contrast]) => `${meet.name(el)} stands out ${contrast.toFixed(2)}:1`);
}
