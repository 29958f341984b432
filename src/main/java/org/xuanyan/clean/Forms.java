package org.xuanyan.clean;

/** What the parts of a copy look like: one recogniser for each. */
record Forms(
        HeadingForm heading,
        TitleForm title,
        DayForm day,
        SignedForm signed,
        SignatoryForm signatory,
        MetadataForm metadata,
        DatelineForm dateline,
        LeadForm lead,
        BoilerplateForm boilerplate,
        ScriptForm script) {

    /** Makes the recognisers. */
    static Forms make() {
        HeadingForm heading = new HeadingForm();
        return new Forms(
                heading,
                new TitleForm(),
                new DayForm(),
                new SignedForm(),
                new SignatoryForm(),
                new MetadataForm(heading),
                new DatelineForm(),
                new LeadForm(),
                new BoilerplateForm(),
                new ScriptForm());
    }
}
