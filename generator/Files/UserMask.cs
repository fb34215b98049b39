using System.Runtime.InteropServices;

namespace StaticGuide.Files;

/// <summary>What files that we make do not allow (umask).</summary>
internal static partial class UserMask
{
    private const int Base = 8;

    /// <summary>0 where the system has none.</summary>
    public static int Now { get; } = Read();

    private static int Read()
    {
        if (OperatingSystem.IsWindows())
            return 0;
        try
        {
            const string Name = "Umask:";
            // To ask by the call is to change it for a moment, for all threads.
            var line = OperatingSystem.IsLinux()
                ? File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith(Name, StringComparison.Ordinal))
                : null;
            if (line is not null)
                return Convert.ToInt32(line[Name.Length..].Trim(), Base);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException) { }
        var mask = Set(0);
        _ = Set(mask);
        return mask;
    }

    /// <returns>The one before.</returns>
    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial int Set(int mask);
}
