import { asAnyone, asPerson, router } from "@/trpc/trpc";
import { getMail, listMails } from "./mailbox/reads";
import { GetMail, ListMails } from "./mailbox/schema";
import { readNotice } from "./notice/read";
import { countNotices, listNotices } from "./notice/reads";
import { ListNotices, ReadNotices } from "./notice/schema";

export const notifications = router({
  mailbox: router({
    list: asAnyone.input(ListMails).query(({ ctx, input }) => listMails(ctx, input)),
    get: asAnyone.input(GetMail).query(({ ctx, input }) => getMail(ctx, input)),
  }),
  notice: router({
    list: asPerson.input(ListNotices).query(({ ctx, input }) => listNotices(ctx, input)),
    count: asPerson.input(ListNotices).query(({ ctx, input }) => countNotices(ctx, input)),
    read: asPerson.input(ReadNotices).mutation(({ ctx, input }) => readNotice(ctx, input)),
  }),
});
