namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>Plays one answer, down to the broken bytes. The connection is closed when it ends.</summary>
internal delegate Task Script(FaultConnection connection);
