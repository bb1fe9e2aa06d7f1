// 3.1.1 and 3.1.2: the page is Dutch, and a part in another language says which.
() => [
  ...(document.documentElement.lang === 'nl' ? [] : [`the page says lang="${document.documentElement.lang}"`]),
  ...meet.all('[lang]').filter(el => !/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(el.lang)).map(el => `${meet.name(el)} has lang="${el.lang}"`),
  ...meet.all('[translate=no], [xml\\:lang]').map(el => `${meet.name(el)} hides its language`),
]
