import sharp from "sharp";

/** A picture as somebody would send it. */
export const photo = () =>
  sharp({ create: { width: 300, height: 200, channels: 3, background: "#2f6b3c" } })
    .png()
    .toBuffer();
