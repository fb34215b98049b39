using System.Net;
using System.Net.Sockets;

namespace StaticGuide.Verification.Safety;

/// <summary>
/// Connects to the first of a host's addresses that answers (RFC 8305, "Happy Eyeballs", section 5): a dead IPv6 must not hide a
/// live IPv4. Each address starts a moment after the one before it, or at once when that has failed.
/// </summary>
/// <param name="time">The clock of deadlines.</param>
internal sealed class AddressRace(TimeProvider time, TimeSpan limit)
{
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(250);

    public async Task<Stream> ConnectAsync(string host, IPAddress[] addresses, int port, CancellationToken cancel)
    {
        using var deadline = new CancellationTokenSource(limit, time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel, deadline.Token);
        List<Task<Stream>> running = [];
        Exception? fault = null;
        var next = 0;
        try
        {
            while (next < addresses.Length || running.Count > 0)
            {
                if (next < addresses.Length)
                    running.Add(DialAsync(new IPEndPoint(addresses[next++], port), stop.Token));
                var pause = next < addresses.Length ? Task.Delay(HeadStart, time, stop.Token) : null;
                var done = await Task.WhenAny([.. running, .. pause is null ? Array.Empty<Task>() : [pause]]);
                if (done is not Task<Stream> dial)
                    continue;
                running.Remove(dial);
                if (dial.IsCompletedSuccessfully)
                    return await dial;
                fault = dial.Exception?.InnerException ?? fault;
            }
        }
        finally
        {
            await stop.CancelAsync();
            foreach (var late in running)
                _ = late.ContinueWith(
                    static task => task.Result.Dispose(),
                    CancellationToken.None,
                    TaskContinuationOptions.OnlyOnRanToCompletion,
                    TaskScheduler.Default
                );
        }
        cancel.ThrowIfCancellationRequested();
        throw new UnreachableHostException(host, fault);
    }

    private static async Task<Stream> DialAsync(IPEndPoint endPoint, CancellationToken cancel)
    {
        var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
