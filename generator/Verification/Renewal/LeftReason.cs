namespace StaticGuide.Verification.Renewal;

/// <summary>Why a statistic of a newer edition is left to a person: all the reasons there are.</summary>
internal enum LeftReason
{
    /// <summary>The sentence has other words, and not only other numbers and dates.</summary>
    Words,

    /// <summary>
    /// The page says it in several places, with several numbers; or did so, and does not tell which of them is left; or it is a row,
    /// and nobody has noted of which table.
    /// </summary>
    TwoPlaces,

    /// <summary>The number is of another unit: percent for percentage points, another currency.</summary>
    Unit,

    /// <summary>Thousands, millions and so on are other ones, or the digits are grouped in another way.</summary>
    Scale,

    /// <summary>What grew declines, or the other way round.</summary>
    Sign,

    /// <summary>The number moved by more than the statistic expects.</summary>
    Moved,

    /// <summary>A number that says what is measured is another one: the lowest 10 percent, firms of 50 people.</summary>
    OtherNumber,

    /// <summary>The dates in the words do not fit together, or words without one stand where the older year is named.</summary>
    Dates,

    /// <summary>What the page says is of an earlier time, or the page appeared before the edition that is known.</summary>
    Older,

    /// <summary>The words have no date of their own, and nothing else of the source tells which it is now.</summary>
    NoDate,

    /// <summary>Nothing like the sentence is there any more.</summary>
    Gone,

    /// <summary>The table has no such row, column or cell any more.</summary>
    RowGone,

    /// <summary>The words are on the page, and hidden from its readers.</summary>
    Hidden,

    /// <summary>The number stands in the words in a form that is not renewed by a program.</summary>
    Form,

    /// <summary>A caption, a group or a head that says of whom or what the number is, is another one.</summary>
    Around,

    /// <summary>A picture in the words says what letters do not: a minus, an arrow that points down.</summary>
    Picture,

    /// <summary>The address leads to another site.</summary>
    Elsewhere,

    /// <summary>The source was not read.</summary>
    Unread,

    /// <summary>The source is a PDF now, and was a page.</summary>
    Pdf,

    /// <summary>The file cannot be changed: it was edited meanwhile, may not be written, or its YAML would not be read as before.</summary>
    File,

    /// <summary>With it, the checks of the guide would fail.</summary>
    Unproven,
}
