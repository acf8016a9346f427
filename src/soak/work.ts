import { startWorker } from "@/worker";

// A worker of its own beside the server's: both take from one queue, and either may be killed.
await startWorker();
