package org.xuanyan.pipeline;

/** How a run treats what is not published yet: drafts, and ids that are not in the ledgers. */
public enum Recording {
    /** Leaves out drafts, and records the ids; an editor commits the files. */
    RECORD,
    /** Leaves out drafts, and reports ids as errors: what is published must be recorded and committed before. */
    FROZEN,
    /** Shows drafts and ids as they would be published, without recording them, because the text may still change. */
    PREVIEW
}
