package org.xuanyan.pipeline;

/** What a run does with ids that are not in the ledgers yet. */
public enum Recording {
    /** Records them; people commit the files. */
    RECORD,
    /** Refuses them: whatever is published must have been recorded and committed before. */
    FROZEN,
    /** Shows them as they would be recorded: somebody is still writing. */
    PREVIEW
}
