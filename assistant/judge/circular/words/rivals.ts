/** Other assistants, with whom this one is compared. */
export const RIVALS =
  "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia";
