// 1.2.1 to 1.2.5, 1.4.2 and 1.4.5: there is no sound, no film, no frame of another page and no picture made of dots, so none with text in it. A QR code holds
// an address that stands beside it.
() => meet.all('audio, video, iframe, frame, object, embed, canvas, img:not([src^="/qr.svg"]), picture').map(meet.name)
