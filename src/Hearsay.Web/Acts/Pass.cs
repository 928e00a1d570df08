using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Web.Acts;

/// <summary>
/// The token that every form of the desk carries and every write needs. A page of another origin cannot read ours and so does not know
/// it. Made anew with each start of the program.
/// </summary>
internal static class Pass
{
    private const int Digits = 32;

    public static string Token { get; } = RandomNumberGenerator.GetHexString(Digits, lowercase: true);

    public static bool Fits(string? token) =>
        token is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Token));
}
