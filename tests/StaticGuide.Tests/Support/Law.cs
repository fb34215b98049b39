using System.Globalization;
using CsCheck;

namespace StaticGuide.Tests.Support;

/// <summary>
/// Tries a law on generated examples: the same in every run, so that a change is never blamed for what chance has found. With
/// <c>STATICGUIDE_EXPLORE=20</c> twenty times as many new ones are drawn instead.
/// </summary>
internal static class Law
{
    private const int Usual = 100;

    public static void Holds<T>(this Gen<T> examples, Action<T> law, int iter = Usual, int threads = -1)
    {
        if (Environment.GetEnvironmentVariable("STATICGUIDE_EXPLORE") is { Length: > 0 } times)
        {
            examples.Sample(law, iter: (long)iter * int.Parse(times, CultureInfo.InvariantCulture), threads: threads);
            return;
        }
        for (var i = 0; i < iter; i++)
        {
            var example = examples.Generate(new PCG((uint)i, (ulong)i), null, out _);
            try
            {
                law(example);
            }
            catch (Exception e)
            {
                Assert.Fail($"It does not hold for example {i}:\n{Check.Print(example)}\n\n{e}");
            }
        }
    }

    public static void Holds<T>(this Gen<T> examples, Func<T, bool> law, int iter = Usual, int threads = -1) =>
        examples.Holds(Asserted(law), iter, threads);

    public static void Holds<T1, T2>(this Gen<(T1, T2)> examples, Action<T1, T2> law, int iter = Usual, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2), iter, threads);

    public static void Holds<T1, T2>(this Gen<(T1, T2)> examples, Func<T1, T2, bool> law, int iter = Usual, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2), iter, threads);

    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> examples, Action<T1, T2, T3> law, int iter = Usual, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2, e.Item3), iter, threads);

    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> examples, Func<T1, T2, T3, bool> law, int iter = Usual, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2, e.Item3), iter, threads);

    public static void Holds<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> examples,
        Action<T1, T2, T3, T4> law,
        int iter = Usual,
        int threads = -1
    ) => examples.Holds(e => law(e.Item1, e.Item2, e.Item3, e.Item4), iter, threads);

    public static void Holds<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> examples,
        Func<T1, T2, T3, T4, bool> law,
        int iter = Usual,
        int threads = -1
    ) => examples.Holds(e => law(e.Item1, e.Item2, e.Item3, e.Item4), iter, threads);

    public static void Holds<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> examples,
        Action<T1, T2, T3, T4, T5> law,
        int iter = Usual,
        int threads = -1
    ) => examples.Holds(e => law(e.Item1, e.Item2, e.Item3, e.Item4, e.Item5), iter, threads);

    public static void Holds<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> examples,
        Func<T1, T2, T3, T4, T5, bool> law,
        int iter = Usual,
        int threads = -1
    ) => examples.Holds(e => law(e.Item1, e.Item2, e.Item3, e.Item4, e.Item5), iter, threads);

    private static Action<T> Asserted<T>(Func<T, bool> law) => example => Assert.True(law(example));
}
