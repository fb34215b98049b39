using CsCheck;

namespace StaticGuide.Tests.Support;

internal static class Pick
{
    /// <summary>One of some values, each as often as any other.</summary>
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
