/** @type {import('next').NextConfig} */
const config = {
  serverExternalPackages: [
    'mdx-bundler',
    'esbuild',
    'better-sqlite3',
    '@node-rs/argon2',
    'pino',
    'pg',
    'nodemailer',
  ],
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  typescript: { ignoreBuildErrors: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '1mb' } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
}
export default config
