package org.xuanyan.pages;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.AutoEscapeNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;

/**
 * Prepares a template that was parsed: what can be repeated without end counts its rounds, and a part in which content would be
 * printed without escaping is refused.
 */
final class TemplateGuard extends AbstractNodeVisitor {

    TemplateGuard(PebbleTemplateImpl template) {
        super(template);
    }

    @Override
    public void visit(RootNode template) {
        count(template.getBody());
        super.visit(template);
    }

    @Override
    public void visit(ForNode loop) {
        count(loop.getBody());
        super.visit(loop);
    }

    @Override
    public void visit(MacroNode macro) {
        count(macro.getBody());
        super.visit(macro);
    }

    @Override
    public void visit(AutoEscapeNode part) {
        throw new PebbleException(
                null,
                "autoescape would print content as markup; the filter html prints markup",
                part.getLineNumber(),
                getTemplate().getName());
    }

    private static void count(BodyNode body) {
        body.getChildren().add(0, new Round(body.getLineNumber()));
    }

    /** Counts each time that it is reached. */
    private static final class Round extends AbstractRenderableNode {

        private Round(int line) {
            super(line);
        }

        @Override
        public void render(PebbleTemplateImpl self, Writer page, EvaluationContextImpl context) {
            TemplateBudget.of(context).spend(1, self.getName(), getLineNumber());
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
