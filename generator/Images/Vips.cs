using System.Runtime.InteropServices;
using NetVips;
using StaticGuide.Files;

namespace StaticGuide.Images;

/// <summary>libvips, loaded when the first image is met: a site without images never does.</summary>
internal static class Vips
{
    private static readonly Lazy<bool> Loaded = new(Load);

    /// <summary>What it has to say comes as an exception too; the terminal is not for it.</summary>
    private static readonly Log.LogDelegate Silence = (_, _, _) => { };

    /// <summary>Whether it is beside the program, or known to the system.</summary>
    public static bool IsThere => Loaded.Value;

    private static bool Load()
    {
        if (CardFont.ConfigurationPath is { } fonts)
            FontSettings.Use(fonts);
        if (!ModuleInitializer.VipsInitialized && !LoadHere())
            return false;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, Silence);
        // Only what is tested with malformed files all the time.
        NetVips.NetVips.BlockUntrusted = true;
        // Drawings that are made here. Those of a site's own are never handed over.
        Operation.Block("VipsForeignLoadSvg", false);
        // Images are worked on side by side instead, and each is asked for once.
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        return true;
    }

    /// <summary>In the native program the library does not do so itself (see start.xml).</summary>
    private static bool LoadHere()
    {
        try
        {
            NativeLibrary.SetDllImportResolver(
                typeof(Image).Assembly,
                (_, assembly, path) =>
                    NativeLibrary.TryLoad(FileName, assembly, path, out var library) || PackedLibrary.TryLoad(FileName, out library)
                        ? library
                        : IntPtr.Zero
            );
            if (!NetVips.NetVips.Init())
                return false;
            ModuleInitializer.Version = Enumerable
                .Range(0, 3)
                .Aggregate(0, (version, part) => version << 8 | NetVips.NetVips.Version(part, false));
            return ModuleInitializer.VipsInitialized = true;
        }
        catch (Exception e)
            when (e is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string FileName =>
        OperatingSystem.IsWindows() ? "libvips-42.dll"
        : OperatingSystem.IsMacOS() ? "libvips.42.dylib"
        : "libvips.so.42";
}
