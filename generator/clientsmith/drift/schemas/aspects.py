"""The ways in which two schemas differ, what each means for those who send and for those who read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clientsmith.drift.changes import Severity


class Use(StrEnum):
    """Who writes a value: the client (parameters, request bodies) or the server (all else)."""

    SENT = "sent"
    READ = "read"


class Effect(StrEnum):
    """What a difference does to the set of values that are allowed."""

    #: All that was allowed still is, and more.
    WIDER = "wider"
    #: Less is allowed than before, and nothing new.
    NARROWER = "narrower"
    #: Some values are allowed no more, and others are that were not.
    OTHER = "other"
    #: The same values are allowed; what is said of them is different.
    SAME = "same"


@dataclass(frozen=True)
class Aspect:
    """One way in which two schemas differ.

    Args:
        name: in words and hyphens; those about a property begin with it or say so.
        mirror: the name of the aspect that finds the same read backwards.
        effect: what it does to the set of allowed values.
        sent: how severe it is where the client writes the value.
        read: how severe it is where the client reads it.
        says: what changed, with `{}` for what the schema describes.
        sent_means: what that means where the client writes the value.
        read_means: what that means where the client reads it.
        of_property: whether it is about a property and not about what stands there.
    """

    name: str
    mirror: str
    effect: Effect
    sent: Severity
    read: Severity
    says: str
    sent_means: str
    read_means: str
    of_property: bool = False

    @property
    def of_error(self) -> Severity:
        """How severe it is in an error, whose body the client gives as it came: what is raised still is."""
        return Severity.RISKY if self.read is Severity.BREAKING else self.read

    @property
    def error_means(self) -> str:
        """What it means in an error."""
        return _ERROR.get(self.of_error, self.read_means)


ASPECTS: dict[str, Aspect] = {}

_SEVERITIES = {
    Effect.NARROWER: (Severity.BREAKING, Severity.COMPATIBLE),
    Effect.WIDER: (Severity.COMPATIBLE, Severity.RISKY),
    Effect.OTHER: (Severity.BREAKING, Severity.BREAKING),
    Effect.SAME: (Severity.COMPATIBLE, Severity.COMPATIBLE),
}
_SENT = {
    Effect.NARROWER: "The server may refuse values that it accepted before.",
    Effect.WIDER: "All that could be sent before still can.",
    Effect.OTHER: "The server may refuse what it accepted before.",
    Effect.SAME: "The same values can be sent as before.",
}
_READ = {
    Effect.NARROWER: "All that may come could come before.",
    Effect.WIDER: "Values may come that could not come before.",
    Effect.OTHER: "Values come that could not come before.",
    Effect.SAME: "The same values may come as before.",
}
#: An error is no model: whatever is different, only code that looks into it may notice.
_ERROR = {
    Severity.RISKY: "Code that reads what the error says may find something else.",
    Severity.COMPATIBLE: "Code that reads what the error says works as before.",
}


def _aspect(
    name: str,
    mirror: str,
    effect: Effect,
    says: str,
    *,
    sent: Severity | None = None,
    read: Severity | None = None,
    sent_means: str = "",
    read_means: str = "",
    of_property: bool = False,
) -> None:
    usual = _SEVERITIES[effect]
    ASPECTS[name] = Aspect(
        name,
        mirror,
        effect,
        sent or usual[0],
        read or usual[1],
        says,
        sent_means or _SENT[effect],
        read_means or _READ[effect],
        of_property,
    )


def _limit(stem: str, words: str, *, lower: bool) -> None:
    """A number that values must not pass, on their lower or their upper side."""
    smaller, larger = f"{stem}-decreased", f"{stem}-increased"
    narrower, wider = Effect.NARROWER, Effect.WIDER
    _aspect(f"{stem}-added", f"{stem}-removed", narrower, f"{{}} got a {words}")
    _aspect(f"{stem}-removed", f"{stem}-added", wider, f"{{}} has no {words} any more")
    says = f"the {words} of {{}} was"
    _aspect(larger, smaller, narrower if lower else wider, f"{says} increased")
    _aspect(smaller, larger, wider if lower else narrower, f"{says} decreased")


def _types() -> None:
    wider, narrower = Effect.WIDER, Effect.NARROWER
    _aspect(
        "type-widened",
        "type-narrowed",
        wider,
        "the type of {} allows more than before",
        read=Severity.BREAKING,
        read_means="Values of a type may come that the calling code does not expect.",
    )
    _aspect("type-narrowed", "type-widened", narrower, "the type of {} allows less than before")
    _aspect("type-changed", "type-changed", Effect.OTHER, "the type of {} is another one")
    _aspect(
        "became-nullable",
        "became-not-nullable",
        wider,
        "{} may be null now",
        read=Severity.BREAKING,
        read_means="None may come where the calling code relies on a value.",
    )
    _aspect(
        "became-not-nullable",
        "became-nullable",
        narrower,
        "{} may not be null any more",
        sent_means="None cannot be sent any more.",
    )
    for done, mirror, says in (
        ("added", "removed", "{} got a format"),
        ("removed", "added", "{} has no format any more"),
        ("changed", "changed", "the format of {} is another one"),
    ):
        # What was written in a format is one of all texts that may be sent without one.
        freed = done == "removed"
        _aspect(
            f"format-{done}",
            f"format-{mirror}",
            Effect.SAME,
            f"{says}, one that says how values are written",
            sent=Severity.COMPATIBLE if freed else Severity.BREAKING,
            read=Severity.BREAKING,
            sent_means="Values may be written as before, or in any other way."
            if freed
            else "Values have to be written in another way.",
            read_means="Values are written in another way, and may be of another Python type.",
        )
        _aspect(
            f"format-hint-{done}",
            f"format-hint-{mirror}",
            Effect.SAME,
            f"{says}, one that is only a hint",
            sent=Severity.COMPATIBLE if done == "removed" else Severity.RISKY,
            read=Severity.COMPATIBLE if done == "added" else Severity.RISKY,
            sent_means="The server may check values more strictly, or in another way."
            if done != "removed"
            else "",
            read_means="Values may be written in another way." if done != "added" else "",
        )


def _values() -> None:
    wider, narrower = Effect.WIDER, Effect.NARROWER
    _aspect(
        "enum-value-added",
        "enum-value-removed",
        wider,
        "{} may have another value",
        read_means="A value may come that the calling code does not know; the client keeps it.",
    )
    _aspect(
        "enum-value-removed",
        "enum-value-added",
        narrower,
        "{} may not have one of its values any more",
        sent_means="The server may refuse the value.",
    )
    _aspect("became-enum", "no-longer-enum", narrower, "{} may only have listed values now")
    _aspect(
        "no-longer-enum",
        "became-enum",
        wider,
        "{} may have other than listed values now",
        read=Severity.BREAKING,
        read_means="Any value may come, and the client has no enumeration for them any more.",
    )
    _limit("minimum", "minimum", lower=True)
    _limit("maximum", "maximum", lower=False)
    for stem in ("minimum", "maximum"):
        exclusive, inclusive = f"{stem}-became-exclusive", f"{stem}-became-inclusive"
        says = f"the {stem} of {{}} is"
        _aspect(exclusive, inclusive, narrower, f"{says} itself not allowed any more")
        _aspect(inclusive, exclusive, wider, f"{says} itself allowed now")
    for noun, words in (
        ("length", "length"),
        ("items", "number of items"),
        ("properties", "number of properties"),
    ):
        _limit(f"min-{noun}", f"minimum {words}", lower=True)
        _limit(f"max-{noun}", f"maximum {words}", lower=False)
    words = "step (multipleOf)"
    _aspect("multiple-of-added", "multiple-of-removed", narrower, f"{{}} got a {words}")
    _aspect("multiple-of-removed", "multiple-of-added", wider, f"{{}} has no {words} any more")
    _aspect(
        "multiple-of-narrowed",
        "multiple-of-widened",
        narrower,
        f"the {words} of {{}} was multiplied",
    )
    _aspect(
        "multiple-of-widened", "multiple-of-narrowed", wider, f"the {words} of {{}} was divided"
    )
    _aspect(
        "multiple-of-changed",
        "multiple-of-changed",
        Effect.OTHER,
        f"the {words} of {{}} is another one",
        read=Severity.RISKY,
    )
    _aspect("pattern-added", "pattern-removed", narrower, "{} got a pattern")
    _aspect("pattern-removed", "pattern-added", wider, "{} has no pattern any more")
    _aspect(
        "pattern-changed",
        "pattern-changed",
        Effect.OTHER,
        "the pattern of {} is another one",
        read=Severity.RISKY,
        read_means="Values may come that could not come before.",
    )
    _aspect("unique-items-added", "unique-items-removed", narrower, "{} may not repeat items now")
    _aspect("unique-items-removed", "unique-items-added", wider, "{} may repeat items now")


def _contents() -> None:
    same = Effect.SAME
    for done, mirror, says in (
        ("added", "removed", "{} got a default"),
        ("removed", "added", "{} has no default any more"),
        ("changed", "changed", "the default of {} is another one"),
    ):
        _aspect(
            f"default-{done}",
            f"default-{mirror}",
            same,
            says,
            sent=Severity.RISKY,
            sent_means="A call that leaves it out may do something else.",
        )
    for stem, words in (
        ("content-encoding", "encoding of the content"),
        ("content-media-type", "media type of the content"),
    ):
        _aspect(
            f"{stem}-changed",
            f"{stem}-changed",
            same,
            f"the {words} of {{}} is another one",
            sent=Severity.BREAKING,
            read=Severity.BREAKING,
            sent_means="Values have to be written in another way.",
            read_means="Values are written in another way.",
        )
    _aspect(
        "deprecated",
        "reactivated",
        same,
        "{} is deprecated now",
        sent=Severity.RISKY,
        read=Severity.RISKY,
        sent_means="It works for now; look for what takes its place.",
        read_means="It works for now; look for what takes its place.",
    )
    _aspect("reactivated", "deprecated", same, "{} is not deprecated any more")
    for word in ("title", "description"):
        _aspect(
            f"{word}-changed",
            f"{word}-changed",
            same,
            f"the {word} of {{}} is another one",
            sent=Severity.PROSE,
            read=Severity.PROSE,
            sent_means="Only the words for people are others.",
            read_means="Only the words for people are others.",
        )


def _properties() -> None:
    wider, narrower = Effect.WIDER, Effect.NARROWER
    _aspect(
        "property-added",
        "property-removed",
        wider,
        "an optional property was added to {}",
        read=Severity.COMPATIBLE,
        sent_means="It can be left out, as before.",
        read_means="The model has one attribute more.",
        of_property=True,
    )
    _aspect(
        "property-removed",
        "property-added",
        narrower,
        "an optional property was removed from {}",
        read=Severity.BREAKING,
        sent_means="Calls that give it do not work any more.",
        read_means="Code that reads it does not work any more.",
        of_property=True,
    )
    _aspect(
        "required-property-added",
        "required-property-removed",
        Effect.OTHER,
        "a required property was added to {}",
        read=Severity.COMPATIBLE,
        sent_means="Calls that do not give it do not work any more.",
        read_means="The model has one attribute more.",
        of_property=True,
    )
    _aspect(
        "required-property-removed",
        "required-property-added",
        Effect.OTHER,
        "a required property was removed from {}",
        sent_means="Calls give it, as they had to, and do not work any more.",
        read_means="Code that reads it does not work any more.",
        of_property=True,
    )
    _aspect(
        "became-required",
        "became-optional",
        narrower,
        "{} is required now",
        sent_means="Calls that do not give it do not work any more.",
        of_property=True,
    )
    _aspect(
        "became-optional",
        "became-required",
        wider,
        "{} may be left out now",
        read=Severity.BREAKING,
        read_means="It may be missing where the calling code relies on it.",
        of_property=True,
    )
    _aspect(
        "nullable-became-required",
        "nullable-became-optional",
        narrower,
        "{} is required now, and may be null",
        sent_means="Calls that do not give it, if only as None, do not work any more.",
        read_means="The type is the same: None may come, as before.",
        of_property=True,
    )
    _aspect(
        "nullable-became-optional",
        "nullable-became-required",
        wider,
        "{} that could be null may be left out now",
        read_means="The type is the same: None may come, as before, also where nothing was sent.",
        of_property=True,
    )
    _aspect(
        "became-read-only",
        "became-not-read-only",
        Effect.SAME,
        "{} is only read from now on",
        sent=Severity.BREAKING,
        sent_means="Calls that give it do not work any more.",
        of_property=True,
    )
    _aspect(
        "became-not-read-only",
        "became-read-only",
        Effect.SAME,
        "{} is not only read any more",
        sent_means="It can be given from now on.",
        of_property=True,
    )
    _aspect(
        "became-write-only",
        "became-not-write-only",
        Effect.SAME,
        "{} is only written from now on",
        read=Severity.BREAKING,
        read_means="Code that reads it does not work any more.",
        of_property=True,
    )
    _aspect(
        "became-not-write-only",
        "became-write-only",
        Effect.SAME,
        "{} is not only written any more",
        read_means="It can be read from now on.",
        of_property=True,
    )
    _aspect(
        "additional-properties-closed",
        "additional-properties-opened",
        narrower,
        "{} may not have properties beyond those listed any more",
        sent_means="The server may refuse properties that it does not list.",
    )
    _aspect(
        "additional-properties-opened",
        "additional-properties-closed",
        wider,
        "{} may have properties beyond those listed now",
        read=Severity.COMPATIBLE,
        read_means="The client keeps properties that it does not know.",
    )


def _unions() -> None:
    _aspect(
        "union-variant-added",
        "union-variant-removed",
        Effect.WIDER,
        "{} has another alternative",
        read_means="Values of a type may come that the calling code does not expect.",
    )
    _aspect(
        "union-variant-removed",
        "union-variant-added",
        Effect.NARROWER,
        "{} has an alternative less",
        sent_means="Values of that type may be refused.",
    )
    _aspect(
        "discriminator-added",
        "discriminator-removed",
        Effect.SAME,
        "the alternatives of {} are told apart by a property now",
        sent=Severity.RISKY,
        sent_means="The server may rely on that property.",
    )
    _aspect(
        "discriminator-removed",
        "discriminator-added",
        Effect.SAME,
        "the alternatives of {} are not told apart by a property any more",
        read=Severity.RISKY,
        read_means="The client takes the alternative that fits best.",
    )
    _aspect(
        "discriminator-changed",
        "discriminator-changed",
        Effect.SAME,
        "the alternatives of {} are told apart by another property",
        sent=Severity.BREAKING,
        read=Severity.BREAKING,
        sent_means="The server relies on another property.",
        read_means="Values may be taken for another alternative.",
    )
    _aspect(
        "discriminator-mapping-added",
        "discriminator-mapping-removed",
        Effect.SAME,
        "an alternative of {} has another tag",
        read=Severity.RISKY,
        read_means="A tag may come that the calling code does not know.",
    )
    _aspect(
        "discriminator-mapping-removed",
        "discriminator-mapping-added",
        Effect.SAME,
        "an alternative of {} has a tag less",
        sent=Severity.BREAKING,
        sent_means="The server may not know the tag any more.",
    )
    _aspect(
        "discriminator-mapping-changed",
        "discriminator-mapping-changed",
        Effect.SAME,
        "a tag of {} means another alternative",
        sent=Severity.BREAKING,
        read=Severity.BREAKING,
        sent_means="The server takes values with this tag for another alternative.",
        read_means="Values with this tag are of another type.",
    )


_types()
_values()
_contents()
_properties()
_unions()
