"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class CloudflareDnsProviderRequestDict(TypedDict):
    """`CloudflareDnsProviderRequest` with the property names used in JSON."""

    api_token: str

    domain: str

    email: str

    provider: Literal["CLOUDFLARE"]

    proxied: NotRequired[bool]


CloudflareDnsProviderRequest: TypeAlias = (
    models.CloudflareDnsProviderRequest | CloudflareDnsProviderRequestDict
)
