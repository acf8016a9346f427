import { asPerson, router } from "@/trpc/trpc";
import { readNotice } from "./notice/read";
import { countNotices, listNotices } from "./notice/reads";
import { ListNotices, ReadNotices } from "./notice/schema";

export const notifications = router({
  notice: router({
    list: asPerson.input(ListNotices).query(({ ctx, input }) => listNotices(ctx, input)),
    count: asPerson.input(ListNotices).query(({ ctx, input }) => countNotices(ctx, input)),
    read: asPerson.input(ReadNotices).mutation(({ ctx, input }) => readNotice(ctx, input)),
  }),
});
