using CsCheck;

namespace StaticGuide.Tests.Support;

/// <summary>
/// Tries a law on generated examples: the same ones in every run, so that a change is judged by its own faults alone.
/// With <c>STATICGUIDE_EXPLORE=20</c> new ones are drawn instead, twenty times as many.
/// </summary>
internal static class Law
{
    /// <summary>Of examples, whatever machine they are tried on: what each draws is its own.</summary>
    private const int Streams = 8;

    private const ulong Start = 0x5EED;

    private static readonly int Exploring = int.TryParse(Environment.GetEnvironmentVariable("STATICGUIDE_EXPLORE"), out var times)
        ? times
        : 0;

    /// <param name="iter">How many examples.</param>
    /// <param name="threads">1 for a law whose examples share something.</param>
    public static void Holds<T>(this Gen<T> examples, Action<T> law, long iter = 100, int threads = -1)
    {
        if (Exploring > 0)
        {
            examples.Sample(law, iter: iter * Exploring, threads: threads);
            return;
        }

        var failed = new (string Seed, Exception Why)?[Streams];
        Parallel.For(
            0,
            Streams,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            stream => failed[stream] = FirstFailure(examples, law, stream, (iter + Streams - 1 - stream) / Streams)
        );
        if (failed.FirstOrDefault(f => f is not null) is not var (seed, why))
        {
            return;
        }

        // Smaller examples that fail as well are looked for, and the smallest is told.
        examples.Sample(law, seed: seed, iter: Math.Max(iter, 100), threads: threads);
        throw new InvalidOperationException($"The example of seed {seed} failed, and held when tried again.", why);
    }

    public static void Holds<T1, T2>(this Gen<(T1, T2)> examples, Action<T1, T2> law, long iter = 100, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2), iter, threads);

    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> examples, Action<T1, T2, T3> law, long iter = 100, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2, e.Item3), iter, threads);

    public static void Holds<T1, T2, T3, T4>(
        this Gen<(T1, T2, T3, T4)> examples,
        Action<T1, T2, T3, T4> law,
        long iter = 100,
        int threads = -1
    ) => examples.Holds(e => law(e.Item1, e.Item2, e.Item3, e.Item4), iter, threads);

    public static void Holds<T1, T2, T3, T4, T5>(
        this Gen<(T1, T2, T3, T4, T5)> examples,
        Action<T1, T2, T3, T4, T5> law,
        long iter = 100,
        int threads = -1
    ) => examples.Holds(e => law(e.Item1, e.Item2, e.Item3, e.Item4, e.Item5), iter, threads);

    public static void Holds<T1, T2>(this Gen<(T1, T2)> examples, Func<T1, T2, bool> law, long iter = 100, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2), iter, threads);

    public static void Holds<T1, T2, T3>(this Gen<(T1, T2, T3)> examples, Func<T1, T2, T3, bool> law, long iter = 100, int threads = -1) =>
        examples.Holds(e => law(e.Item1, e.Item2, e.Item3), iter, threads);

    public static void Holds<T>(this Gen<T> examples, Func<T, bool> law, long iter = 100, int threads = -1) =>
        examples.Holds(e => Assert.True(law(e), $"does not hold of {Check.Print(e)}"), iter, threads);

    private static (string Seed, Exception Why)? FirstFailure<T>(Gen<T> examples, Action<T> law, int stream, long count)
    {
        var numbers = new PCG((uint)stream, Start);
        for (long i = 0; i < count; i++)
        {
            var seed = numbers.ToString();
            try
            {
                law(examples.Generate(numbers, null, out _));
            }
#pragma warning disable CA1031 // Whatever it is, it is why the law does not hold.
            catch (Exception why)
#pragma warning restore CA1031
            {
                return (seed, why);
            }
        }

        return null;
    }
}
