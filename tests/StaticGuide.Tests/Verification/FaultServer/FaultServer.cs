using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>A server on loopback that plays scripts over real sockets, and remembers what came in.</summary>
/// <param name="clock">Stamps the requests.</param>
/// <param name="letDeadlinesPass">Called where a script falls silent.</param>
/// <param name="certificates">For https; null for http.</param>
internal sealed class FaultServer(TimeProvider clock, Action letDeadlinesPass, TestCertificates? certificates) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Script> scripts = new();
    private readonly ConcurrentDictionary<string, int> counts = new();
    private readonly ConcurrentQueue<FaultRequest> requests = new();
    private readonly CancellationTokenSource stop = new();
    private Socket? listener;
    private int inFlight,
        mostInFlight,
        connections;
    private long sent;

    public IReadOnlyList<FaultRequest> Requests => [.. requests];

    /// <summary>How many requests were under way at once, at most.</summary>
    public int MostInFlight => mostInFlight;

    public int Connections => connections;

    public long BytesSent => Interlocked.Read(ref sent);

    public int Port => ((IPEndPoint)listener!.LocalEndPoint!).Port;

    /// <summary>Listens on a free port of 127.0.0.1, or where it is told to.</summary>
    public FaultServer Start(IPEndPoint? at = null)
    {
        at ??= new IPEndPoint(IPAddress.Loopback, 0);
        listener = new Socket(at.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (at.Address.Equals(IPAddress.IPv6Any))
            listener.DualMode = true;
        listener.Bind(at);
        listener.Listen(512);
        _ = AcceptAsync(listener);
        return this;
    }

    /// <param name="address">A host with a target (<c>a.test/x</c>), or a target that is the same on each host (<c>/x</c>).</param>
    public void Play(string address, Script script) => scripts[address] = script;

    public void CountSent(int bytes) => Interlocked.Add(ref sent, bytes);

    public void CountEnd() => Interlocked.Decrement(ref inFlight);

    public void LetDeadlinesPass() => letDeadlinesPass();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener?.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync(Socket socket)
    {
        try
        {
            while (true)
                _ = ServeAsync(await socket.AcceptAsync(stop.Token), stop.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException) { }
    }

    private async Task ServeAsync(Socket socket, CancellationToken cancel)
    {
        Interlocked.Increment(ref connections);
        try
        {
            socket.NoDelay = true;
            await using Stream stream = certificates is null
                ? new NetworkStream(socket, ownsSocket: true)
                : await SecureAsync(socket, certificates, cancel);
            if (await ReadHeadAsync(stream, cancel) is not { } head)
                return;
            InterlockedMax(ref mostInFlight, Interlocked.Increment(ref inFlight));
            FaultConnection? connection = null;
            try
            {
                var request = new FaultRequest(
                    Header(head, "Host").Split(':')[0],
                    head.Split(' ')[1],
                    head,
                    clock.GetUtcNow(),
                    ((IPEndPoint)socket.LocalEndPoint!).Address
                );
                requests.Enqueue(request);
                var number = counts.AddOrUpdate(request.Host + request.Target, 1, (_, n) => n + 1);
                connection = new FaultConnection(stream, socket, this, request, number, cancel);
                await ScriptFor(request)(connection);
            }
            finally
            {
                connection?.End();
            }
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or OperationCanceledException
                        or ObjectDisposedException
                        or SocketException
                        or System.Security.Authentication.AuthenticationException
            )
        {
            // The other side has had enough: that is what is tested.
        }
        finally
        {
            socket.Dispose();
        }
    }

    private Script ScriptFor(FaultRequest request) =>
        scripts.GetValueOrDefault(request.Host + request.Target)
        ?? scripts.GetValueOrDefault(request.Target)
        ?? (request.IsRobots ? Answers.Status("404 Not Found") : Answers.Status("404 Not Found", body: "no script"));

    private async Task<Stream> SecureAsync(Socket socket, TestCertificates certificates, CancellationToken cancel)
    {
        var stream = new SslStream(new NetworkStream(socket, ownsSocket: true));
        await stream.AuthenticateAsServerAsync(
            async (_, hello, _, _) =>
            {
                if (hello.ServerName == "silent.test")
                {
                    LetDeadlinesPass();
                    await Task.Delay(Timeout.Infinite, cancel);
                }
                return new SslServerAuthenticationOptions { ServerCertificate = certificates.For(hello.ServerName) };
            },
            null,
            cancel
        );
        return stream;
    }

    private static async Task<string?> ReadHeadAsync(Stream stream, CancellationToken cancel)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!EndsHead(head))
        {
            if (await stream.ReadAsync(one, cancel) == 0)
                return null;
            head.Append((char)one[0]);
        }
        return head.ToString();
    }

    private static bool EndsHead(StringBuilder head) =>
        head.Length >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n' && head[^4] == '\r';

    private static string Header(string head, string name) =>
        head.Split("\r\n").First(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))[(name.Length + 1)..].Trim();

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); value > seen; seen = Volatile.Read(ref target))
        {
            if (Interlocked.CompareExchange(ref target, value, seen) == seen)
                return;
        }
    }
}
