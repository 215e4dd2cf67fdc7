package toex.outcomes.shell;

import toex.outcomes.shared.ui.PageLink;

/** The portal's name, which leads home. */
class Brand extends PageLink {

    Brand() {
        super("", "");
        setText(getTranslation("shell.name"));
        addClassName("brand");
    }
}
