// What the measurements share. Runs before the scripts of the page itself, so that it also hears to what they listen.
window.meet = (() => {
  const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';

  const rect = el => el.getClientRects()[0] ?? el.getBoundingClientRect();
  const isVisible = el => el.checkVisibility({ visibilityProperty: true }) && el.getBoundingClientRect().width > 0;
  // Text for screen readers only: a pixel, or clipped to nothing.
  const isSpokenOnly = el => {
    for (let at = el; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.clipPath.startsWith('inset(50%') || style.clip === 'rect(0px, 0px, 0px, 0px)' || style.clip === 'rect(1px, 1px, 1px, 1px)') return true;
    }
    return false;
  };
  const name = el => `<${el.localName}${el.className && typeof el.className === 'string' ? '.' + el.className.trim().split(/\s+/).join('.') : ''}> `
    + `"${(el.getAttribute('aria-label') ?? el.innerText ?? el.name ?? el.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
  const all = selector => [...document.querySelectorAll(selector)];
  const controls = () => all(CONTROLS).filter(el => isVisible(el) && !el.disabled);

  const paint = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  // Any CSS colour as [red, green, blue, alpha], each 0 to 255.
  const rgba = colour => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const over = (top, under) => [0, 1, 2].map(i => (top[i] * top[3] + under[i] * (255 - top[3])) / 255).concat(255);
  // The colour that is seen behind an element's content.
  const ground = el => {
    const layers = [];
    for (let at = el; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reduceRight((under, layer) => over(layer, under), rgba('Canvas'));
  };
  const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  // WCAG contrast of two colours, 1 to 21; the first may be see-through.
  const contrast = (colour, under) => {
    const [a, b] = [luminance(over(colour, under)), luminance(under)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  const heard = [];
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    heard.push(`${this === window ? 'window' : this === document ? 'document' : this.localName ?? this.constructor.name} ${type}`);
    return listen.call(this, type, ...rest);
  };

  return { all, contrast, controls, ground, heard, isSpokenOnly, isVisible, name, over, rect, rgba };
})();
