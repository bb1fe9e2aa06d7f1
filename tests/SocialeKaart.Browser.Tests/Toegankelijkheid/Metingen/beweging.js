// 2.2.2 and 2.3.1: nothing moves, blinks, plays or reloads by itself for who asks for little motion.
() => [
  ...document.getAnimations().map(a => `${meet.name(a.effect.target)} moves`),
  ...meet.all('body *').filter(el => { const s = getComputedStyle(el); return s.animationName !== 'none' || s.transitionDuration.split(',').some(t => parseFloat(t) > 0); })
    .map(el => `${meet.name(el)} has motion in its style`),
  ...meet.all('marquee, blink, [autoplay], meta[http-equiv=refresh]').map(el => `${meet.name(el)} goes by itself`),
]
