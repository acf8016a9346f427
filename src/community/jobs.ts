import { networkFounded } from "@/networks/events";
import { on } from "@/platform/events";
import { memberMentioned, postRemoved, postWritten } from "./events";
import { tellMention } from "./mention/tell";
import { tellPost } from "./post/tell";
import { tellRemovedPost } from "./post/tell-removed";
import { openFirstSpace } from "./space/open-first";

export const reactions = [
  on(networkFounded, "open-first-spaces", openFirstSpace),
  on(postWritten, "tell-of-reply", tellPost),
  on(memberMentioned, "tell-of-mention", tellMention),
  on(postRemoved, "tell-of-removal", tellRemovedPost),
];
