using System.Runtime.InteropServices;

namespace StaticGuide.Images;

/// <summary>Tells fontconfig, within libvips, which fonts there are. It asks the native environment, which .NET keeps a copy of.</summary>
internal static partial class FontSettings
{
    private const string Variable = "FONTCONFIG_FILE";

    /// <summary>Must come before the first text is drawn.</summary>
    public static void Use(string configuration)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                _ = SetOnWindows(Variable, configuration);
            else
                _ = Set(Variable, configuration, overwrite: 1);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // The system's own fonts are used.
        }
    }

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Set(string name, string value, int overwrite);

    [LibraryImport("ucrtbase", EntryPoint = "_putenv_s", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetOnWindows(string name, string value);
}
