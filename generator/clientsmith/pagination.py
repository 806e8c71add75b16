"""The `[[pagination]]` rules of `provider.toml`: their keys are the fields of the runtime's strategies.

A rule is the call of a strategy: `style` names it, and the other keys are its fields. So a style is added
where its strategy is, in `runtime/pages.py`, and nowhere else.
"""

from __future__ import annotations

import inspect
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Self, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    field_validator,
    model_validator,
)

from clientsmith.source.references import split

if TYPE_CHECKING:
    from clientsmith.runtime.pagination import Paging

Wire = Annotated[str, Field(min_length=1)]


def path_of(value: str) -> list[str]:
    """The names of a path that is written as one text: a JSON pointer (RFC 6901), or with dots."""
    return split(value) if value.startswith("/") else value.split(".")


def _way(value: Any) -> str:
    """Tell a table from names. `source.toml.validated` drops this tag from messages."""
    return "|table" if isinstance(value, dict | BaseModel) else "|names"


class Strict(BaseModel):
    """An unknown key is a mistake, never an extension."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Properties = Annotated[
    list[str], BeforeValidator(lambda value: path_of(value) if isinstance(value, str) else value)
]


class RequestPlace(Strict):
    """Where a request says something: a query parameter, a header, or a property of the JSON body."""

    query: Wire | None = None
    header: Wire | None = None
    body: Properties | None = None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError("expected one of `query`, `header` and `body`")
        return self


class ResponseHeader(Strict):
    """A header of the response, in place of a property of the page."""

    header: Wire


_NAMES, _TABLE = Tag("|names"), Tag("|table")
Place = Annotated[Annotated[Wire, _NAMES] | Annotated[RequestPlace, _TABLE], Discriminator(_way)]
Answered = Annotated[
    Annotated[Properties, _NAMES] | Annotated[ResponseHeader, _TABLE], Discriminator(_way)
]


#: How a strategy calls what a field is -> the field of the rule that has such keys. What is in none of these
#: is no key. Pydantic puts the names into the places of mistakes, and messages leave out what begins so.
_KINDS = {"Asked": "|asked", "Answered": "|answered", "Path": "|path", "int": "|number"}


def styles() -> dict[str, type[Paging]]:
    """Return the strategies by the names of their styles."""
    # Imported late: it loads the HTTP library.
    from clientsmith.runtime.pages import STYLES

    return STYLES


def fields(strategy: type[Paging]) -> dict[str, str]:
    """Return the fields of a strategy, its own before those of its bases, and what each is."""
    return {
        name: str(kind).removesuffix(" | None")
        for base in strategy.__mro__
        for name, kind in inspect.get_annotations(base).items()
        if not str(kind).startswith("ClassVar")
    }


def required(strategy: type[Paging]) -> list[str]:
    """Return the keys that a rule of the style needs: the fields without a default."""
    return [name for name in fields(strategy) if not hasattr(strategy, name)]


@cache
def _keys() -> dict[str, str]:
    """Return all keys, and the field of the rule that has them."""
    return {
        name: _KINDS[kind]
        for strategy in styles().values()
        for name, kind in fields(strategy).items()
        if kind in _KINDS
    }


@cache
def spare_keys() -> frozenset[str]:
    """Return the keys for what an operation of the rule may lack."""
    return frozenset[str]().union(*(strategy.spare for strategy in styles().values()))


class PaginationConfig(Strict):
    """One style of pages. The first rule whose items, fields and parameters an operation has applies to it.

    Beside the keys below, a rule has those of its style: the fields of its strategy in `runtime/pages.py`. It
    may have keys of other styles; an operation must have what they name for the rule to apply.

    What a response says (`items`, `next`, `total`) is named by the properties of the page, `[]` for the page
    itself. Names below each other are `"meta.next"`, `["meta", "next"]` or, where a name has a dot, the JSON
    pointer `"/@odata.nextLink"`. In a list of links they name a relation: `"links.next.href"`.
    `{header = "X-Next-Token"}` in place of names is a header of the response.

    What a request says (`page`, `size`, `cursor`) is a query parameter, or else a header of the request, or
    else a property of its body, which may be dotted; `{query = ...}`, `{header = ...}` or `{body = ...}` says
    which is meant. A rule that says which page it wants applies to POST as well as to GET. Others do not:
    what a POST creates is not a list to be read.

    A property called `has_more` or `is_last`, or the like, is found without `more` and `done`. `first` is
    the number of the first page, or the offset of the first item. Left out, the parameter's default or
    minimum says it, if that is 0 or 1; else pages count from 1 and offsets from 0.
    """

    style: str
    #: Parameters, headers and properties of the body which an operation must have for the rule to apply,
    #: besides those of the style.
    parameters: list[str] = Field(default_factory=list)
    #: The operation ids that the rule is limited to, whatever their methods.
    operations: list[str] | None = None

    asked: dict[str, Place] = Field(default_factory=dict, alias="|asked")
    answered: dict[str, Answered] = Field(default_factory=dict, alias="|answered")
    paths: dict[str, Properties] = Field(default_factory=dict, alias="|path")
    numbers: dict[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict, alias="|number")

    @property
    def strategy(self) -> type[Paging]:
        """The strategy of the style."""
        return styles()[self.style]

    @property
    def items(self) -> list[str]:
        """Where the items of a page are; empty if the page is the list."""
        return self.paths.get("items", [])

    @property
    def asks(self) -> Place | None:
        """Where a request says which page it wants, in the styles in which it does."""
        return self.asked.get(self.strategy.asks or "")

    @model_validator(mode="before")
    @classmethod
    def _sorted_by_kind(cls, value: Any) -> Any:
        """Sort the keys of strategies by what they are."""
        if not isinstance(value, dict):
            return value
        rule: dict[str, Any] = {}
        for name, written in cast("dict[str, Any]", value).items():
            kind = _keys().get(name)
            if kind is None:
                rule[name] = written
            elif written is not None:
                rule.setdefault(kind, {})[name] = written
        return rule

    @field_validator("style")
    @classmethod
    def _is_known(cls, value: str) -> str:
        if value not in styles():
            raise ValueError(f"expected one of {', '.join(f'`{name}`' for name in styles())}")
        return value

    @model_validator(mode="after")
    def _is_complete(self) -> Self:
        given = {*self.asked, *self.answered, *self.paths, *self.numbers}
        missing = [f"`{name}`" for name in required(self.strategy) if name not in given]
        if missing:
            raise ValueError(f"a rule of style `{self.style}` needs {' and '.join(missing)}")
        return self
