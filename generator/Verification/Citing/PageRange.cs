namespace StaticGuide.Verification.Citing;

/// <summary>The pages of an article, as CSL's <c>page</c> has them: <c>45-52</c>.</summary>
internal static class PageRange
{
    public static string? Of(string? first, string? last) => first is null || last is null || first == last ? first : $"{first}-{last}";
}
