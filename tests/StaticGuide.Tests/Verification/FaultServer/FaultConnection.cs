using System.Net.Sockets;
using System.Text;

namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>What a script plays on.</summary>
/// <param name="number">Which request to this target it is, from 1.</param>
internal sealed class FaultConnection(
    Stream stream,
    Socket socket,
    FaultServer server,
    FaultRequest request,
    int number,
    CancellationToken stop
)
{
    private bool isOver;

    public FaultRequest Request => request;

    public int Number => number;

    public CancellationToken Stop => stop;

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await stream.WriteAsync(bytes, stop);
        await stream.FlushAsync(stop);
        server.CountSent(bytes.Length);
    }

    /// <summary>What ends the answer: from here on nothing of it is under way, whenever the other side notices.</summary>
    public Task SendLastAsync(ReadOnlyMemory<byte> bytes)
    {
        End();
        return SendAsync(bytes);
    }

    public void End()
    {
        if (!isOver)
            server.CountEnd();
        isOver = true;
    }

    /// <summary>Closes with RST instead of FIN.</summary>
    public Task ResetAsync()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
        return Task.CompletedTask;
    }

    /// <summary>Sends nothing more until the other side gives up, and lets its deadlines pass at once.</summary>
    public async Task FallSilentAsync()
    {
        server.LetDeadlinesPass();
        await WaitForCloseAsync();
    }

    public async Task WaitForCloseAsync()
    {
        try
        {
            while (await stream.ReadAsync(new byte[256], stop) > 0) { }
        }
        catch (IOException) { }
    }
}
