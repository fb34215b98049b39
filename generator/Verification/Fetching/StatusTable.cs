namespace StaticGuide.Verification.Fetching;

/// <summary>What each status means for a source.</summary>
internal static class StatusTable
{
    /// <summary>The first line that holds a status decides.</summary>
    private static readonly (int From, int To, StatusMeaning Meaning)[] Lines =
    [
        (200, 200, StatusMeaning.Page),
        (202, 202, StatusMeaning.Blocked), // what firewalls answer before a puzzle; nothing is in it
        (203, 203, StatusMeaning.Page),
        (204, 205, StatusMeaning.Empty),
        (206, 206, StatusMeaning.Partial),
        (301, 303, StatusMeaning.Redirect),
        (304, 304, StatusMeaning.NotModified),
        (307, 308, StatusMeaning.Redirect),
        (404, 404, StatusMeaning.Dead),
        (408, 408, StatusMeaning.Busy),
        (410, 410, StatusMeaning.Dead),
        (425, 425, StatusMeaning.Busy),
        (429, 429, StatusMeaning.Busy),
        (400, 499, StatusMeaning.Blocked), // it refuses us, and says nothing about what others would get
        (500, 599, StatusMeaning.Busy),
        (999, 999, StatusMeaning.Blocked),
    ];

    public static StatusMeaning MeaningOf(int status)
    {
        foreach (var (from, to, meaning) in Lines)
        {
            if (status >= from && status <= to)
                return meaning;
        }
        return StatusMeaning.Unexpected;
    }
}
