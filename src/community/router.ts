import { asAnyone, asInsider, asMember, asPerson, asSteward, router } from "@/trpc/trpc";
import { findPeople, getProfile, listDirectory } from "./directory/reads";
import { FindPeople, GetProfile, ListDirectory } from "./directory/schema";
import { checkImport } from "./import/check";
import { discardImport } from "./import/discard";
import { getImport, listBroughtIn, listImports, listWaiting, progressOf } from "./import/reads";
import { runImport } from "./import/run";
import { CheckImport, ListBroughtIn, OfNetwork, OneImport } from "./import/schema";
import { stopImport } from "./import/stop";
import { findHandle } from "./mention/reads";
import { FindHandle } from "./mention/schema";
import { followPartnerItem } from "./partner-item/follow";
import { openPartnerItem } from "./partner-item/open";
import {
  getPartnerItem,
  getPublicPartnerItem,
  listPublicPartnerItem,
  nextPartnerItem,
  searchPartnerItem,
} from "./partner-item/reads";
import {
  ListPublicPartnerItem,
  NextPartnerItem,
  OnePartnerItem,
  SearchPartnerItem,
} from "./partner-item/schema";
import { seePartnerItem } from "./partner-item/see";
import { usePartnerItem } from "./partner-item/use";
import { editPost } from "./post/edit";
import { previewPost } from "./post/preview";
import { getPost, listRevisions, postsAfter, sourceOf } from "./post/reads";
import { removePost } from "./post/remove";
import { replyPost } from "./post/reply";
import { restorePost } from "./post/restore";
import { EditPost, OnePost, PostsAfter, PreviewPost, RemovePost, Reply } from "./post/schema";
import { admitSpace } from "./space/admit";
import { arrangeSpace } from "./space/arrange";
import { createSpace } from "./space/create";
import { dismissSpace } from "./space/dismiss";
import { getSpace, listSpaceMembers, listSpaces } from "./space/reads";
import {
  AdmitToSpace,
  ArrangeSpaces,
  CreateSpace,
  InNetwork,
  OneSpace,
  SpaceBySlug,
  UpdateSpace,
} from "./space/schema";
import { updateSpace } from "./space/update";
import { closeThread } from "./thread/close";
import { pinThread } from "./thread/pin";
import { readThread } from "./thread/read";
import { readAllThread } from "./thread/read-all";
import { feedThreads, getThread, listThreads } from "./thread/reads";
import { removeThread } from "./thread/remove";
import { renameThread } from "./thread/rename";
import { reopenThread } from "./thread/reopen";
import {
  Feed,
  GetThread,
  ListThreads,
  OneThread,
  ReadAllThreads,
  ReadThread,
  RemoveThread,
  RenameThread,
  SearchThreads,
  StartThread,
} from "./thread/schema";
import { searchThread } from "./thread/search";
import { startThread } from "./thread/start";
import { unpinThread } from "./thread/unpin";
import { getVisit } from "./visit/reads";

export const community = router({
  visit: router({
    get: asInsider.input(InNetwork).query(({ ctx }) => getVisit(ctx)),
  }),
  import: router({
    list: asSteward.query(({ ctx }) => listImports(ctx)),
    get: asSteward.input(OneImport).query(({ ctx, input }) => getImport(ctx, input)),
    progress: asSteward.input(OneImport).query(({ ctx, input }) => progressOf(ctx, input)),
    people: asSteward.input(ListBroughtIn).query(({ ctx, input }) => listBroughtIn(ctx, input)),
    check: asSteward.input(CheckImport).mutation(({ ctx, input }) => checkImport(ctx, input)),
    run: asSteward.input(OneImport).mutation(({ ctx, input }) => runImport(ctx, input)),
    stop: asSteward.input(OneImport).mutation(({ ctx, input }) => stopImport(ctx, input)),
    discard: asSteward.input(OneImport).mutation(({ ctx, input }) => discardImport(ctx, input)),
    waiting: asPerson.input(OfNetwork).query(({ ctx, input }) => listWaiting(ctx, input)),
  }),
  space: router({
    list: asInsider.input(InNetwork).query(({ ctx }) => listSpaces(ctx)),
    get: asInsider.input(SpaceBySlug).query(({ ctx, input }) => getSpace(ctx, input)),
    members: asInsider.input(OneSpace).query(({ ctx, input }) => listSpaceMembers(ctx, input)),
    create: asSteward.input(CreateSpace).mutation(({ ctx, input }) => createSpace(ctx, input)),
    update: asSteward.input(UpdateSpace).mutation(({ ctx, input }) => updateSpace(ctx, input)),
    arrange: asSteward.input(ArrangeSpaces).mutation(({ ctx, input }) => arrangeSpace(ctx, input)),
    admit: asInsider.input(AdmitToSpace).mutation(({ ctx, input }) => admitSpace(ctx, input)),
    dismiss: asInsider.input(AdmitToSpace).mutation(({ ctx, input }) => dismissSpace(ctx, input)),
  }),
  thread: router({
    feed: asInsider.input(Feed).query(({ ctx, input }) => feedThreads(ctx, input)),
    list: asInsider.input(ListThreads).query(({ ctx, input }) => listThreads(ctx, input)),
    get: asInsider.input(GetThread).query(({ ctx, input }) => getThread(ctx, input)),
    search: asInsider.input(SearchThreads).query(({ ctx, input }) => searchThread(ctx, input)),
    start: asMember.input(StartThread).mutation(({ ctx, input }) => startThread(ctx, input)),
    read: asMember.input(ReadThread).mutation(({ ctx, input }) => readThread(ctx, input)),
    readAll: asMember.input(ReadAllThreads).mutation(({ ctx, input }) => readAllThread(ctx, input)),
    rename: asInsider.input(RenameThread).mutation(({ ctx, input }) => renameThread(ctx, input)),
    close: asInsider.input(OneThread).mutation(({ ctx, input }) => closeThread(ctx, input)),
    reopen: asInsider.input(OneThread).mutation(({ ctx, input }) => reopenThread(ctx, input)),
    pin: asSteward.input(OneThread).mutation(({ ctx, input }) => pinThread(ctx, input)),
    unpin: asSteward.input(OneThread).mutation(({ ctx, input }) => unpinThread(ctx, input)),
    remove: asInsider.input(RemoveThread).mutation(({ ctx, input }) => removeThread(ctx, input)),
  }),
  post: router({
    after: asInsider.input(PostsAfter).query(({ ctx, input }) => postsAfter(ctx, input)),
    get: asInsider.input(OnePost).query(({ ctx, input }) => getPost(ctx, input)),
    source: asMember.input(OnePost).query(({ ctx, input }) => sourceOf(ctx, input)),
    revisions: asInsider.input(OnePost).query(({ ctx, input }) => listRevisions(ctx, input)),
    preview: asInsider.input(PreviewPost).query(({ ctx, input }) => previewPost(ctx, input)),
    reply: asMember.input(Reply).mutation(({ ctx, input }) => replyPost(ctx, input)),
    edit: asMember.input(EditPost).mutation(({ ctx, input }) => editPost(ctx, input)),
    remove: asInsider.input(RemovePost).mutation(({ ctx, input }) => removePost(ctx, input)),
    restore: asInsider.input(OnePost).mutation(({ ctx, input }) => restorePost(ctx, input)),
  }),
  partnerItem: router({
    listPublic: asAnyone
      .input(ListPublicPartnerItem)
      .query(({ ctx, input }) => listPublicPartnerItem(ctx, input)),
    getPublic: asAnyone.input(OnePartnerItem).query(({ ctx, input }) => getPublicPartnerItem(ctx, input)),
    next: asInsider.input(NextPartnerItem).query(({ ctx, input }) => nextPartnerItem(ctx, input)),
    get: asInsider.input(OnePartnerItem).query(({ ctx, input }) => getPartnerItem(ctx, input)),
    search: asInsider.input(SearchPartnerItem).query(({ ctx, input }) => searchPartnerItem(ctx, input)),
    see: asMember.input(OnePartnerItem).mutation(({ ctx, input }) => seePartnerItem(ctx, input)),
    open: asMember.input(OnePartnerItem).mutation(({ ctx, input }) => openPartnerItem(ctx, input)),
    use: asMember.input(OnePartnerItem).mutation(({ ctx, input }) => usePartnerItem(ctx, input)),
    follow: asInsider.input(OnePartnerItem).mutation(({ ctx, input }) => followPartnerItem(ctx, input)),
  }),
  mention: router({
    find: asInsider.input(FindHandle).query(({ ctx, input }) => findHandle(ctx, input)),
  }),
  directory: router({
    list: asInsider.input(ListDirectory).query(({ ctx, input }) => listDirectory(ctx, input)),
    find: asInsider.input(FindPeople).query(({ ctx, input }) => findPeople(ctx, input)),
    get: asInsider.input(GetProfile).query(({ ctx, input }) => getProfile(ctx, input)),
  }),
});
