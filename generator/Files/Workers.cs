namespace StaticGuide.Files;

/// <summary>How work on many files is done side by side.</summary>
internal static class Workers
{
    /// <summary>
    /// One on each processor. Without a limit the runtime adds threads to work that lasts, each with buffers of its own and a page
    /// half done.
    /// </summary>
    public static ParallelOptions OnEachProcessor { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
