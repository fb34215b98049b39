namespace StaticGuide.Rendering.Templates;

/// <summary>Whole numbers as objects: those that pages ask for again and again are made once.</summary>
internal static class SmallNumber
{
    private static readonly object[] Kept = [.. Enumerable.Range(0, 256).Select(n => (object)n)];

    public static object Of(int number) => (uint)number < (uint)Kept.Length ? Kept[number] : number;
}
