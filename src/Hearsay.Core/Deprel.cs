namespace Hearsay.Core;

/// <summary>
/// Universal dependency relations with the subtypes that English treebanks use (UD v2). <see cref="DeprelNames"/> gives the
/// labels of CoNLL-U column 8.
/// </summary>
public enum Deprel : byte
{
    Dep, Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Compound,
    CompoundPrt, Conj, Cop, Csubj, CsubjOuter, CsubjPass, Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith,
    Iobj, List, Mark, Nmod, NmodDesc, NmodPoss, NmodUnmarked, Nsubj, NsubjOuter, NsubjPass, Nummod, Obj, Obl, OblAgent,
    OblUnmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
}
