/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  serverExternalPackages: ["graphile-worker", "pg", "pino", "sharp", "nodemailer", "rate-limiter-flexible"],
  images: { unoptimized: true, remotePatterns: [], localPatterns: [] },
  experimental: { proxyClientMaxBodySize: "12mb" },
  allowedDevOrigins: ["*.localhost"],
};
