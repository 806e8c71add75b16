"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class CloudflareDnsProviderRequestDict(TypedDict):
    """`CloudflareDnsProviderRequest` by the names of the wire."""

    api_token: str

    domain: str

    email: str

    provider: Literal["CLOUDFLARE"]

    proxied: NotRequired[bool]


CloudflareDnsProviderRequest: TypeAlias = (
    models.CloudflareDnsProviderRequest | CloudflareDnsProviderRequestDict
)
