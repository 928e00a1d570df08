namespace Hearsay.Ingest.Html;

/// <summary>
/// The elements that the reading tells apart, named as HTML names them; <see cref="Text"/> is a text node, all other elements are
/// <see cref="Other"/>.
/// </summary>
internal enum Tag : byte
{
    Other, Text, Html, Head, Body, Title, Meta, Link, Script, Style, Noscript, Template,
    A, Abbr, B, Br, Cite, Em, Font, I, Q, S, Small, Span, Strong, Sub, Sup, Time, U, Wbr, Del, Ins, Mark, Code, Label,
    Address, Article, Aside, Blockquote, Center, Details, Dialog, Div, Dl, Dt, Dd, Fieldset, Figcaption, Figure, Footer, Form,
    H1, H2, H3, H4, H5, H6, Header, Hr, Legend, Li, Main, Menu, Nav, Ol, P, Pre, Section, Summary, Ul,
    Table, Caption, Colgroup, Thead, Tbody, Tfoot, Tr, Td, Th,
    Audio, Button, Canvas, Embed, Iframe, Img, Input, Object, Option, Picture, Select, Svg, Textarea, Video,
}
