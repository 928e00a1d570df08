namespace Hearsay.Web.Networks;

/// <summary>One signed thing between two actors.</summary>
public readonly record struct NetworkMoment(DateOnly Date, int Sign);
