"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models, types


class Route53DnsProviderRequestDict(TypedDict):
    """`Route53DnsProviderRequest` with the property names used in JSON."""

    aws_region: str

    credentials: types.Route53StaticCredentialsRequest

    domain: str

    hosted_zone_id: NotRequired[str | None]

    provider: Literal["ROUTE53"]


Route53DnsProviderRequest: TypeAlias = (
    models.Route53DnsProviderRequest | Route53DnsProviderRequestDict
)
