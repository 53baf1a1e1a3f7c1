// By what the newsroom's list of guides can be narrowed; "draft" holds returned ones too. Isomorphic.

export const guideFilters = ["inForce", "draft", "inReview", "scheduled"] as const;
export type GuideFilter = (typeof guideFilters)[number];
