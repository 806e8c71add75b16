"""The `[[pagination]]` rules of `provider.toml`.

`style` names a strategy of the runtime, and the other keys of a rule are the fields of that strategy. To
add a style, add its strategy to `runtime/pages.py`; nothing else has to change.
"""

from __future__ import annotations

import inspect
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Self, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    field_validator,
    model_validator,
)

from clientsmith.source.references import split
from clientsmith.source.toml import Strict, spelled

if TYPE_CHECKING:
    from clientsmith.runtime.pagination import Paging

Wire = Annotated[str, spelled(".+", "text that is not empty")]


def path_of(value: str) -> list[str]:
    """Split a path that is a JSON pointer (RFC 6901) or has dots between its names."""
    return split(value) if value.startswith("/") else value.split(".")


def _way(value: Any) -> str:
    """Return the tag of a table or of names. `source.toml.validated` omits the tag from messages."""
    return "|table" if isinstance(value, dict | BaseModel) else "|names"


def _properties(value: Any) -> Any:
    if not isinstance(value, str | list):
        raise ValueError('expected names of properties, such as "meta.next" or ["meta", "next"]')
    return path_of(value) if isinstance(value, str) else value


Properties = Annotated[list[str], BeforeValidator(_properties)]


class RequestPlace(Strict):
    """A place in a request: a query parameter, a header, or a property of the JSON body."""

    query: Wire | None = None
    header: Wire | None = None
    body: Properties | None = None

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if len(self.model_fields_set) != 1:
            raise ValueError("expected one of `query`, `header` and `body`")
        return self


class ResponseHeader(Strict):
    """A header of the response, instead of a property of the page."""

    header: Wire


_NAMES, _TABLE = Tag("|names"), Tag("|table")
Place = Annotated[Annotated[Wire, _NAMES] | Annotated[RequestPlace, _TABLE], Discriminator(_way)]
Answered = Annotated[
    Annotated[Properties, _NAMES] | Annotated[ResponseHeader, _TABLE], Discriminator(_way)
]


#: Type of a strategy's field -> the field of `PaginationConfig` for such keys. Fields of other types are not
#: keys. Pydantic puts these names into the location of an error, and messages omit what begins with a bar.
_KINDS = {"Asked": "|asked", "Answered": "|answered", "Path": "|path", "int": "|number"}


def styles() -> dict[str, type[Paging]]:
    """Return the strategies by the names of their styles."""
    # Imported here because it loads the HTTP library.
    from clientsmith.runtime.pages import STYLES

    return STYLES


def fields(strategy: type[Paging]) -> dict[str, str]:
    """Return the fields of a strategy with their types, its own before those of its bases."""
    return {
        name: str(kind).removesuffix(" | None")
        for base in strategy.__mro__
        for name, kind in inspect.get_annotations(base).items()
        if not str(kind).startswith("ClassVar")
    }


def required(strategy: type[Paging]) -> list[str]:
    """Return the required keys of a style: the fields without a default."""
    return [name for name in fields(strategy) if not hasattr(strategy, name)]


@cache
def _keys() -> dict[str, str]:
    """Return all keys of all styles, each with the field of `PaginationConfig` that holds it."""
    return {
        name: _KINDS[kind]
        for strategy in styles().values()
        for name, kind in fields(strategy).items()
        if kind in _KINDS
    }


@cache
def spare_keys() -> frozenset[str]:
    """Return the keys whose parameters and properties an operation may lack."""
    return frozenset[str]().union(*(strategy.spare for strategy in styles().values()))


class PaginationConfig(Strict):
    """A `[[pagination]]` table: how the operations of an API return pages.

    The first rule applies whose parameters and response properties an operation has. Besides the attributes
    below, a rule has the keys of its style: the fields of its strategy in `runtime/pages.py`. It may also
    have keys of other styles, and then applies only to operations that have what those keys name.

    Keys for parts of a response (`items`, `next`, `total`) take a path of property names: `"meta.next"`,
    `["meta", "next"]`, or, if a name has a dot, a JSON pointer such as `"/@odata.nextLink"`. `[]` is the
    whole body. In a list of links a name is a relation: `"links.next.href"`. `{header = "X-Next-Token"}`
    is a header of the response.

    Keys for parts of a request (`page`, `size`, `cursor`) take the name of a query parameter, a header, or a
    property of the body (dotted if nested), which are searched in this order. `{query = ...}`,
    `{header = ...}` and `{body = ...}` name one of the three. A rule with such a key for the page applies to
    GET and POST, other rules to GET only.

    Common properties such as `has_more` and `is_last` are recognized without the keys `more` and `done`.
    `first` is the number of the first page, or the offset of the first item. Its default is the parameter's
    default or minimum if that is 0 or 1, otherwise 1 for page numbers and 0 for offsets.

    Attributes:
        style: The name of the style.
        parameters: Further parameters, headers and body properties that an operation must have.
        operations: The ids of the operations that the rule is limited to. It then applies to any HTTP method.
    """

    style: str
    parameters: list[str] = Field(default_factory=list)
    operations: list[str] | None = None

    asked: dict[str, Place] = Field(default_factory=dict, alias="|asked")
    answered: dict[str, Answered] = Field(default_factory=dict, alias="|answered")
    paths: dict[str, Properties] = Field(default_factory=dict, alias="|path")
    numbers: dict[str, Annotated[int, Field(ge=0)]] = Field(default_factory=dict, alias="|number")

    @classmethod
    def known_keys(cls) -> list[str]:
        own = [name for name, field in cls.model_fields.items() if field.alias is None]
        return [*own, *_keys()]

    @property
    def strategy(self) -> type[Paging]:
        """The class in `runtime/pages.py` that implements the style."""
        return styles()[self.style]

    @property
    def items(self) -> list[str]:
        """The path of the list of items; empty if the body is the list."""
        return self.paths.get("items", [])

    @property
    def asks(self) -> Place | None:
        """The part of a request that selects the page; None in styles without one."""
        return self.asked.get(self.strategy.asks or "")

    @model_validator(mode="before")
    @classmethod
    def _sorted_by_kind(cls, value: Any) -> Any:
        """Move the keys of strategies into the fields for their types."""
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
        present = {*self.asked, *self.answered, *self.paths, *self.numbers}
        missing = [f"`{name}`" for name in required(self.strategy) if name not in present]
        if missing:
            raise ValueError(f"a rule of style `{self.style}` needs {' and '.join(missing)}")
        return self
