/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  compress: false, // see src/platform/compress.ts
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  serverExternalPackages: [
    "graphile-worker",
    "pg",
    "pino",
    "sharp",
    "nodemailer",
    "rate-limiter-flexible",
    "pdfkit",
    "fontkit",
  ],
  images: { unoptimized: true, remotePatterns: [], localPatterns: [] },
  allowedDevOrigins: ["*.localhost"],
};
