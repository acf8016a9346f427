// @ts-check
// Loaded ahead of what the launcher starts: when the launcher is killed, its server must not keep the port,
// and a half-built town must not go on growing under the next start.
const launcher = process.ppid;

const watch = setInterval(() => {
  if (process.ppid === launcher) return;
  clearInterval(watch);
  setTimeout(() => process.exit(1), 4000).unref(); // an open page may hold it up
  process.kill(process.pid, "SIGTERM");
}, 250).unref();
