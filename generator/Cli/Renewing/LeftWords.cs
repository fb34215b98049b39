using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>The reasons for which something is left to a person: as machines read them, and in words.</summary>
internal static class LeftWords
{
    // Flat: one line for each reason.
    public static string Of(LeftReason reason) =>
        reason switch
        {
            LeftReason.Words => "words",
            LeftReason.TwoPlaces => "two-places",
            LeftReason.Unit => "unit",
            LeftReason.Scale => "scale",
            LeftReason.Sign => "sign",
            LeftReason.Moved => "moved",
            LeftReason.OtherNumber => "other-number",
            LeftReason.Dates => "dates",
            LeftReason.Older => "older",
            LeftReason.NoDate => "no-date",
            LeftReason.Gone => "gone",
            LeftReason.RowGone => "row-gone",
            LeftReason.Hidden => "hidden",
            LeftReason.Form => "form",
            LeftReason.Around => "around",
            LeftReason.Picture => "picture",
            LeftReason.Elsewhere => "elsewhere",
            LeftReason.Unread => "unread",
            LeftReason.Pdf => "pdf",
            LeftReason.File => "file",
            _ => "unproven",
        };

    // Flat: one line for each reason.
    public static string Sentence(LeftReason reason) =>
        reason switch
        {
            LeftReason.Words => "its words changed, and not only its numbers and dates",
            LeftReason.TwoPlaces =>
                "the source says it in several places with different numbers, or of a later time as well; or did, or may (run `staticguide verify` before its next edition)",
            LeftReason.Unit => "the unit is another one",
            LeftReason.Scale => "the scale is another one: thousands, millions, or the way digits are grouped",
            LeftReason.Sign => "growth became decline, less than became more than, or the other way round",
            LeftReason.Moved => "the number moved further than expected (`expect: {within: …}` says how far it may)",
            LeftReason.OtherNumber => "another number in its words changed as well, and may say what is measured",
            LeftReason.Dates =>
                "the dates in its words, around them and in its entry do not fit together, or are in a form that only a person reads",
            LeftReason.Older => "what the source says is of an earlier time, or its page of an earlier day",
            LeftReason.NoDate => "its words have no date, and no other statistic of the source says which it is now",
            LeftReason.Gone => "the sentence is gone",
            LeftReason.RowGone => "the table has no such row or column any more",
            LeftReason.Hidden => "the words are on the page, but hidden from its readers",
            LeftReason.Form => "its number stands in the words in a form that only a person can carry over",
            LeftReason.Around => "the heading, label, caption, group or head that says of whom or what it is, is another one",
            LeftReason.Picture => "a picture in its words says what letters do not, such as a minus",
            LeftReason.Elsewhere => "its address leads to another site now: if that is the source, write its address",
            LeftReason.Unread => "the source was not read",
            LeftReason.Pdf => "the page has become a PDF",
            LeftReason.File => "its file could not be changed",
            _ => "with it, the checks of the guide would fail",
        };
}
