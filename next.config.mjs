/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  serverExternalPackages: ["graphile-worker", "pg", "pino", "sharp", "nodemailer", "rate-limiter-flexible"],
  images: { unoptimized: true, remotePatterns: [], localPatterns: [] },
  experimental: { proxyClientMaxBodySize: "12mb" },
  // Built files pass by proxy.ts; nobody may take them for something else either.
  headers: async () => [
    { source: "/_next/static/:file*", headers: [{ key: "x-content-type-options", value: "nosniff" }] },
  ],
  allowedDevOrigins: ["*.localhost"],
};
