package org.xuanyan.pages;

import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.GlobalContext;

/** Looks up what a page hands to all of its templates. */
final class PageVariable {

    private PageVariable() {}

    /** Returns a variable of the page, even inside a macro, where Pebble shows only the arguments of the macro. */
    static Object of(String name, EvaluationContext context) {
        Object value = context.getVariable(name);
        return value != null ? value : new GlobalContext(((EvaluationContextImpl) context).getScopeChain()).get(name);
    }
}
