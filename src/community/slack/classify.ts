import type { SlackMessage } from "../import/schema";

const notices: Record<string, string> = {
  channel_join: "joins",
  group_join: "joins",
  channel_leave: "people leaving",
  group_leave: "people leaving",
  channel_topic: "channel notices",
  channel_purpose: "channel notices",
  channel_name: "channel notices",
  channel_archive: "channel notices",
  channel_unarchive: "channel notices",
  channel_convert_to_private: "channel notices",
  channel_convert_to_public: "channel notices",
  channel_posting_permissions: "channel notices",
  channel_canvas_updated: "channel notices",
  group_topic: "channel notices",
  group_purpose: "channel notices",
  group_name: "channel notices",
  group_archive: "channel notices",
  group_unarchive: "channel notices",
  pinned_item: "channel notices",
  unpinned_item: "channel notices",
  file_mention: "channel notices",
  huddle_thread: "calls",
  sh_room_created: "calls",
  bot_add: "integration notices",
  bot_remove: "integration notices",
  bot_enable: "integration notices",
  bot_disable: "integration notices",
  app_conversation_join: "integration notices",
  app_conversation_leave: "integration notices",
  reminder_add: "integration notices",
  reminder_delete: "integration notices",
  bot_message: "bot messages",
  slackbot_response: "bot messages",
  tombstone: "deleted messages",
  message_deleted: "deleted messages",
};

/**
 * What a message is: "talk", or by which name it stays out. A kind that Slack invents tomorrow is talk as long
 * as a person wrote it: better a notice too many than a lost word.
 */
export const classifySlack = (message: SlackMessage, isBot: (user: string) => boolean): string => {
  const { subtype, user, bot_id, comment } = message;
  if (subtype && Object.hasOwn(notices, subtype)) return notices[subtype] ?? "talk";
  const author = comment?.user ?? user;
  if (author ? isBot(author) : bot_id) return "bot messages";
  return author ? "talk" : "messages of nobody";
};
