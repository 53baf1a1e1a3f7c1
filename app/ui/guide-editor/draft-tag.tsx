// How a draft of a guide stands.
import type { DraftState } from "#app/domain/catalogue/editing/draft-step.ts";
import { useMessages } from "#app/ui/language.ts";
import { Tag, type Tone } from "#app/ui/tag/tag.tsx";

const tones: Record<DraftState, Tone> = {
  draft: "plain",
  inReview: "brand",
  returned: "warn",
  approved: "good",
  discarded: "plain",
};

export function DraftTag({ state }: { state: DraftState }) {
  const { guideEditor } = useMessages();
  return <Tag tone={tones[state]}>{guideEditor.states[state] ?? state}</Tag>;
}
