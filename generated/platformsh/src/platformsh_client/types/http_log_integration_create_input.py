"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class HttpLogIntegrationCreateInputDict(TypedDict):
    """`HttpLogIntegrationCreateInput` by the names of the wire."""

    excluded_services: NotRequired[Sequence[str]]

    extra: NotRequired[Mapping[str, str]]

    headers: NotRequired[Mapping[str, str]]

    tls_verify: NotRequired[bool]

    type: str

    url: str


HttpLogIntegrationCreateInput: TypeAlias = (
    models.HttpLogIntegrationCreateInput | HttpLogIntegrationCreateInputDict
)
