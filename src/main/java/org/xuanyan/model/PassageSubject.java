package org.xuanyan.model;

import java.util.Optional;

/**
 * A subject by which an editor orders passages.
 *
 * @param title e.g. 裁军
 * @param english its name on English pages
 */
public record PassageSubject(String title, Optional<String> english) {}
