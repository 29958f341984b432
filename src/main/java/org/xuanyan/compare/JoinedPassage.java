package org.xuanyan.compare;

import java.util.List;
import org.xuanyan.model.PassageEdits;

/**
 * An editor's passage.
 *
 * @param paragraphs those that its entry names, in the order of the collection
 */
record JoinedPassage(PassageEdits.PassageEntry entry, List<CollectedParagraph> paragraphs) {}
