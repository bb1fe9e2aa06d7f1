// 1.4.10: nothing needs sideways scrolling. Tells what sticks out of the window.
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const wide = meet.all('body *').filter(el => meet.isVisible(el) && !meet.isSpokenOnly(el) && el.getBoundingClientRect().right > width + 1).map(meet.name);
  return [`the page is ${document.documentElement.scrollWidth} px wide in ${width} px`, ...wide];
}
