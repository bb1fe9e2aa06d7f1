// The size of running text, in px.
() => [getComputedStyle(document.querySelector('main p')).fontSize]
