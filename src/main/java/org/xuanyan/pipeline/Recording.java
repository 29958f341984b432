package org.xuanyan.pipeline;

/** How a run treats ids that are not in the ledgers yet. */
public enum Recording {
    /** Records them; an editor commits the files. */
    RECORD,
    /** Reports them as errors: what is published must be recorded and committed before. */
    FROZEN,
    /** Shows them as they would be recorded, without recording them, because the text may still change. */
    PREVIEW
}
