import { asAnyone, asMember, asPerson, router } from "@/trpc/trpc";
import { chooseDigest } from "./digest/choose";
import { ownDigest } from "./digest/reads";
import { ChooseDigest, OwnDigest, StopDigest } from "./digest/schema";
import { stopDigest } from "./digest/stop";
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
  digest: router({
    own: asMember.input(OwnDigest).query(({ ctx }) => ownDigest(ctx)),
    choose: asMember.input(ChooseDigest).mutation(({ ctx, input }) => chooseDigest(ctx, input)),
    stop: asAnyone.input(StopDigest).mutation(({ ctx, input }) => stopDigest(ctx, input)),
  }),
  notice: router({
    list: asPerson.input(ListNotices).query(({ ctx, input }) => listNotices(ctx, input)),
    count: asPerson.input(ListNotices).query(({ ctx, input }) => countNotices(ctx, input)),
    read: asPerson.input(ReadNotices).mutation(({ ctx, input }) => readNotice(ctx, input)),
  }),
});
